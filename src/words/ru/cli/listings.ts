import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

export const listings: Language["cli"]["listings"] = {
  law: "Закон",
  lawTitle: "Название (n: сколько выборов сверено)",
  lawsMatched: (laws, elections) =>
    `${counted(laws, ["закон", "закона", "законов"])}; сверено выборов: ${whole(elections)}.`,
  inForce: (from, until) =>
    `${until ? "Действовал" : "Действует"} ${[from && `с ${from}`, until && `до ${until}`].filter(Boolean).join(" ")}.`,
  notes: "Примечания",
  sources: "Источники",
  matchedWith: (elections) => `Сверено выборов: ${whole(elections)}`,

  election: "Выборы",
  title: "Название",
  itsSources: "источники",
  contents: (lists, areas, law) => {
    const levels = areas.map(([level, n]) => terms.areasOf(n, level));
    const named = law === undefined ? [] : [`закон ${law}`];
    return `${capital([terms.lists(lists), levels.join(", "), ...named].join("; "))}.`;
  },
};
