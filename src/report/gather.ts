import { governing } from "../analysis/coalition/governing.ts";
import { underLaws } from "../analysis/compare/laws.ts";
import { measures } from "../analysis/measure/measures.ts";
import { type Sweep, sweep } from "../analysis/scenario/sweep.ts";
import { allBases, atShares } from "../analysis/scenario/threshold.ts";
import { losersTogether } from "../analysis/scenario/together.ts";
import { seatsByStep } from "../analysis/seats/by-step.ts";
import { nearestSeats } from "../analysis/seats/nearest.ts";
import { isTiered } from "../analysis/seats/tiered.ts";
import type { Lots } from "../elect/lots.ts";
import { compare, type Fraction, fraction } from "../exact/fraction.ts";
import type { Law } from "../law/law.ts";
import type { Outcome } from "../results/outcome.ts";
import { ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import type { ReportInput } from "./input.ts";

/** Thresholds that readers ask for, beside that of the law. */
const ASKED = [3, 5, 7, 9].map((points) => fraction(points, 100));

/**
 * Works out what a report compares: bases, other thresholds and the sweep as far as law and data allow them, other laws,
 * lists that run together, and the measures. A law without one national share has none
 * of the first three.
 *
 * @param others the laws by which this body was elected, in order of time, its own among them
 */
export function gather(
  law: Law,
  results: Results,
  outcome: Outcome,
  lots?: Lots,
  others: readonly Law[] = [],
): Omit<
  ReportInput,
  | "results"
  | "law"
  | "outcome"
  | "margins"
  | "leftOut"
  | "charts"
  | "named"
  | "command"
  | "problems"
> {
  const shares = byShare(outcome);
  const swept = possible((): Sweep | undefined => sweep(law, results, law, lots), undefined);
  const stepSeats = seatsByStep(law, outcome);
  return {
    governing: governing(outcome),
    bases: possible(() => allBases(law, results, lots), []),
    comparisons: possible(
      () => (shares.length > 0 ? atShares(law, results, shares, lots) : []),
      [],
    ),
    ...(swept && { sweep: swept }),
    laws: underLaws(results, others, results.election.law, lots),
    together: losersTogether({ law, results, outcome }, lots),
    measures: measures(results, outcome),
    ...(stepSeats && { stepSeats }),
    nearest: isTiered(outcome) ? nearestSeats(law, results, outcome) : [],
  };
}

function byShare({ line }: Outcome): Fraction[] {
  if (!line) return [];
  const others = ASKED.filter((share) => compare(share, line.share) !== 0);
  return [...others, line.share].sort(compare);
}

/** What the law or the data does not allow is not in the report: these two are no errors here. */
function possible<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    const codes = error instanceof ProblemError ? error.problems.map(({ code }) => code) : [];
    if (codes.length > 0 && codes.every((code) => EXPECTED.has(code))) return otherwise;
    throw error;
  }
}

const EXPECTED: ReadonlySet<string> = new Set([
  "no-threshold",
  "many-thresholds",
  "base-missing",
  "many-tops",
]);
