import { distances, pairs } from "./pairs.ts";

/**
 * Ortona's index: Σ |s − v| against what it would be if the list with the most seats had them all.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1 (as if one list had all); NaN where one list has all votes and seats
 * @see A. Karpov, Measurement of disproportionality in proportional representation systems,
 *   Mathematical and Computer Modelling 48 (2008), after G. Ortona
 */
export function ortona(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  const most = Math.max(...all.map(({ s }) => s));
  // of lists with equal seats the one with the most votes
  const winner = Math.max(...all.flatMap(({ v, s }) => (s === most ? [v] : [])));
  return distances(all) / (2 * (1 - winner));
}
