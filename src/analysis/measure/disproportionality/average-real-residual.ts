import { mostFavoured, pairs } from "./pairs.ts";

/**
 * Average real residuals: real residuals over the number of lists that have votes or seats.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional)
 * @see T. Lebeda, Teorie reálné kvóty, Czech Sociological Review 42 (2006), ARR
 */
export function averageRealResidual(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  return (100 * (1 - 1 / mostFavoured(all))) / all.length;
}
