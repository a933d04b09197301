import type { Language } from "../../language.ts";
import { size } from "../../numbers.ts";
import { BASE, countedBase } from "../terms.ts";

export const line: Language["findings"]["line"] = {
  share: (share, strict) => (strict ? `${share} үлүштөн ашык` : share),
  ofBase: (share, strict, of) => `${BASE[of].ofMany} ${strict ? `${share} үлүшүнөн ашык` : share}`,
  inVotes: (share, strict, base, of, needed) =>
    `${countedBase(base, of, "ofOne")} ${strict ? `${share} үлүшүнөн ашык` : share} = ${size(needed)} добуш`,
};
