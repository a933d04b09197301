import { effectiveParties } from "../effective-parties.ts";
import { distances, pairs } from "./pairs.ts";

/**
 * Grofman's index: Rae's with the effective number of parties by votes in place of the number of lists,
 * Σ |s − v| / (1 / Σ v²).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional)
 * @see R. Taagepera, M. S. Shugart, Seats and Votes (1989), ch. 10, after B. Grofman
 */
export function grofman(votes: readonly number[], seats: readonly number[]): number {
  return (100 * distances(pairs(votes, seats))) / effectiveParties(votes);
}
