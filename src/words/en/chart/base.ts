import type { Base, Size } from "../../../results/results.ts";
import { size } from "../../numbers.ts";
import { isExact } from "../../shares.ts";
import { terms } from "../terms.ts";

/** A base with its size. */
export const base = {
  /** "1,990,753 ballots cast", "ballots cast (1,000 to 1,200)", "ballots cast (number not known)" */
  sized(of: Base, number: Size | null): string {
    if (number === null) return `${terms.baseName[of]} (number not known)`;
    return isExact(number)
      ? `${size(number)} ${terms.baseName[of]}`
      : `${terms.baseName[of]} (${size(number)})`;
  },
  /** what a share is of: "the 1,990,753 ballots cast" */
  ofSized: (of: Base, number: Size): string =>
    isExact(number) ? `the ${base.sized(of, number)}` : base.sized(of, number),
};
