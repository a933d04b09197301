import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * The Gini coefficient of seats over votes: twice the area between the diagonal and the Lorenz curve, on which lists
 * stand from the least s / v to the largest.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1
 * @see C. Gini, Variabilità e mutabilità (1912); A. Karpov, Measurement of disproportionality in proportional representation
 *   systems, Mathematical and Computer Modelling 48 (2008)
 */
export function gini(votes: readonly number[], seats: readonly number[]): number {
  const rising = pairs(votes, seats).sort((a, b) => a.s * b.v - b.s * a.v);
  let held = 0; // seats of all lists so far
  const doubled = rising.map(({ v, s }) => {
    const area = (2 * held + s) * v;
    held += s;
    return area;
  });
  return Math.max(0, 1 - sum(doubled));
}
