import {
  add,
  ceil,
  compare,
  type Fraction,
  floor,
  fraction,
  over,
  subtract,
  times,
} from "../exact/fraction.ts";
import type { ARITHMETIC, ROUNDINGS } from "../law/law.ts";
import { type Figure, NO_LIMIT } from "./number.ts";

type Kind = (typeof ARITHMETIC)[number];

/** Arithmetic of a law's figures. What is not known makes the whole not known; a share of nothing is 0. */
export function calculated(kind: Kind, figures: readonly Figure[]): Figure {
  if (figures.includes(null)) return null;
  const finite = figures.filter((one): one is Fraction => one !== null && one !== NO_LIMIT);
  const unlimited = finite.length < figures.length;
  if (unlimited && (kind !== "smaller" || finite.length === 0)) return NO_LIMIT;
  return finite.reduce((a, b) => PAIRS[kind](a, b));
}

const PAIRS: { readonly [K in Kind]: (a: Fraction, b: Fraction) => Fraction } = {
  sum: add,
  less: subtract,
  times,
  over: (a, b) => (b.n === 0n ? b : over(a, b)),
  larger: (a, b) => (compare(a, b) < 0 ? b : a),
  smaller: (a, b) => (compare(b, a) < 0 ? b : a),
};

export function rounded(figure: Figure, how: (typeof ROUNDINGS)[number]): Figure {
  if (figure === null || figure === NO_LIMIT) return figure;
  const half = fraction(1, 2);
  switch (how) {
    case "down":
      return fraction(floor(figure));
    case "up":
      return fraction(ceil(figure));
    case "nearest":
      return fraction(floor(add(figure, half)));
    case "half-down":
      return fraction(ceil(subtract(figure, half)));
  }
}
