import { sum } from "simple-statistics";
import { mostFavoured, pairs } from "./pairs.ts";

/**
 * Squared real residuals: sqrt(Σ r²), r being the votes of a list beyond those that its seats took at the real quota,
 * r = v − s / max(s / v).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional) to 100
 * @see T. Lebeda, Teorie reálné kvóty, Czech Sociological Review 42 (2006), SRR
 */
export function squaredRealResidual(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  const most = mostFavoured(all);
  return 100 * Math.sqrt(sum(all.map(({ v, s }) => (v - s / most) ** 2)));
}
