import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { countedBase, terms } from "../terms.ts";

export const wasted: Language["findings"]["wasted"] = {
  withoutSeat: (votes, size, base, share, againstAll) => {
    const against = againstAll > 0 ? `, анын ичинде баарына каршы: ${whole(againstAll)}` : "";
    return `Мандатсыз: ${countedBase(whole(size), base, "ofOne")} ичинен ${whole(votes)} (${share}%)${against}.`;
  },
  gallagher: (value, base) =>
    `Галлахер индекси ${value} (${base === "seats" ? "мандаттар" : terms.baseName[base]}).`,
};
