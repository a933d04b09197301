import { sum } from "simple-statistics";

/**
 * Golosov's effective number of parties: Σ p / (p + q² − p²), q being the share of the largest. Beside a dominant
 * party it counts fewer than Laakso and Taagepera's.
 *
 * @param sizes votes or seats of every list; their sum is above 0
 * @see G. V. Golosov, The effective number of parties: a new approach, Party Politics 16 (2010)
 */
export function golosov(sizes: readonly number[]): number {
  const all = sum([...sizes]);
  const shares = sizes.filter((size) => size > 0).map((size) => size / all);
  const most = Math.max(...shares);
  return sum(shares.map((p) => p / (p + most * most - p * p)));
}
