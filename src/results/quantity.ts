import { add, compare, type Fraction, fraction, over, subtract, times } from "../exact/fraction.ts";
import type { Quantity } from "./results.ts";

/** Arithmetic on quantities: plain numbers while they are whole and below 2^53, else exact fractions. */
export const compareQuantities = (a: Quantity, b: Quantity): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compare(exact(a), exact(b));

export const plus = (a: Quantity, b: Quantity): Quantity =>
  safe(a, b, (x, y) => x + y) ?? simple(add(exact(a), exact(b)));

export const minus = (a: Quantity, b: Quantity): Quantity =>
  safe(a, b, (x, y) => x - y) ?? simple(subtract(exact(a), exact(b)));

export const multiplied = (a: Quantity, b: Quantity): Quantity =>
  safe(a, b, (x, y) => x * y) ?? simple(times(exact(a), exact(b)));

/** @throws RangeError if b is 0 */
export const quotientOf = (a: Quantity, b: Quantity): Quantity => simple(over(exact(a), exact(b)));

export const scaled = (a: Quantity, by: Fraction): Quantity => simple(times(exact(a), by));

export const divided = (a: Quantity, by: Fraction): Quantity => simple(over(exact(a), by));

/** A quantity as a fraction. */
export const exact = (a: Quantity): Fraction => (typeof a === "number" ? fraction(a) : a);

function safe(a: Quantity, b: Quantity, of: (a: number, b: number) => number): number | undefined {
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  const result = of(a, b);
  return Number.isSafeInteger(result) ? result : undefined;
}

/** A fraction as a plain number, if it is a safe whole one. */
export function simple(a: Fraction): Quantity {
  return a.d === 1n && Number.isSafeInteger(Number(a.n)) ? Number(a.n) : a;
}
