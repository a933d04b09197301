import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const facts: Language["report"]["facts"] = {
  seats: "Мандаты",
  contests: "Отдельные выборы",
  turnout: "Явка, от числа избирателей",
  majority: "Большинство",
  ofHouse: (majority, house) => `${whole(majority)} из ${whole(house)}`,
};
