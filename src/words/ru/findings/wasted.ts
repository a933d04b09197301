import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { ofBase, terms } from "../terms.ts";

export const wasted: Language["findings"]["wasted"] = {
  withoutSeat: (votes, size, base, share, againstAll) => {
    const against = againstAll > 0 ? `, из них против всех: ${whole(againstAll)}` : "";
    return `Без мандата: ${whole(votes)} из ${ofBase(size, base)} (${share}%)${against}.`;
  },
  gallagher: (value, base) =>
    `Индекс Галлахера ${value} (${base === "seats" ? "мандаты" : terms.baseName[base]}).`,
};
