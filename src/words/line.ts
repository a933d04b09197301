import type { Line } from "../results/outcome.ts";
import { say } from "./language.ts";
import { rule, size, whole } from "./numbers.ts";

/** "7%" or "more than 5%". */
export const lineShare = ({ share, strict }: Pick<Line, "share" | "strict">): string =>
  strict ? `more than ${rule(share)}` : rule(share);

/** "7% of ballots cast". */
export const lineOf = (line: Line): string =>
  `${lineShare(line)} of ${say.terms.baseName[line.base.of]}`;

/** "7% of 1,990,753 ballots cast = 139,353 votes", with bounds where the base is known in bounds. */
export const lineInVotes = (line: Line): string =>
  `${lineShare(line)} of ${size(line.base.size)} ${say.terms.baseName[line.base.of]} = ${neededVotes(line)} ${line.needed === 1 ? "vote" : "votes"}`;

/** "139,353", "132,115 to 246,649", "at least 132,115". */
export function neededVotes({ needed }: Pick<Line, "needed">): string {
  if (typeof needed === "number") return whole(needed);
  return needed.to === null
    ? `at least ${whole(needed.from)}`
    : `${whole(needed.from)} to ${whole(needed.to)}`;
}
