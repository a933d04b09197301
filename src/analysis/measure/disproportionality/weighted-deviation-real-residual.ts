import { distances, mostFavoured, pairs } from "./pairs.ts";

/**
 * Deviations weighed with real residuals: ⅓ (Σ |s − v| + real residuals).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional) to 100
 * @see T. Lebeda, Teorie reálné kvóty, Czech Sociological Review 42 (2006), WDRR
 */
export function weightedDeviationRealResidual(
  votes: readonly number[],
  seats: readonly number[],
): number {
  const all = pairs(votes, seats);
  return (100 * (distances(all) + 1 - 1 / mostFavoured(all))) / 3;
}
