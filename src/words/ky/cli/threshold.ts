import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const threshold: Language["cli"]["threshold"] = {
  share: "үлүш",
  toLine: "босогого",
  above: "жогору",
  upTo: "чейин",
  votesOf: (name, votes) => `${name}, ${votes === null ? "добушу белгисиз" : terms.votes(votes)}`,
  seatsInOrder: (names) => `Мандаттар добуштун саны боюнча: ${names.join(", ")}.`,
  otherwise: (of, lists, passes) =>
    `«${terms.baseName[of]}» негизинде ${passes ? "булар да өтөт" : "булар да өтпөйт"}: ${prose.joined(lists)}.`,

  withChange: "Өзгөртүү менен",
  nothingChanged: "Эч нерсе өзгөргөн жок: --share, --of, --region же --set",
  asItStands: "Колдонуудагы мыйзам",

  edges: (size) =>
    `Ар бир чек — тизменин өз үлүшү, добуштар / ${size}; үтүрдөн кийин үч белги көрсөтүлдү, так маани --json ичинде.`,
  atTheEdge: (strict) =>
    `Так чектин өзүндө тизме ${strict ? "өтпөйт («ашык»)" : "өтөт («кеминде»)"}.`,
  noneAbove: (edge) => `${edge} чегинен жогору бир да тизме өтпөйт.`,
  open: "?",
  keptOut: "Мыйзамдын башка эрежеси боюнча өтпөйт",
  undecided: "Мыйзамдын башка эрежеси боюнча чечиле элек",
  regionOff: "Ар бир аймактагы эреже өчүрүлгөн (--region 0%).",

  lackFigure: (lacking, areas) =>
    `Көрсөткүчү жок: ${whole(lacking)} (баары ${whole(areas)}); алар аягында турат.`,
  firstDivisor: (step) => `Биринчи бөлгүч, ${step} кадамы; таблица экинчи бөлгүчтө бүтөт.`,
  marginBase: (cast) => `Негиз: ${terms.baseName.cast}, ${cast}.`,
};
