import { sum } from "simple-statistics";
import { pairs, squares } from "./pairs.ts";

/**
 * Monroe's index of inequity: sqrt(Σ (s − v)² / (1 + Σ v²)).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1
 * @see B. L. Monroe, Disproportionality and malapportionment, Electoral Studies 13 (1994)
 */
export function monroe(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  return Math.sqrt(squares(all) / (1 + sum(all.map(({ v }) => v * v))));
}
