import type { Language } from "../../language.ts";
import { counted } from "../prose.ts";
import { AREA, LISTS } from "../terms.ts";

export const tables: Language["cli"]["tables"] = {
  eachBlock: (points) => `1 блок = ${points} п. п.`,
  lot: "жребий",
  moreLists: (lists) => `Ещё ${counted(lists, LISTS)}`,
  moreAreas: (areas) => `и ещё ${counted(areas, AREA.counted)}; все есть в --json.`,
  moreAssertions: (assertions) =>
    `ещё ${counted(assertions, ["утверждение", "утверждения", "утверждений"])}; все есть в --json.`,
  moreRows: (rows) => `Ещё ${counted(rows, ["строка", "строки", "строк"])}: см. --json.`,
  howClose: "Насколько близко",
  seats: "Мандаты",
  share: "Доля, %",
  swing: "Сдвиг",
  calledAlike: "Называются похоже, но за одно и то же не приняты:",
  namesDocument: "Какие из них одно и то же, говорит документ имён (--names FILE):",
};
