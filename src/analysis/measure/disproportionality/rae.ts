import { distances, pairs } from "./pairs.ts";

/**
 * Rae's index: the mean of |s − v| over the n lists that have votes or seats. Many small lists make it small.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional)
 * @see D. W. Rae, The Political Consequences of Electoral Laws (1967)
 */
export function rae(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  return (100 * distances(all)) / all.length;
}
