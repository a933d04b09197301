import type { Language } from "../../language.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const sweeps: Language["report"]["sweeps"] = {
  from: "Башы",
  to: "Аягы",

  leftOut: (level, by) => `${capital(terms.levelName[level][1])} эсептен чыгарылат, тартиби: ${by}`,
  figure: (first) => (first === "largest" ? "Кеминде" : "Көп дегенде"),
  votesLeftOut: "Чыгарылган добуш",
  insideRow:
    "Көрсөткүч, добуш жана мандат саптагы биринчи санга таандык; саптын ичинде мандаттар өтүшү мүмкүн.",

  houses: "Мандаттардын саны",
  house: "Палата",
  seatLess: (names) => `${prose.joined(names)}: мурункудан бир мандат аз`,

  firstDivisor: "Биринчи бөлгүч",
  above: "Көп",
  below: "Аз",
  isLaw: (divisor) => `${divisor}, мыйзам боюнча`,
  edgeTie: "Чектин өзүндө эки бөлүндү барабар.",

  mergeLoss: "Кошулган тизменин жоготкон добуштары",
  fromShare: "Башы, % добушунан",
  together: "Чогуу",
};
