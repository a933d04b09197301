import type { Needed } from "../../../results/outcome.ts";
import type { Base } from "../../../results/results.ts";
import { size } from "../../numbers.ts";
import { terms } from "../terms.ts";

/** The line of the law as a text that stands by itself. `share`: as the law writes it, "7%" or "1/3". */
export const line = {
  share: (share: string, strict: boolean) => (strict ? `more than ${share}` : share),
  ofBase: (share: string, strict: boolean, of: Base) =>
    `${line.share(share, strict)} of ${terms.baseName[of]}`,
  /** `base`: its size, as "1,990,753" */
  inVotes: (share: string, strict: boolean, base: string, of: Base, needed: Needed) =>
    `${line.share(share, strict)} of ${base} ${terms.baseName[of]} = ${size(needed)} ${needed === 1 ? "vote" : "votes"}`,
};
