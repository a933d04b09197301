import { linearRegression } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * Cox and Shugart's index: the slope of the line of least squares of s on v. Above 1 large lists are favoured,
 * below 1 small ones.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns a slope, 1 where seats are as votes; NaN where all lists have the same votes
 * @see G. W. Cox, M. S. Shugart, Comment on Gallagher's Proportionality, disproportionality and electoral systems,
 *   Electoral Studies 10 (1991)
 */
export function coxShugart(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  const same = all.every(({ v }) => v === all[0]!.v);
  return same ? Number.NaN : linearRegression(all.map(({ v, s }) => [v, s])).m;
}
