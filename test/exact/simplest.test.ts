import fc from "fast-check";
import { expect, it } from "vitest";
import { compare, fraction } from "../../src/exact/fraction.ts";
import { simplestBetween } from "../../src/exact/simplest.ts";

const part = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }));

it("is strictly between, and no fraction with a smaller denominator is", () => {
  fc.assert(
    fc.property(part, part, ([a, b], [c, d]) => {
      const [low, high] = [fraction(a, b), fraction(c, d)].sort(compare) as [never, never];
      if (compare(low, high) === 0) return;
      const found = simplestBetween(low, high);
      const isBetween = (x: typeof found) => compare(low, x) < 0 && compare(x, high) < 0;
      expect(isBetween(found)).toBe(true);
      for (let below = 1n; below < found.d; below++)
        for (let n = 0n; n <= 61n * below; n++) expect(isBetween(fraction(n, below))).toBe(false);
    }),
  );
});

it("refuses an empty space", () => {
  expect(() => simplestBetween(fraction(1, 2), fraction(2, 4))).toThrow(RangeError);
});
