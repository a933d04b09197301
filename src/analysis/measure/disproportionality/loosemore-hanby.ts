import { distances, pairs } from "./pairs.ts";

/**
 * The index of Loosemore and Hanby: ½ Σ |s − v|, the share of seats that are not where the votes are.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional) to 100
 * @see J. Loosemore, V. J. Hanby, The theoretical limits of maximum distortion, British Journal of Political Science 1 (1971)
 */
export function loosemoreHanby(votes: readonly number[], seats: readonly number[]): number {
  return 50 * distances(pairs(votes, seats));
}
