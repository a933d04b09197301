import { describe, expect, it } from "vitest";
import { type Change, volatility } from "../../../src/analysis/compare/volatility.ts";
import { fraction } from "../../../src/exact/fraction.ts";

const points = (n: number | undefined) => (n === undefined ? undefined : fraction(n, 100));
const of = (...changes: (readonly [number | undefined, number | undefined])[]) =>
  volatility(changes.map(([was, is]): Change => [points(was), points(is)]));

describe("Pedersen's index, the textbook cases", () => {
  it("65/25/10 to 65/15/20: ten points changed hands", () =>
    expect(of([65, 65], [25, 15], [10, 20])).toMatchObject({
      value: fraction(10, 100),
      least: fraction(10, 100),
      unmatched: [fraction(0), fraction(0)],
    }));

  it("all three replaced by 75/25: everything did, unless they are the same under other names", () =>
    expect(
      of([65, undefined], [25, undefined], [10, undefined], [undefined, 75], [undefined, 25]),
    ).toMatchObject({
      value: fraction(1),
      least: fraction(0),
      unmatched: [fraction(1), fraction(1)],
    }));

  it("a new list takes 8 points from two: 8, whoever it is", () =>
    expect(of([60, 55], [40, 37], [undefined, 8])).toMatchObject({
      value: fraction(8, 100),
      least: fraction(8, 100),
    }));
});
