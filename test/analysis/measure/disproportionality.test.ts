import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dhondtIndex } from "../../../src/analysis/measure/disproportionality/dhondt.ts";
import { gallagher } from "../../../src/analysis/measure/disproportionality/gallagher.ts";
import { INDICES, type IndexId } from "../../../src/analysis/measure/disproportionality/indices.ts";
import { loosemoreHanby } from "../../../src/analysis/measure/disproportionality/loosemore-hanby.ts";
import { rae } from "../../../src/analysis/measure/disproportionality/rae.ts";
import { sainteLague } from "../../../src/analysis/measure/disproportionality/sainte-lague.ts";
import { apportion } from "../../../src/apportion/apportion.ts";
import { parseMethod } from "../../../src/apportion/methods.ts";

const all = (votes: readonly number[], seats: readonly number[]) =>
  Object.fromEntries(Object.entries(INDICES).map(([id, index]) => [id, index(votes, seats)]));

describe("published values", () => {
  // University of Western Australia, Australian politics and elections database: first preferences, seats
  it("31.16 for Queensland, 24 March 2012 (Gallagher)", () => {
    const others = [33_263, 2_525, 1_835, 1_122, 933, 628];
    const votes = [1_214_311, 652_042, 282_064, 184_140, 72_731, ...others];
    expect(votes.reduce((a, b) => a + b)).toBe(2_445_594);
    expect(gallagher(votes, [78, 7, 2, 0, 2])).toBeCloseTo(31.16, 2);
  });

  // 0.076% of the votes and 1 of 630 seats
  it("2.092 for the Aosta Valley in Italy, 26 June 1983 (D'Hondt)", () =>
    expect(dhondtIndex([99_924, 76], [99_841, 159])).toBeCloseTo(2.092, 3));

  it(".24 and .28 for one and two seats (Loosemore–Hanby)", () => {
    expect(loosemoreHanby([68, 22], [2, 0])).toBeCloseTo(24.4, 1);
    expect(loosemoreHanby([68, 22, 10], [1, 1, 0])).toBeCloseTo(28, 10);
  });

  it(".02 for 60/28/12 and 6/3/1 (Gallagher)", () =>
    expect(gallagher([60, 28, 12], [6, 3, 1])).toBeCloseTo(2, 12));

  // a list without a vote has 22% of the seats: its deviation is 22 points, as the others' are 17 and 5
  it("14.7 where a third list holds seats without a vote (Rae)", () =>
    expect(rae([6996, 3004, 0], [53, 25, 22])).toBeCloseTo((16.96 + 5.04 + 22) / 3, 10));
});

// Worked out by another program with exact fractions, by other forms of the formulas: s²/v − 1 for Sainte-Laguë, mean
// differences for Gini, the largest part of the seats' proportions that fits under the votes for real residuals.
describe("every index, by an independent calculation", () => {
  const CANADA: Record<IndexId, number> = {
    gallagher: 12.027128,
    loosemoreHanby: 14.968304,
    rose: 85.031696,
    rae: 4.989435,
    grofman: 8.979493,
    lijphart: 8.794684,
    largestDeviation: 14.968304,
    sainteLague: 0.124578,
    dhondt: 1.379237,
    gini: 0.187873,
    coxShugart: 1.266679,
    regression: 1.118499,
    monroe: 0.149181,
    gatev: 0.203307,
    ryabtsev: 0.145269,
    szalai: 0.551796,
    weightedSzalai: 0.196044,
    aleskerovPlatonov: 1.379237,
    cosine: 0.031393,
    farina: 15.993956,
    ortona: 0.247286,
    realResidual: 27.496124,
    averageRealResidual: 4.582687,
    squaredRealResidual: 15.399217,
    weightedDeviationRealResidual: 19.144244,
    surprise: 0.075078,
    hellinger: 0.152505,
  };
  const SMALL: Record<IndexId, number> = {
    gallagher: 2,
    loosemoreHanby: 2,
    rose: 98,
    rae: 1.333333,
    grofman: 1.8112,
    lijphart: 1,
    largestDeviation: 2,
    sainteLague: 0.004762,
    dhondt: 1.071429,
    gini: 0.032,
    coxShugart: 1.026786,
    regression: 1.007067,
    monroe: 0.023466,
    gatev: 0.029604,
    ryabtsev: 0.020938,
    szalai: 0.056135,
    weightedSzalai: 0.035411,
    aleskerovPlatonov: 1.071429,
    cosine: 0.000845,
    farina: 2.617832,
    ortona: 0.05,
    realResidual: 6.666667,
    averageRealResidual: 2.222222,
    squaredRealResidual: 4.807402,
    weightedDeviationRealResidual: 3.555556,
    surprise: 0.002466,
    hellinger: 0.025059,
  };
  const close = (values: Record<string, number>) =>
    Object.fromEntries(Object.entries(values).map(([id, x]) => [id, expect.closeTo(x, 5)]));

  it("Canada, 19 October 2015; the lists without a seat as one", () => {
    const votes = [6_943_276, 5_613_614, 3_470_350, 821_144, 602_944, 140_140];
    expect(all(votes, [184, 99, 44, 10, 1, 0])).toEqual(close(CANADA));
  });
  it("60/28/12 and 6/3/1", () => expect(all([60, 28, 12], [6, 3, 1])).toEqual(close(SMALL)));
});

