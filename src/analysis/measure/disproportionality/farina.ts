import { cosine } from "./cosine.ts";

/**
 * Farina's index: the angle between votes and seats, 90 degrees being 100.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional) to 100
 * @see P. Grilli di Cortona, C. Manzi, A. Pennisi, F. Ricca, B. Simeone, Evaluation and Optimization of Electoral
 *   Systems (1999)
 */
export function farina(votes: readonly number[], seats: readonly number[]): number {
  return (Math.acos(1 - cosine(votes, seats)) * 200) / Math.PI;
}
