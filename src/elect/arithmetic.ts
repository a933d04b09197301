import { ceil, compare, floor, fraction, subtract, times } from "../exact/fraction.ts";
import type { ARITHMETIC, ROUNDINGS } from "../law/law.ts";
import {
  compareQuantities,
  exact,
  minus,
  multiplied,
  plus,
  quotientOf,
  simple,
} from "../results/quantity.ts";
import type { Quantity } from "../results/results.ts";

/** More than any number: candidates that nobody counted, a maximum that is none. Only bounds may meet it. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Exact arithmetic of a law's figures. A share of nothing is 0: an area without votes or seats gives no figure. */
export function of(kind: (typeof ARITHMETIC)[number], figures: readonly Quantity[]): Quantity {
  if (kind === "smaller" || kind === "larger") {
    const sign = kind === "smaller" ? 1 : -1;
    return figures.reduce((a, b) => (sign * order(a, b) <= 0 ? a : b));
  }
  if (figures.includes(NO_LIMIT)) return NO_LIMIT;
  switch (kind) {
    case "sum":
      return figures.reduce(plus);
    case "less":
      return figures.reduce(minus);
    case "times":
      return figures.reduce(multiplied);
    case "over":
      return figures.reduce((a, b) => (b === 0 ? 0 : quotientOf(a, b)));
  }
}

const order = (a: Quantity, b: Quantity): number =>
  a === b ? 0 : a === NO_LIMIT ? 1 : b === NO_LIMIT ? -1 : compareQuantities(a, b);

/** `nearest`: a half goes up; `half-down`: a half goes down. */
export function rounded(figure: Quantity, how: (typeof ROUNDINGS)[number]): Quantity {
  if (figure === NO_LIMIT || Number.isInteger(figure)) return figure;
  const a = exact(figure);
  const below = floor(a);
  if (how === "down") return whole(below);
  if (how === "up") return whole(ceil(a));
  const half = compare(times(subtract(a, fraction(below)), fraction(2)), fraction(1));
  return whole(half > 0 || (half === 0 && how === "nearest") ? below + 1n : below);
}

const whole = (n: bigint): Quantity => simple(fraction(n));
