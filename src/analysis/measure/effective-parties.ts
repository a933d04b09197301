import { sum } from "simple-statistics";

/**
 * The effective number of parties: 1 / Σ p², by votes or by seats. Equal parties count as many as they are.
 *
 * @param sizes votes or seats of every list; their sum is above 0
 * @see M. Laakso, R. Taagepera, "Effective" number of parties, Comparative Political Studies 12 (1979)
 */
export function effectiveParties(sizes: readonly number[]): number {
  const all = sum([...sizes]);
  return 1 / sum(sizes.map((size) => (size / all) ** 2));
}
