import { sum } from "simple-statistics";
import { pairs, squares } from "./pairs.ts";

/**
 * Ryabtsev's index: sqrt(Σ (s − v)² / Σ (s + v)²).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1
 * @see A. Karpov, Measurement of disproportionality in proportional representation systems,
 *   Mathematical and Computer Modelling 48 (2008)
 */
export function ryabtsev(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  return Math.sqrt(squares(all) / sum(all.map(({ v, s }) => (s + v) ** 2)));
}
