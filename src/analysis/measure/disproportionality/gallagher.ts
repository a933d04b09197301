import { pairs, squares } from "./pairs.ts";

/**
 * Gallagher's least squares index of disproportionality: sqrt(½ Σ (s − v)²).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional) to 100
 * @see M. Gallagher, Proportionality, disproportionality and electoral systems, Electoral Studies 10 (1991)
 */
export function gallagher(votes: readonly number[], seats: readonly number[]): number {
  return 100 * Math.sqrt(squares(pairs(votes, seats)) / 2);
}
