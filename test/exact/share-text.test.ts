import fc from "fast-check";
import { expect, it } from "vitest";
import { compare, fraction } from "../../src/exact/fraction.ts";
import { parseFraction } from "../../src/exact/parse.ts";
import { shareText } from "../../src/exact/share-text.ts";

it("writes a share in per cent where its decimals end, else as a fraction", () => {
  const texts = ["0%", "5%", "12.5%", "0.07%", "100%", "150%", "1/3", "2/7"];
  expect(texts.map((text) => shareText(parseFraction(text)!))).toEqual(texts);
});

it("writes what is read as the same share", () =>
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), (n, d) => {
      const share = fraction(n, d);
      expect(compare(parseFraction(shareText(share))!, share)).toBe(0);
    }),
  ));
