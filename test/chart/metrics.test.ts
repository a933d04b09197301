import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
// @ts-expect-error the package brings no types
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { RANGES, UNITS_PER_EM } from "../../src/chart/metrics.data.ts";
import { textWidth } from "../../src/chart/metrics.ts";
import { cut, widthOf, wrap } from "../../src/chart/wrap.ts";

interface Font {
  glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
}

const open = (name: string): Font =>
  create(
    readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)),
  ) as Font;

describe("the table of widths", () => {
  for (const [name, bold] of [
    ["DejaVuSans", false],
    ["DejaVuSans-Bold", true],
  ] as const)
    it(`agrees with ${name}`, () => {
      const font = open(name);
      for (const [first, last] of RANGES)
        for (let code = first; code <= last; code++) {
          const glyph = font.glyphForCodePoint(code);
          const width = glyph.id === 0 ? UNITS_PER_EM : glyph.advanceWidth;
          expect(
            textWidth(String.fromCodePoint(code), UNITS_PER_EM, bold),
            `U+${code.toString(16)}`,
          ).toBe(width);
        }
    });

  it("has every letter of Kyrgyz", () => {
    const letters = "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнҢңОоӨөПпРрСсТтУуҮүФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя";
    for (const letter of letters) expect(textWidth(letter, 100)).toBeLessThan(100 * 1.2);
    expect(RANGES.some(([first, last]) => 0x4e8 >= first && 0x4e8 <= last)).toBe(true);
  });
});

describe("lines", () => {
  const font = { size: 20, bold: true };

  it("are as few as fit, and no word stands alone at the end where the lines can be even", () => {
    const lines = wrap(
      "No list has a majority of the 120 seats: the largest is 15 short of 61.",
      600,
      font,
    );
    expect(lines.length).toBe(2);
    expect(Math.max(...lines.map((l) => widthOf(l, font)))).toBeLessThanOrEqual(600);
    expect(widthOf(lines[1]!, font)).toBeGreaterThan(300);
  });

  it("break a word that is wider than the line", () => {
    const lines = wrap("ы".repeat(90), 300, font);
    expect(lines.join("")).toBe("ы".repeat(90));
    for (const line of lines) expect(widthOf(line, font)).toBeLessThanOrEqual(300);
  });

  it("are cut with … where they must be", () => {
    expect(cut("Short", 300, font)).toBe("Short");
    expect(widthOf(cut("ы".repeat(90), 300, font), font)).toBeLessThanOrEqual(300);
    expect(cut("ы".repeat(90), 300, font)).toMatch(/…$/);
  });
});
