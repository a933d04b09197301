import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const threshold: Language["cli"]["threshold"] = {
  share: "доля",
  toLine: "до порога",
  above: "выше",
  upTo: "до",
  votesOf: (name, votes) =>
    `${name}, ${votes === null ? "число голосов неизвестно" : terms.votes(votes)}`,
  seatsInOrder: (names) => `Мандаты в порядке числа голосов: ${names.join(", ")}.`,
  otherwise: (of, lists, passes) =>
    `База «${terms.baseName[of]}»: ${passes ? "" : "не "}${lists.length === 1 ? "проходит" : "проходят"} также ${prose.joined(lists)}.`,

  withChange: "С изменением",
  nothingChanged: "Ничего не изменено: --share, --of, --region или --set",
  asItStands: "Закон как он есть",

  edges: (size) =>
    `Каждая граница — доля одного из списков, голоса / ${size}; показаны три знака после запятой, точное значение даёт --json.`,
  atTheEdge: (strict) =>
    `На самой границе список ${strict ? "не проходит («более»)" : "проходит («не менее»)"}.`,
  noneAbove: (edge) => `Выше ${edge} не проходит ни один список.`,
  open: "?",
  keptOut: "Не проходят по другому правилу закона",
  undecided: "Не решено по другому правилу закона",
  regionOff: "Правило для отдельных территорий отключено (--region 0%).",

  lackFigure: (lacking, areas) =>
    `Показателя нет у ${whole(lacking)} из ${whole(areas)}: они стоят последними.`,
  firstDivisor: (step) => `Первый делитель шага ${step}; таблица кончается на втором делителе.`,
  marginBase: (cast) => `База: ${terms.baseName.cast}, ${cast}.`,
};
