import type { Language } from "../../language.ts";
import { size, whole } from "../../numbers.ts";
import { BASE, countedBase } from "../terms.ts";

export const base: Language["chart"]["base"] = {
  sized(of, number) {
    if (number === null) return `${BASE[of].many} (саны белгисиз)`;
    return typeof number === "number"
      ? countedBase(whole(number), of)
      : `${BASE[of].many} (${size(number)})`;
  },
  ofSized: (of, number) =>
    typeof number === "number"
      ? countedBase(whole(number), of, "ofOne")
      : `${BASE[of].ofMany} (${size(number)})`,
};
