import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  ceil,
  compare,
  floor,
  fraction,
  over,
  subtract,
  times,
  toFixed,
  toNumber,
} from "../../src/exact/fraction.ts";
import { parseFraction } from "../../src/exact/parse.ts";
import { compareQuotients } from "../../src/exact/product.ts";

const big = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n });
const positive = fc.bigInt({ min: 1n, max: 2n ** 80n });
const fractions = fc.tuple(big, positive).map(([n, d]) => fraction(n, d));

describe("fractions", () => {
  it("stand in lowest terms with the sign above", () => {
    expect(fraction(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0, 7)).toEqual({ n: 0n, d: 1n });
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it("keep the laws of arithmetic", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(-compare(b, a) || 0);
        if (b.n !== 0n) expect(times(over(a, b), b)).toEqual(a);
      }),
    );
  });

  it("round to the whole numbers around them", () => {
    fc.assert(
      fc.property(fractions, (x) => {
        expect(compare(fraction(floor(x)), x)).toBeLessThanOrEqual(0);
        expect(compare(fraction(floor(x) + 1n), x)).toBe(1);
        expect(ceil(x) - floor(x)).toBe(x.d === 1n ? 0n : 1n);
      }),
    );
  });

  it("round half away from 0 when shown, and never to minus 0", () => {
    expect(toFixed(fraction(5, 1000), 2)).toBe("0.01");
    expect(toFixed(fraction(-5, 1000), 2)).toBe("-0.01");
    expect(toFixed(fraction(-1, 1000), 2)).toBe("0.00");
    expect(toFixed(fraction(7), 0)).toBe("7");
    expect(toFixed(fraction(136276n * 100n, 1990753), 3)).toBe("6.845");
  });

  it("become the nearest double for drawing", () => {
    expect(toNumber(fraction(1, 3))).toBeCloseTo(1 / 3, 15);
    expect(toNumber(fraction(-7, 2))).toBe(-3.5);
  });
});

describe("parsing a share", () => {
  it.each([
    ["7%", fraction(7, 100)],
    ["0.7%", fraction(7, 1000)],
    ["1/20", fraction(1, 20)],
    [" 1.4 ", fraction(7, 5)],
    ["136276/1990753", fraction(136276, 1990753)],
    ["-3%", fraction(-3, 100)],
  ])("reads %s exactly", (text, value) => expect(parseFraction(text)).toEqual(value));

  it.each(["", "7,5%", "7%%", "1/0", "0x7", "1e3", "NaN", "seven"])("refuses «%s»", (text) =>
    expect(parseFraction(text)).toBeUndefined(),
  );
});

describe("comparing quotients", () => {
  const votes = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const divisors = fc.integer({ min: 1, max: 10_000 });

  it("agrees with fractions beyond 2^53", () => {
    fc.assert(
      fc.property(votes, divisors, votes, divisors, (a, b, c, d) => {
        expect(Math.sign(compareQuotients(a, b, c, d))).toBe(
          compare(fraction(a, b), fraction(c, d)),
        );
      }),
    );
  });
});
