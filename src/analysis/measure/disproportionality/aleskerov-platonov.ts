import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * Aleskerov and Platonov's index: the mean of s / v over the lists that have more seats than votes.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 1 (proportional), without a bound; Infinity where a list without a vote has a seat
 * @see F. T. Aleskerov, V. V. Platonov, Indexes of parliament representativeness, Politeia 1 (2003)
 */
export function aleskerovPlatonov(votes: readonly number[], seats: readonly number[]): number {
  const over = pairs(votes, seats).flatMap(({ v, s }) => (s > v ? [s / v] : []));
  return over.length === 0 ? 1 : sum(over) / over.length;
}
