import type { Language } from "../../language.ts";
import { size } from "../../numbers.ts";
import { isExact } from "../../shares.ts";
import { BASE, countedBase, ofBase, terms } from "../terms.ts";

export const base: Language["chart"]["base"] = {
  sized(of, number) {
    if (number === null) return `${terms.baseName[of]} (число неизвестно)`;
    return typeof number === "number"
      ? countedBase(number, of)
      : `${terms.baseName[of]} (${size(number)})`;
  },
  ofSized(of, number) {
    if (typeof number === "number") return ofBase(number, of);
    return isExact(number) ? `${size(number)} ${BASE[of][1]}` : `${BASE[of][1]} (${size(number)})`;
  },
};
