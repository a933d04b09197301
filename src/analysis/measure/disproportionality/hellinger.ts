import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * The Hellinger distance: sqrt(½ Σ (√s − √v)²).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1
 * @see E. Hellinger, Neue Begründung der Theorie quadratischer Formen, Journal für die reine und angewandte Mathematik
 *   136 (1909)
 */
export function hellinger(votes: readonly number[], seats: readonly number[]): number {
  return Math.sqrt(
    sum(pairs(votes, seats).map(({ v, s }) => (Math.sqrt(s) - Math.sqrt(v)) ** 2)) / 2,
  );
}
