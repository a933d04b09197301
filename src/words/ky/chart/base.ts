import type { Language } from "../../language.ts";
import { size, whole } from "../../numbers.ts";
import { BASE } from "../terms.ts";

export const base: Language["chart"]["base"] = {
  sized(of, number) {
    if (number === null) return `${BASE[of].many} (саны белгисиз)`;
    return typeof number === "number"
      ? `${whole(number)} ${BASE[of].one}`
      : `${BASE[of].many} (${size(number)})`;
  },
  ofSized: (of, number) =>
    typeof number === "number"
      ? `${whole(number)} ${BASE[of].ofOne}`
      : `${BASE[of].ofMany} (${size(number)})`,
};