describe("of any votes and seats", () => {
  const lists = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.nat(300)), { minLength: 2, maxLength: 9 })
    .filter((rows) => rows.some(([, seats]) => seats > 0));
  const split = (rows: readonly (readonly [number, number])[]) =>
    [rows.map(([v]) => v), rows.map(([, s]) => s)] as const;

  /** What an index is where seats are as votes. */
  const proportional = (id: string): number => {
    if (id === "rose") return 100;
    return ["dhondt", "coxShugart", "regression", "aleskerovPlatonov"].includes(id) ? 1 : 0;
  };

  it("is at its best where seats are as votes", () =>
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 50 }), (rows, times) => {
        const [, seats] = split(rows);
        if (new Set(seats.filter((n) => n > 0)).size < 2) return; // a slope needs two sizes
        const votes = seats.map((n) => n * times);
        // an angle is the root of what a cosine is off by
        for (const [id, value] of Object.entries(all(votes, seats)))
          expect(value, id).toBeCloseTo(proportional(id), id === "farina" ? 4 : 7);
      }),
    ));

  it("does not depend on the order of the lists, nor on lists that have neither votes nor seats", () =>
    fc.assert(
      fc.property(lists, (rows) => {
        const turned = all(...split([...rows.toReversed(), [0, 0]]));
        for (const [id, value] of Object.entries(all(...split(rows))))
          if (Number.isFinite(value)) expect(turned[id], id).toBeCloseTo(value, 5);
      }),
    ));

  it("is not finite only where a list without a vote has a seat, or a slope or Ortona's has none", () => {
    const infinite = Object.entries(all([50, 50, 0], [4, 5, 1]))
      .filter(([, value]) => !Number.isFinite(value))
      .map(([id]) => id);
    expect(infinite).toEqual(["sainteLague", "dhondt", "aleskerovPlatonov", "surprise"]);
    const none = Object.entries(all([50], [1])).filter(([, value]) => !Number.isFinite(value));
    expect(none.map(([id]) => id)).toEqual(["coxShugart", "ortona"]);
  });
});

describe("what a method makes smallest is smallest", () => {
  /** All ways to share so many seats. */
  function* shares(lists: number, seats: number): Generator<number[]> {
    if (lists === 1) yield [seats];
    else
      for (let first = 0; first <= seats; first++)
        for (const rest of shares(lists - 1, seats - first)) yield [first, ...rest];
  }
  const votes = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 4 });
  const cases = [
    ["dhondt", "dhondt", dhondtIndex],
    ["sainte-lague", "sainteLague", sainteLague],
    ["hare", "loosemoreHanby", loosemoreHanby],
    ["hare", "gallagher", gallagher],
  ] as const;

  it.each(cases)("%s: %s", (method, _, index) =>
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 8 }), (given, seats) => {
        const { seats: awarded, tie } = apportion(given, seats, parseMethod(method)!);
        if (tie) return;
        const own = index(given, awarded);
        for (const other of shares(given.length, seats))
          expect(index(given, other)).toBeGreaterThanOrEqual(own - 1e-9);
      }),
      { numRuns: 40 },
    ),
  );
});
