import { sum } from "simple-statistics";

/** What a list has of all votes and of all seats, from 0 to 1. */
export interface Pair {
  readonly v: number;
  readonly s: number;
}

/**
 * Votes and seats as shares, one pair a list that has either.
 *
 * @param votes votes of every list, seats or not; their sum is above 0
 * @param seats seats of the same lists, in the same order; their sum is above 0
 */
export function pairs(votes: readonly number[], seats: readonly number[]): Pair[] {
  const [allVotes, allSeats] = [sum([...votes]), sum([...seats])];
  return votes
    .map((v, i) => ({ v: v / allVotes, s: (seats[i] ?? 0) / allSeats }))
    .filter(({ v, s }) => v > 0 || s > 0);
}

/** Σ |s − v| */
export const distances = (all: readonly Pair[]): number =>
  sum(all.map(({ v, s }) => Math.abs(s - v)));

/** Σ (s − v)² */
export const squares = (all: readonly Pair[]): number => sum(all.map(({ v, s }) => (s - v) ** 2));

/** The largest s / v; Infinity where a list without a vote has a seat. */
export const mostFavoured = (all: readonly Pair[]): number =>
  Math.max(...all.map(({ v, s }) => s / v));
