import type { Base, Size } from "../../results/results.ts";
import { say } from "../language.ts";
import { size } from "../numbers.ts";
import { isExact } from "../shares.ts";

/** "1,990,753 ballots cast", "ballots cast (1,000 to 1,200)", "ballots cast (number not known)". */
export function sizedBase(of: Base, base: Size | null): string {
  if (base === null) return `${say.terms.baseName[of]} (number not known)`;
  return isExact(base)
    ? `${size(base)} ${say.terms.baseName[of]}`
    : `${say.terms.baseName[of]} (${size(base)})`;
}

/** The same after "share of": "the 1,990,753 ballots cast". */
export const theBase = (of: Base, base: Size): string =>
  isExact(base) ? `the ${sizedBase(of, base)}` : sizedBase(of, base);
