// Writes src/chart/metrics.data.ts: advance widths of DejaVu Sans for the letters that charts may hold.
// Run it after a change of the font package: node .ci/font-metrics.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";

const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1e0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x58f],
  [0x10d0, 0x10ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x25a0, 0x25ff],
];
const require = createRequire(import.meta.url);
const open = (name) => create(readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));

export function advances(name) {
  const font = open(name);
  const widths = [];
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const glyph = font.glyphForCodePoint(code);
      widths.push(glyph.id === 0 ? font.unitsPerEm : glyph.advanceWidth);
    }
  }
  return widths;
}

/** Every width in two letters of base 64; a letter that the font lacks counts as one em. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const pack = (widths) => widths.map((w) => DIGITS[w >> 6] + DIGITS[w & 63]).join("");

export function source() {
  const font = open("DejaVuSans");
  return `// Made by .ci/font-metrics.mjs from dejavu-fonts-ttf; do not edit.

export const UNITS_PER_EM = ${font.unitsPerEm};
/** first and last code point of each run of letters */
export const RANGES: readonly (readonly [number, number])[] = ${JSON.stringify(RANGES)};
/** two letters of base 64 for each code point, in units of the font */
export const REGULAR = "${pack(advances("DejaVuSans"))}";
export const BOLD = "${pack(advances("DejaVuSans-Bold"))}";
`;
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL("../src/chart/metrics.data.ts", import.meta.url), source());
