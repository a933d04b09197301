import { compare, type Fraction, floor, fraction } from "./fraction.ts";

/**
 * The fraction with the smallest denominator strictly between two fractions from 0 on: a short number that stands for
 * all between them (by continued fractions; Graham, Knuth, Patashnik, Concrete Mathematics, 2nd ed., 1994, 4.5).
 *
 * @throws RangeError if there is nothing between them
 */
export function simplestBetween(low: Fraction, high: Fraction): Fraction {
  if (compare(low, high) >= 0) throw new RangeError("nothing lies between");
  const whole = floor(low);
  const next = fraction(whole + 1n);
  if (compare(next, high) < 0) return next;
  // both lie between two neighbouring whole numbers: turn what is left over upside down
  const [a, b] = [
    { n: low.n - whole * low.d, d: low.d },
    { n: high.n - whole * high.d, d: high.d },
  ];
  const inner = simplestBetween(fraction(b.d, b.n), a.n === 0n ? beyond(b) : fraction(a.d, a.n));
  return fraction(whole * inner.n + inner.d, inner.n);
}

/** In place of 1/0: anything far enough above. */
const beyond = ({ n, d }: Fraction): Fraction => fraction(floor(fraction(d, n)) + 2n);
