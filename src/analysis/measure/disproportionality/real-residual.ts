import { mostFavoured, pairs } from "./pairs.ts";

/**
 * Real residuals: the least share of votes without which seats would be exactly as votes, 1 − 1 / max(s / v).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional) to 100
 * @see T. Lebeda, Teorie reálné kvóty, Czech Sociological Review 42 (2006); J. Medzihorsky, Rethinking the D'Hondt
 *   method, Political Research Exchange 1 (2019), as the mixture index
 */
export function realResidual(votes: readonly number[], seats: readonly number[]): number {
  return 100 * (1 - 1 / mostFavoured(pairs(votes, seats)));
}
