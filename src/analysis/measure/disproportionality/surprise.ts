import { sum } from "simple-statistics";
import { pairs } from "./pairs.ts";

/**
 * The surprise of the seats, given the votes: Σ s ln(s / v) over the lists with seats.
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns nats from 0 (proportional), without a bound; Infinity where a list without a vote has a seat
 * @see S. Kullback, R. A. Leibler, On information and sufficiency, Annals of Mathematical Statistics 22 (1951)
 */
export function surprise(votes: readonly number[], seats: readonly number[]): number {
  return sum(pairs(votes, seats).map(({ v, s }) => (s > 0 ? s * Math.log(s / v) : 0)));
}
