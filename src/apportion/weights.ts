import { fraction } from "../exact/fraction.ts";
import type { Quantity } from "../results/results.ts";
import type { Weight } from "./award.ts";

/**
 * Brings figures to whole numbers by their least common denominator, so that seats can be shared by them.
 *
 * @param figures exact, from 0
 * @returns `weights` in 1/`unit` of the figures: plain numbers, BigInt beyond 2^53
 */
export function commonWeights(figures: readonly Quantity[]): {
  readonly weights: readonly Weight[];
  readonly unit: bigint;
} {
  if (figures.every((figure) => typeof figure === "number")) return { weights: figures, unit: 1n };
  const fractions = figures.map((figure) =>
    typeof figure === "number" ? fraction(figure) : figure,
  );
  const unit = fractions.reduce((common, { d }) => (common / gcd(common, d)) * d, 1n);
  return { weights: fractions.map(({ n, d }) => weight(n * (unit / d))), unit };
}

const weight = (n: bigint): Weight => (n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
