import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * One less the cosine of the angle between votes and seats: 1 − Σ vs / sqrt(Σ v² Σ s²).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 1
 * @see J. Medzihorsky, Rethinking the D'Hondt method, Political Research Exchange 1 (2019)
 */
export function cosine(votes: readonly number[], seats: readonly number[]): number {
  const all = pairs(votes, seats);
  const long = Math.sqrt(sum(all.map(({ v }) => v * v)) * sum(all.map(({ s }) => s * s)));
  return Math.max(0, 1 - sum(all.map(({ v, s }) => v * s)) / long);
}
