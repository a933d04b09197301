import fc from "fast-check";
import { expect, it } from "vitest";
import { commonWeights } from "../../src/apportion/weights.ts";
import { fraction } from "../../src/exact/fraction.ts";
import { runs } from "../runs.ts";

it("brings figures to whole numbers by their least common denominator", () => {
  expect(commonWeights([fraction(1, 6), 2, fraction(3, 4)])).toEqual({
    weights: [2, 24, 9],
    unit: 12n,
  });
  expect(commonWeights([5, 0])).toEqual({ weights: [5, 0], unit: 1n });
});

it("leaves their proportions as they are, beyond 2^53 too", () => {
  const figure = fc.oneof(
    fc.nat(),
    fc
      .tuple(fc.bigInt({ min: 0n, max: 2n ** 60n }), fc.integer({ min: 1, max: 999 }))
      .map(([n, d]) => fraction(n, d)),
  );
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 5 }), (figures) => {
      const { weights, unit } = commonWeights(figures);
      const back = weights.map((weight) => fraction(BigInt(weight), unit));
      expect(back).toEqual(figures.map((one) => (typeof one === "number" ? fraction(one) : one)));
      for (const weight of weights)
        if (typeof weight === "number") expect(Number.isSafeInteger(weight)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
