import { type Fraction, fraction } from "./fraction.ts";

const FORM = /^\s*([+-]?)(\d+)(?:\.(\d+))?(?:\s*\/\s*(\d+))?\s*(%?)\s*$/;

/**
 * Reads "7%", "0.7%", "1/20", "1.4", "3" as an exact fraction; undefined if the text is none of these.
 * A comma is refused: it groups in one language and points in another.
 */
export function parseFraction(text: string): Fraction | undefined {
  const parts = FORM.exec(text);
  if (!parts) return undefined;
  const [, sign, whole, decimals = "", divisor, percent] = parts;
  const d = 10n ** BigInt(decimals.length) * BigInt(divisor ?? "1") * (percent ? 100n : 1n);
  if (d === 0n) return undefined;
  const n = BigInt(`${whole}${decimals}`);
  return fraction(sign === "-" ? -n : n, d);
}
