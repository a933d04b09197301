import { loosemoreHanby } from "./loosemore-hanby.ts";

/**
 * Rose's index of proportionality: 100 less the index of Loosemore and Hanby, so the share of seats that are where the
 * votes are.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 to 100 (proportional)
 * @see R. Rose, Electoral systems: a question of degree or of principle?, in: A. Lijphart, B. Grofman, Choosing an
 *   Electoral System (1984)
 */
export function rose(votes: readonly number[], seats: readonly number[]): number {
  return 100 - loosemoreHanby(votes, seats);
}
