import type { ProblemCode } from "./problem.ts";

/** Why a value is no whole number from 0 to 2^53 - 1, or undefined if it is one. */
export function notWhole(value: unknown): ProblemCode | undefined {
  if (typeof value !== "number" || Number.isNaN(value)) return "not-whole";
  if (value < 0) return "negative";
  if (value > Number.MAX_SAFE_INTEGER) return "too-large";
  return Number.isInteger(value) ? undefined : "not-whole";
}

const DIGITS = /^\d+$/;
// Groups of three from the right, all parted alike: 1,234,567 or 1 234 567 (plain, no-break, narrow, thin space).
const GROUPED = /^\d{1,3}([, \u00a0\u202f\u2009])\d{3}(?:\1\d{3})*$/;
const NEGATIVE = /^[-\u2212]\s*\d/;

/**
 * Reads the text of a cell as a whole number, with or without grouping by three.
 * @returns the number, or the code of the problem: never a guess
 */
export function parseWhole(text: string): number | ProblemCode {
  if (DIGITS.test(text) && text.length < 16) return Number(text);
  const plain = text.trim();
  if (DIGITS.test(plain) || GROUPED.test(plain)) {
    const value = Number(plain.replace(/\D/g, ""));
    return value <= Number.MAX_SAFE_INTEGER ? value : "too-large";
  }
  if (NEGATIVE.test(plain) && typeof parseWhole(plain.slice(1)) === "number") return "negative";
  return "not-whole";
}
