import { type Fraction, fraction, over } from "../exact/fraction.ts";
import type { Quantity, Size } from "../results/results.ts";

/** A part of a base; null where either is not known exactly or the base is 0. */
export function shareOf(votes: Quantity | null, base: Size | null | undefined): Fraction | null {
  if (votes === null || base === null || base === undefined || !isExact(base)) return null;
  const [part, size] = [asFraction(votes), asFraction(base)];
  return size.n === 0n ? null : over(part, size);
}

const asFraction = (q: Quantity): Fraction => (typeof q === "number" ? fraction(q) : q);

export const isExact = (size: Size): size is Quantity => typeof size === "number" || "n" in size;
