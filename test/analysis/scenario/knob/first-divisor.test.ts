import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sweepFirstDivisor } from "../../../../src/analysis/scenario/knob/first-divisor.ts";
import { elect } from "../../../../src/elect/elect.ts";
import { compare, type Fraction, fraction } from "../../../../src/exact/fraction.ts";
import { changeLaw } from "../../../../src/law/change.ts";
import { election, law, seats } from "../../../support.ts";
import { oneHouse, votes } from "./small.ts";

const norway = { law: law("no-storting-2005"), results: election("no-storting-2021") };

describe("Norway 2021, first divisor of the districts", () => {
  const swept = sweepFirstDivisor(norway.law, norway.results);

  it("runs without gaps from 0 to the second divisor and holds the seats of the law at 1.4", () => {
    expect(swept).toMatchObject({ step: "district", law: fraction(7, 5) });
    const { intervals } = swept;
    expect(intervals[0]!.above).toEqual(fraction(0));
    expect(intervals.at(-1)!.below).toEqual(fraction(3));
    for (const [i, { above, below }] of intervals.entries()) {
      expect(compare(above, below)).toBeLessThan(0);
      if (i > 0) expect(above).toEqual(intervals[i - 1]!.below);
    }
    const own = intervals.find(({ above, below }) => isIn(fraction(7, 5), above, below))!;
    expect(own.outcome.areas).toEqual(elect(norway.law, norway.results).areas);
  });

  it("agrees with a count at every hundredth", () => {
    for (let hundredth = 20; hundredth < 300; hundredth += 7) {
      const first = fraction(hundredth, 100);
      const found = swept.intervals.filter(({ above, below }) => isIn(first, above, below));
      expect(found).toHaveLength(1);
      const change = {
        "steps/district/method": { divisor: "sainte-lague", first: `${hundredth}/100` },
      };
      const counted = elect(changeLaw(norway.law, change).law!, norway.results);
      expect(found[0]!.outcome.areas).toEqual(counted.areas);
    }
  });
});

const isIn = (share: Fraction, above: Fraction, below: Fraction) =>
  compare(above, share) < 0 && compare(share, below) < 0;

describe("one district", () => {
  const small = oneHouse("sainte-lague", 5);

  it("loses its second list where the first quotient of the smaller meets the last of the larger", () => {
    // 100 : 12, five seats: 12/f = 100/9 at f = 27/25
    const { intervals } = sweepFirstDivisor(small, votes([100, 12]));
    expect(intervals.map(({ above }) => above)).toEqual([fraction(0), fraction(27, 25)]);
    expect(intervals.map(({ outcome }) => seats(outcome))).toEqual([{ l0: 4, l1: 1 }, { l0: 5 }]);
  });

  it("finds every change there is", () => {
    const some = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 2999 }), (all, thousandth) => {
        const results = votes(all);
        const first = fraction(thousandth, 1000);
        const { intervals } = sweepFirstDivisor(small, results);
        const found = intervals.find(({ above, below }) => isIn(first, above, below));
        if (!found) {
          expect(intervals.some(({ above }) => compare(above, first) === 0)).toBe(true);
          return;
        }
        const method = { divisor: "sainte-lague", first: `${thousandth}/1000` };
        const counted = elect(changeLaw(small, { "steps/seats/method": method }).law!, results);
        expect(seats(found.outcome)).toEqual(seats(counted));
      }),
    );
  });
});
