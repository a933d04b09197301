import { mostFavoured, pairs } from "./pairs.ts";

/**
 * The D'Hondt index: the largest s / v of any list, what the method of D'Hondt makes smallest.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 1 (proportional), without a bound; Infinity where a list without a vote has a seat
 * @see M. Gallagher, Proportionality, disproportionality and electoral systems, Electoral Studies 10 (1991)
 */
export function dhondtIndex(votes: readonly number[], seats: readonly number[]): number {
  return mostFavoured(pairs(votes, seats));
}
