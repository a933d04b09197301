import type { Fraction } from "../../exact/fraction.ts";
import type { Base } from "../../results/results.ts";
import { say } from "../language.ts";
import { percent } from "../numbers.ts";
import { capital, sentences } from "../text.ts";

/** Lists that another rule keeps out although the threshold would let them in. */
export const elsewhereNote = (keptOut: readonly string[], undecided: readonly string[]): string =>
  sentences([
    keptOut.length === 0 ? "" : say.chart.sweep.keptOut(keptOut),
    undecided.length === 0 ? "" : say.chart.sweep.undecided(undecided),
  ]);

/** One interval of thresholds in words. */
export function intervalText(
  above: Fraction | null,
  upTo: Fraction | null,
  law: Fraction,
  seats: string,
): string {
  const edge = (share: Fraction | null) =>
    share === null ? undefined : `${percent(share, 3, law)}%`;
  return say.chart.sweep.interval(edge(above), edge(upTo), seats);
}

export const sweepAlt = (headline: string, of: Base, intervals: readonly string[]): string =>
  sentences([say.chart.sweep.alt(of), headline, capital(intervals.join("; "))]);
