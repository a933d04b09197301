import { BOLD, RANGES, REGULAR, UNITS_PER_EM } from "./metrics.data.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Width in pixels of one line of text in DejaVu Sans. A letter outside the table counts as one em, the widest. */
export const textWidth = (text: string, size: number, bold = false): number =>
  pixels(textUnits(text, bold), size);

/** The same in units of the font, whole numbers: a line is as wide as its words and blanks together. */
export function textUnits(text: string, bold = false): number {
  const packed = bold ? BOLD : REGULAR;
  let units = 0;
  for (const letter of text) units += advance(packed, letter.codePointAt(0) ?? 0);
  return units;
}

export const pixels = (units: number, size: number): number => (units * size) / UNITS_PER_EM;

function advance(packed: string, code: number): number {
  let start = 0;
  for (const [first, last] of RANGES) {
    if (code >= first && code <= last) {
      const at = 2 * (start + code - first);
      return DIGITS.indexOf(packed.charAt(at)) * 64 + DIGITS.indexOf(packed.charAt(at + 1));
    }
    start += last - first + 1;
  }
  return UNITS_PER_EM;
}
