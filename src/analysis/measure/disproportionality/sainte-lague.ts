import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * The Sainte-Laguë index: Σ (s − v)² / v, what the method of Sainte-Laguë makes smallest.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns from 0 (proportional), without a bound; Infinity where a list without a vote has a seat
 * @see A. Sainte-Laguë, La représentation proportionnelle et la méthode des moindres carrés, Annales scientifiques de
 *   l'École Normale Supérieure 27 (1910)
 */
export function sainteLague(votes: readonly number[], seats: readonly number[]): number {
  return sum(pairs(votes, seats).map(({ v, s }) => (s - v) ** 2 / v));
}
