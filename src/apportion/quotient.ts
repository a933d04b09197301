import { compareQuotients } from "../exact/product.ts";
import type { Weight } from "./award.ts";

/**
 * A sequence of divisors by the seats held before, as top / bottom: whole numbers, bottom above 0.
 * The divisors increase strictly; the first may be 0. They are those of the method raised to `power`, so that roots are
 * whole numbers: quotients to the same power stand in the same order.
 */
export interface Divisors {
  /** a BigInt where it leaves 2^53 */
  top(held: number): Weight;
  bottom(held: number): number;
  readonly power: number;
}

/** The quotients weight / divisor of some claimants, compared exactly. */
export interface Quotients {
  /**
   * A double that never orders two quotients wrongly: where one key is larger, so is its quotient.
   * Equal keys decide nothing. Infinity where the divisor is 0, but 0 where the weight is.
   */
  key(claimant: number, held: number): number;
  /** Above 0 if the quotient of a is the larger, 0 if they are equal. Under divisor 0 the weights are compared. */
  compare(a: number, heldByA: number, b: number, heldByB: number): number;
}

/** @param reach the most seats that any claimant can come to hold */
export function quotients(
  weights: readonly Weight[],
  divisors: Divisors,
  reach: number,
): Quotients {
  return fitsDoubles(weights, divisors, reach)
    ? inDoubles(weights, divisors)
    : inBigInts(weights, divisors);
}

const SAFE = Number.MAX_SAFE_INTEGER;

/** Whether all parts of all quotients stay whole numbers up to 2^53. Tops and bottoms are largest at one of the ends. */
function fitsDoubles(weights: readonly Weight[], { top, bottom, power }: Divisors, reach: number) {
  let largest = 0;
  for (const weight of weights) {
    if (typeof weight === "bigint") return false;
    if (weight > largest) largest = weight;
  }
  const parts = largest ** power * Math.max(bottom(0), bottom(reach));
  return parts <= SAFE && top(0) <= SAFE && top(reach) <= SAFE;
}

/** A division of two doubles rounds their exact quotient once, and rounding never turns an order round. */
function inDoubles(weights: readonly Weight[], { top, bottom, power }: Divisors): Quotients {
  const parts = new Float64Array(weights.length);
  for (let i = 0; i < parts.length; i++) {
    const weight = weights[i] as number;
    let part = weight;
    for (let times = 1; times < power; times++) part *= weight;
    parts[i] = part;
  }
  return {
    key(claimant, held) {
      const part = parts[claimant]!;
      return part === 0 ? 0 : (part * bottom(held)) / (top(held) as number);
    },
    compare(a, heldByA, b, heldByB) {
      const [topA, topB] = [top(heldByA) as number, top(heldByB) as number];
      const [partA, partB] = [parts[a]!, parts[b]!];
      if (partA === 0 || partB === 0 || (topA === 0 && topB === 0)) return partA - partB;
      return compareQuotients(partA * bottom(heldByA), topA, partB * bottom(heldByB), topB);
    },
  };
}

/** The key is cut down to 1/2^64 and then rounded to a double: neither turns an order round. */
function inBigInts(weights: readonly Weight[], divisors: Divisors): Quotients {
  const parts = weights.map((weight) => BigInt(weight) ** BigInt(divisors.power));
  const top = (held: number) => BigInt(divisors.top(held));
  const above = (claimant: number, held: number) =>
    parts[claimant]! * BigInt(divisors.bottom(held));
  return {
    key(claimant, held) {
      const divisor = top(held);
      if (parts[claimant] === 0n) return 0;
      return divisor === 0n
        ? Number.POSITIVE_INFINITY
        : Number((above(claimant, held) << 64n) / divisor) / 2 ** 64;
    },
    compare(a, heldByA, b, heldByB) {
      const [topA, topB] = [top(heldByA), top(heldByB)];
      const [partA, partB] = [parts[a]!, parts[b]!];
      const difference =
        partA === 0n || partB === 0n || (topA === 0n && topB === 0n)
          ? partA - partB
          : above(a, heldByA) * topB - above(b, heldByB) * topA;
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    },
  };
}
