import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const ending: Language["cli"]["ending"] = {
  lotsGiven: "чүчүкулактын жыйынтыгы",
  lotDrawn: "ушул жерде тартуу, жазылат",
  ifInvalid: "жараксызы ушунча болсо",
  ifKnown: "саны белгилүү болсо",
  lawThatSays: "муну айткан мыйзам",
  template: "Үлгү:",
  moreOfTheForm: (lots) => `дагы ${whole(lots)} ушундай`,
  sources: (command) => `Булактар: ${command}.`,
  report: (command) => `Отчёт: ${command}`,
};
