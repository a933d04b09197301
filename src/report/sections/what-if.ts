import { sweepFinding } from "../../words/findings/sweep.ts";
import { say } from "../../words/language.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, folded, paragraph, table } from "../prose.ts";
import { comparisonTable } from "../tables/comparison.ts";
import { sweepTable } from "../tables/sweep.ts";

/** Other thresholds on the same votes, and every one at which anything changes. */
export function whatIfSection({
  comparisons,
  sweep,
  results,
  charts,
}: ReportInput): Section | Absent {
  if (comparisons.length === 0 && !sweep) return { absent: say.report.absent.whatIf };
  const words = say.report.sections;
  return {
    id: "what-if",
    title: words.whatIf,
    blocks: [
      ...(sweep ? [paragraph(sweepFinding(sweep))] : []),
      ...(comparisons.length > 0 ? [table(comparisonTable({ rows: comparisons }))] : []),
      ...figures(charts, "sweep"),
      sweep ? folded(words.sweep, table(sweepTable({ sweep, results }))) : paragraph(words.noSweep),
    ],
  };
}
