import type { Language } from "../../language.ts";
import { size } from "../../numbers.ts";
import { countedOf } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

export const line: Language["findings"]["line"] = {
  share: (share, strict) => (strict ? `более ${share}` : share),
  ofBase: (share, strict, of) => `${line.share(share, strict)} ${BASE[of][1]}`,
  inVotes: (share, strict, base, of, needed) =>
    `${line.ofBase(share, strict, of)} (${base}) = ${
      typeof needed === "number"
        ? terms.votes(needed)
        : needed.to === null
          ? `не менее ${countedOf(needed.from, "голоса", "голосов")}`
          : `${size(needed)} голосов`
    }`,
};
