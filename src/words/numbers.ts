import { compare, type Fraction, fraction, toFixed } from "../exact/fraction.ts";
import type { Quantity, Size } from "../results/results.ts";
import { locale } from "./locale.ts";

const MINUS = "−";

/** 1,990,753: grouped by three from 1,000 on. Own formatter, for what Intl does differs between machines. */
export function whole(n: number | bigint): string {
  const text = (n < 0 ? -n : n).toString().replace(/\B(?=(\d{3})+$)/g, locale.group);
  return n < 0 ? `${MINUS}${text}` : text;
}

/** +2,587 or −3,077. */
export const signed = (n: number): string => (n > 0 ? `+${whole(n)}` : whole(n));

/** A quantity as a number with grouping; a fraction is rounded to 2 places. */
export function quantity(q: Quantity): string {
  if (typeof q === "number") return whole(q);
  if (q.d === 1n) return whole(q.n);
  const [digits = "", decimals] = toFixed(q, 2).split(".");
  return `${whole(BigInt(digits))}${locale.decimal}${decimals}`;
}

/** "1,990,753", "1,589,479 to 1,626,255" or "at least 1,887,345"; "about 1,916,086" where a share was assumed. */
export function size(s: Size): string {
  if (typeof s === "number" || "n" in s) return ballots(s);
  if (s.to === null) return locale.atLeast(ballots(s.from));
  return locale.between(ballots(s.from), ballots(s.to));
}

/** There are no parts of a ballot: a fraction comes from an assumed share and is told as what it is. */
function ballots(q: Quantity): string {
  if (typeof q === "number") return whole(q);
  return q.d === 1n ? whole(q.n) : locale.about(whole(BigInt(toFixed(q, 0))));
}

/** Within half a point of the line: close enough that a reader wants the third decimal. */
const HALF_POINT = fraction(1, 200);

export function isClose(share: Fraction, line: Fraction): boolean {
  const difference = share.n * line.d - line.n * share.d;
  const distance = fraction(difference < 0n ? -difference : difference, share.d * line.d);
  return compare(distance, HALF_POINT) <= 0;
}

/**
 * A share in per cent, without the sign: as many decimals as it takes.
 * At least `decimals`; 3 within half a point of the line; more while rounding would touch or cross the
 * line that the exact share does not (6.9996% stays 6.9996 beside 7%).
 */
export function percent(share: Fraction, decimals: number, line?: Fraction): string {
  const points = fraction(share.n * 100n, share.d);
  if (line === undefined) return written(toFixed(points, decimals));
  const linePoints = fraction(line.n * 100n, line.d);
  const side = compare(share, line);
  let places = isClose(share, line) ? Math.max(3, decimals) : decimals;
  while (side !== 0 && roundedSide(points, linePoints, places) !== side) places++;
  return written(toFixed(points, places));
}

/** A decimal number, from digits and a full stop, as the language writes it: "−6.84", "−6,84". */
export const written = (digits: string): string =>
  digits.replace("-", MINUS).replace(".", locale.decimal);

/** A difference of two shares in points, with its sign: "+6.84", "−9.83", "0.00". */
export function swing(difference: Fraction, decimals: number): string {
  const text = percent(difference, decimals);
  return difference.n > 0n && /[1-9]/.test(text) ? `+${text}` : text;
}

function roundedSide(points: Fraction, line: Fraction, places: number): number {
  const rounded = toFixed(points, places).replace(".", "");
  return compare(fraction(BigInt(rounded), 10n ** BigInt(places)), line);
}

/** A share as the law writes it: "7%", "0.7%", "1/3"; in per cent where that ends within 4 decimals. */
export function rule(share: Fraction): string {
  const points = fraction(share.n * 100n, share.d);
  for (let places = 0; places <= 4; places++) {
    const text = toFixed(points, places);
    if (BigInt(text.replace(".", "")) * points.d === points.n * 10n ** BigInt(places))
      return `${written(text)}%`;
  }
  return `${share.n}/${share.d}`;
}

/**
 * A number as the language writes it, with a sign before and per cent behind, parted in front of its decimals: "+1,990"
 * and ".75%". Undefined for any other text.
 */
export function parted(text: string): { whole: string; decimals: string } | undefined {
  const { group, decimal } = locale;
  const [, whole, decimals] =
    new RegExp(`^([+−]?[\\d${group}]+)((?:\\${decimal}\\d+)?%?)$`).exec(text) ?? [];
  return whole === undefined || decimals === undefined ? undefined : { whole, decimals };
}

/** An index with two decimals: Gallagher 15.91. */
export const index = (x: number): string => written(x.toFixed(2));
