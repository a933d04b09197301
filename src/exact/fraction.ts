/** A rational number n/d in lowest terms, d above 0. Never a float: shares and quotas are compared exactly. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** n/d in lowest terms. @throws RangeError if d is 0 */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError("a fraction needs a denominator other than 0");
  const divisor = gcd(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { n: (sign * top) / divisor, d: (sign * bottom) / divisor };
}

/** Negative, 0 or positive as a is below, equal to or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
/** @throws RangeError if b is 0 */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** The largest whole number not above x. */
export function floor({ n, d }: Fraction): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** The smallest whole number not below x. */
export function ceil({ n, d }: Fraction): bigint {
  return -floor({ n: -n, d });
}

/** The nearest double; for drawing and for numbers that are shown as rounded, never for a decision. */
export function toNumber({ n, d }: Fraction): number {
  const scale = 10n ** 18n;
  const whole = n / d;
  return Number(whole) + Number(((n - whole * d) * scale) / d) / Number(scale);
}

/** Rounded half away from 0 to `decimals` places, as text with a point and no grouping. */
export function toFixed({ n, d }: Fraction, decimals: number): string {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + d) / (2n * d);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return n < 0n && rounded !== 0n ? `-${text}` : text;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
