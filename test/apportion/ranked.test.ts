import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import type { Bounds } from "../../src/apportion/award.ts";
import { plurality, ranked } from "../../src/apportion/ranked.ts";
import { runs } from "../runs.ts";
import { total, weights } from "./elections.ts";
import { everyLot, type Give } from "./reference.ts";

describe("one seat each, in order of votes", () => {
  const by = (w: number[], n: number, bounds?: Bounds) => apportion(w, n, ranked, bounds);

  it("goes to the largest weights, and leaves seats beyond those with a vote unassigned", () => {
    expect(by([10, 30, 0, 20], 2)).toEqual({
      seats: [0, 1, 0, 1],
      evidence: { kind: "ranked", method: "ranked", order: [1, 3], next: 0 },
    });
    expect(by([10, 30, 0, 20], 5)).toMatchObject({
      seats: [1, 1, 0, 1],
      unassigned: 2,
      evidence: { order: [1, 3, 0], next: null },
    });
  });

  it("names who is equal at the cut", () => {
    expect(by([7, 5, 9, 5, 5], 4)).toMatchObject({
      seats: [1, 0, 1, 0, 0],
      tie: { among: [1, 3, 4], seats: 2 },
      evidence: { order: [2, 0], next: 1 },
    });
  });

  it("passes over who is at its maximum", () => {
    const maximum = [1, Number.POSITIVE_INFINITY, 2];
    expect(by([9, 5, 7], 1, { already: [1, 0, 2], maximum })).toMatchObject({
      seats: [0, 1, 0],
      capped: [0, 2],
    });
  });
});

describe("plurality", () => {
  it("gives all seats to the first, and names the runner-up as next", () => {
    expect(apportion([10, 30, 20], 3, plurality)).toEqual({
      seats: [0, 3, 0],
      evidence: { kind: "ranked", method: "plurality", order: [1, 1, 1], next: 2 },
    });
  });

  it("leaves them open where two are first, but for what each gets in any order", () => {
    expect(apportion([10, 10, 4], 1, plurality)).toMatchObject({
      seats: [0, 0, 0],
      tie: { among: [0, 1], seats: 1 },
    });
    expect(apportion([10, 10, 4], 3, plurality, { maximum: [2, 2, 9] })).toMatchObject({
      seats: [1, 1, 0],
      tie: { among: [0, 1], seats: 1 },
    });
  });
});

it.each([ranked, plurality])(
  "$id: a second implementation, with every lot drawn, gives the same",
  (method) => {
    const give =
      (maximum: readonly number[]): Give =>
      (w, n, prefer) => {
        const got = w.map(() => 0);
        const line = prefer.toSorted((a, b) => Number(BigInt(w[b]!) - BigInt(w[a]!)));
        for (const i of line)
          while (w[i] && got[i]! < maximum[i]! && got[i]! < method.each && total(got) < n)
            got[i]!++;
        return got;
      };
    const maximum = fc.array(fc.nat(4), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(weights(), fc.nat(6), maximum, (w, n, most) => {
        const { seats, tie, unassigned } = apportion(w, n, method, { maximum: most });
        expect({ seats, tie, unassigned }).toEqual(everyLot(give(most), w, n));
      }),
      { numRuns: runs(500) },
    );
  },
);
