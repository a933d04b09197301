import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * Szalai's index with lists weighed by their size: sqrt(½ Σ (s − v)² / (s + v)).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1
 * @see A. Karpov, Measurement of disproportionality in proportional representation systems,
 *   Mathematical and Computer Modelling 48 (2008)
 */
export function weightedSzalai(votes: readonly number[], seats: readonly number[]): number {
  return Math.sqrt(sum(pairs(votes, seats).map(({ v, s }) => (s - v) ** 2 / (s + v))) / 2);
}
