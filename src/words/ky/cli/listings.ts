import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

export const listings: Language["cli"]["listings"] = {
  law: "Мыйзам",
  lawTitle: "Аталышы (n: салыштырылган шайлоолор)",
  lawsMatched: (laws, elections) =>
    `${counted(laws, "мыйзам")}; салыштырылган шайлоо: ${whole(elections)}.`,
  inForce: (from, until) =>
    from && until
      ? `Күчүндө болгон: ${from} — ${until}.`
      : from
        ? `Күчүнө кирген күнү: ${from}.`
        : `Күчүн жоготкон күнү: ${until}.`,
  notes: "Эскертмелер",
  sources: "Булактар",
  matchedWith: (elections) => `Салыштырылган шайлоо: ${whole(elections)}`,

  election: "Шайлоо",
  title: "Аталышы",
  itsSources: "булактары",
  contents: (lists, areas, law) => {
    const levels = areas.map(([level, n]) => terms.areasOf(n, level));
    const named = law === undefined ? [] : [`мыйзам ${law}`];
    return `${capital([terms.lists(lists), levels.join(", "), ...named].join("; "))}.`;
  },
};
