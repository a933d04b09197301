import type { Language } from "../../language.ts";
import { BASE } from "../terms.ts";

export const sweepTable: Language["report"]["sweepTable"] = {
  caption: (size, of) => `Порог в % от ${BASE[of][1]} (${size})`,
  above: "Выше",
  upTo: "До",
  votes: "= голосов",
  noEnd: "без конца",
  isLaw: (share) => `${share}, закон`,
  edges: (strict) =>
    `Каждая граница — доля самого списка; на самой границе он ${strict ? "не проходит («более»)" : "проходит («не менее»)"}.`,
  keptOut: (lists) => `Не проходят по другому правилу закона: ${lists.join("; ")}.`,
  undecided: (lists) => `Не решено по другому правилу закона: ${lists.join("; ")}.`,
};
