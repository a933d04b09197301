import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const facts: Language["report"]["facts"] = {
  seats: "Мандаттар",
  contests: "Өзүнчө шайлоолор",
  turnout: "Катышуу, шайлоочулардан",
  majority: "Көпчүлүк",
  ofHouse: (majority, house) => `${whole(house)} ичинен ${whole(majority)}`,
};
