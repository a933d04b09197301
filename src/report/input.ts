import type { Audit } from "../analysis/audit/audit.ts";
import type { Governing } from "../analysis/coalition/governing.ts";
import type { UnderLaw } from "../analysis/compare/laws.ts";
import type { Margins } from "../analysis/margin/margins.ts";
import type { Measures } from "../analysis/measure/measures.ts";
import type { LeftOutSweep } from "../analysis/scenario/knob/left-out.ts";
import type { Where } from "../analysis/scenario/knob/where.ts";
import type { Sweep } from "../analysis/scenario/sweep.ts";
import type { ThresholdRow } from "../analysis/scenario/threshold.ts";
import type { Together } from "../analysis/scenario/together.ts";
import type { StepSeats } from "../analysis/seats/by-step.ts";
import type { NearSeat } from "../analysis/seats/nearest.ts";
import type { Look } from "../chart/theme.ts";
import type { Law } from "../law/law.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Problem } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import type { Figure } from "./document.ts";

/** All that a report tells: worked out by the caller, for a report works nothing out. */
export interface ReportInput {
  readonly results: Results;
  readonly law: Law;
  readonly outcome: Outcome;
  /** who can govern on the seats */
  readonly governing: Governing;
  /** the law's share on each base; empty where the law asks for no national share */
  readonly bases: readonly ThresholdRow[];
  /** absent where the law asks for no national share */
  readonly sweep?: Sweep;
  /** the same votes under other thresholds */
  readonly comparisons: readonly ThresholdRow[];
  /** the same votes under the laws by which this body was elected, in order of time; its own among them */
  readonly laws: readonly UnderLaw[];
  /** the largest lists that missed as one list, or why there is no such list */
  readonly together: Together;
  /** the fewest votes that change the outcome; not here where finding them is more work than a report, or apart: of several contests */
  readonly margins: { readonly found: Margins; readonly audit: Audit } | "large" | "apart";
  /** areas left out in an order, where one is asked for, and where those lie that turn the first list */
  readonly leftOut?: { readonly sweep: LeftOutSweep; readonly where: readonly Where[] };
  readonly measures: Measures;
  /** where the seats come from; absent where one step gave all */
  readonly stepSeats?: readonly StepSeats[];
  /** seats that another list or area came near to, nearest first */
  readonly nearest: readonly NearSeat[];
  /** the colours that no list owns, where they are not ours */
  readonly look?: Look;
  /** the words of the pictures that go with it */
  readonly charts: readonly Figure[];
  /** the election as it is named in a command, with the options that belong to it: "kg-2020 --law kg-2015" */
  readonly named: string;
  /** what was typed to make it */
  readonly command: string;
  /** warnings: what was found wrong with the data and not repaired */
  readonly problems: readonly Problem[];
}
