import { sum } from "simple-statistics";

/**
 * Gallagher's least squares index of disproportionality: sqrt(½ Σ (v − s)²).
 *
 * @param votes votes of every list, seats or not
 * @param seats seats of the same lists, in the same order
 * @returns percentage points from 0 (proportional) to 100
 * @see M. Gallagher, Proportionality, disproportionality and electoral systems, Electoral Studies 10 (1991)
 */
export function gallagher(votes: readonly number[], seats: readonly number[]): number {
  const [allVotes, allSeats] = [sum([...votes]), sum([...seats])];
  const squares = votes.map((v, i) => (v / allVotes - (seats[i] ?? 0) / allSeats) ** 2);
  return 100 * Math.sqrt(sum(squares) / 2);
}
