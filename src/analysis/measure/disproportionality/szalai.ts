import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * Szalai's index: sqrt of the mean of ((s − v) / (s + v))² over the lists that have votes or seats. Every list without
 * a seat counts 1, however small.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1
 * @see A. Karpov, Measurement of disproportionality in proportional representation systems,
 *   Mathematical and Computer Modelling 48 (2008)
 */
export function szalai(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  return Math.sqrt(sum(all.map(({ v, s }) => ((s - v) / (s + v)) ** 2)) / all.length);
}
