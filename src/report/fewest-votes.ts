import { audit } from "../analysis/audit/audit.ts";
import { margins } from "../analysis/margin/margins.ts";
import type { Lots } from "../elect/lots.ts";
import type { Law } from "../law/law.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import type { ReportInput } from "./input.ts";

/** The fewest votes that change an outcome, with what an audit would draw, where finding them is no more work than a report. */
export function fewestVotes(
  law: Law,
  results: Results,
  outcome: Outcome,
  lots?: Lots,
): ReportInput["margins"] {
  if (outcome.parts || outcome.lists.length === 0) return "apart";
  const own = results.contests.list.own.filter((one) => one === 1).length;
  if (outcome.open.length === 0 && own * results.lists.length > MOST_CELLS) return "large";
  const [found] = margins(law, results, outcome, lots);
  const [sample] = audit(law, results, outcome);
  return found && sample ? { found, audit: sample } : "apart";
}

/**
 * So many lists, each counted once in every area that has votes of its own, are no more than some seconds of work. The
 * bound is one of size, not of time: a report comes out the same on every machine.
 */
const MOST_CELLS = 200;
