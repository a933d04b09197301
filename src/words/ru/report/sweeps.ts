import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { LEVEL } from "../terms.ts";

export const sweeps: Language["report"]["sweeps"] = {
  from: "От",
  to: "До",

  leftOut: (level: Level, by) => `${capital(LEVEL[level].many)} исключаются в порядке ${by}`,
  figure: (first) => (first === "largest" ? "Не менее" : "Не более"),
  votesLeftOut: "Исключено голосов",
  insideRow:
    "Показатель, голоса и мандаты — при первом числе строки; внутри неё мандаты могут переходить.",

  houses: "Число мандатов",
  house: "Палата",
  seatLess: (names) => `${prose.joined(names)}: на мандат меньше, чем раньше`,

  firstDivisor: "Первый делитель",
  above: "Больше",
  below: "Меньше",
  isLaw: (divisor) => `${divisor} по закону`,
  edgeTie: "На самой границе два частных равны.",

  mergeLoss: "Потерянные голоса присоединённого списка",
  fromShare: "От, % его голосов",
  together: "Вместе",
};
