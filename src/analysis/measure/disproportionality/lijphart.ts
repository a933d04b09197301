import { pairs } from "./pairs.ts";

/**
 * Lijphart's index of 1986: the mean of |s − v| of the two lists with the most votes.
 * Of equal lists in the second place, the one that is farther off counts.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional)
 * @see A. Lijphart, Degrees of proportionality of proportional representation formulas, in: B. Grofman, A. Lijphart,
 *   Electoral Laws and their Political Consequences (1986)
 */
export function lijphart(votes: readonly number[], seats: readonly number[]): number {
  const off = ({ v, s }: { v: number; s: number }) => Math.abs(s - v);
  const [first, second] = pairs(votes, seats).sort((a, b) => b.v - a.v || off(b) - off(a));
  return 50 * (off(first!) + (second ? off(second) : 0));
}
