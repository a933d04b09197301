import type { Line } from "../results/outcome.ts";
import { say } from "./language.ts";
import { rule, size } from "./numbers.ts";

/** "7%" or "more than 5%". */
export const lineShare = ({ share, strict }: Pick<Line, "share" | "strict">): string =>
  say.findings.line.share(rule(share), strict);

/** "7% of ballots cast". */
export const lineOf = ({ share, strict, base }: Line): string =>
  say.findings.line.ofBase(rule(share), strict, base.of);

/** "7% of 1,990,753 ballots cast = 139,353 votes", with bounds where the base is known in bounds. */
export const lineInVotes = ({ share, strict, base, needed }: Line): string =>
  say.findings.line.inVotes(rule(share), strict, size(base.size), base.of, needed);

/** "139,353", "132,115 to 246,649", "at least 132,115". */
export const neededVotes = ({ needed }: Pick<Line, "needed">): string => size(needed);
