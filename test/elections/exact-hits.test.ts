import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { verify } from "../../src/verify/verify.ts";
import { law, table } from "../elect/small.ts";
import { sample, tries } from "../thorough.ts";

/** Every share from 0.1% to 15% in steps of 0.1%, in tenths of a percent. */
const SHARES = Array.from({ length: 150 }, (_, i) => i + 1);
const percent = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}%`;
const threshold = (word: "atLeast" | "moreThan", share: string) =>
  law(10, {}, { conditions: { passes: { [word]: share, of: "party" } } });

const passes = (rules: ReturnType<typeof law>, votes: number, base: number) => {
  const results = table({ small: votes, large: base - votes });
  const outcome = elect(rules, results);
  expect(verify(rules, results, outcome)).toEqual([]);
  return outcome.eligible.includes("small");
};

describe("exactly at the threshold", () => {
  it('"at least 7%" lets 700 of 10,000 in, and "more than 7%" does not', () => {
    expect(passes(threshold("atLeast", "7%"), 700, 10_000)).toBe(true);
    expect(passes(threshold("atLeast", "7%"), 699, 10_000)).toBe(false);
    expect(passes(threshold("moreThan", "7%"), 700, 10_000)).toBe(false);
    expect(passes(threshold("moreThan", "7%"), 701, 10_000)).toBe(true);
  });

  it("every share from 0.1% to 15%, on bases of 1,000 to 9,000,000,000,000 votes", () => {
    const isTried = sample(SHARES.length, tries(40, SHARES.length));
    for (const tenths of SHARES.filter((_, i) => isTried(i))) {
      const [atLeast, moreThan] = [
        threshold("atLeast", percent(tenths)),
        threshold("moreThan", percent(tenths)),
      ];
      for (const base of [1_000, 10_000, 1_001_000, 9_000_000_000_000]) {
        const hit = (base / 1_000) * tenths;
        expect(passes(atLeast, hit, base), `at least ${percent(tenths)} of ${base}`).toBe(true);
        expect(passes(atLeast, hit - 1, base)).toBe(false);
        expect(passes(moreThan, hit, base), `more than ${percent(tenths)} of ${base}`).toBe(false);
        expect(passes(moreThan, hit + 1, base)).toBe(true);
      }
    }
  });

  it("any share n/d of a base that d divides, up to 2^53", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1_000, max: 9_999 }),
        fc.integer({ min: 1, max: 900_000_000_000 }),
        (n, d, times) => {
          const [hit, base] = [n * times, d * times];
          expect(passes(threshold("atLeast", `${n}/${d}`), hit, base)).toBe(true);
          expect(passes(threshold("moreThan", `${n}/${d}`), hit, base)).toBe(false);
        },
      ),
    ));
});
