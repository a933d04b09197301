import { pairs } from "./pairs.ts";

/**
 * Lijphart's index of 1994: the largest |s − v| of any list.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional) to 100
 * @see A. Lijphart, Electoral Systems and Party Systems (1994)
 */
export function largestDeviation(votes: readonly number[], seats: readonly number[]): number {
  return 100 * Math.max(...pairs(votes, seats).map(({ v, s }) => Math.abs(s - v)));
}
