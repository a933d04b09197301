import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * The regression index: the slope of the line of least squares of s on v through the origin, Σ vs / Σ v².
 * Above 1 large lists are favoured, below 1 small ones.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns a slope, 1 where seats are as votes
 * @see A. Kalogirou, J. Panaretos, Analysis and comparison of Greek parliamentary electoral systems of the period
 *   1974–1999 (1999)
 */
export function regression(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  return sum(all.map(({ v, s }) => v * s)) / sum(all.map(({ v }) => v * v));
}
