import fc from "fast-check";
import { sum } from "simple-statistics";
import { describe, expect, it } from "vitest";
import type { Spread } from "../../../src/analysis/measure/areas.ts";
import { gallagher } from "../../../src/analysis/measure/disproportionality/gallagher.ts";
import { loosemoreHanby } from "../../../src/analysis/measure/disproportionality/loosemore-hanby.ts";
import { effectiveParties } from "../../../src/analysis/measure/effective-parties.ts";
import { measures } from "../../../src/analysis/measure/measures.ts";
import { elect } from "../../../src/elect/elect.ts";
import { table, law as townLaw } from "../../elect/small.ts";
import { election, electionIds, law } from "../../support.ts";

const of = (id: string) => {
  const results = election(id);
  return measures(results, elect(law(results.election.law!), results));
};

describe("Gallagher, published values", () => {
  it("8.66 for 50/30/15/5 and 60/30/10/0", () =>
    expect(gallagher([50, 30, 15, 5], [60, 30, 10, 0])).toBeCloseTo(8.66, 2));

  // Elections Canada, official voting results 2015; the lists without a seat as one
  it("12.0 for Canada, 19 October 2015", () => {
    const votes = [6_943_276, 5_613_614, 3_470_350, 821_144, 602_944, 140_140];
    expect(sum(votes)).toBe(17_591_468);
    expect(gallagher(votes, [184, 99, 44, 10, 1, 0])).toBeCloseTo(12.0, 1);
  });

  // The table printed with the published 1.11 adds up its squares to 2.4711; its own rows give 2.533, so 1.125
  it("1.125 for New Zealand, 17 September 2005, from the rows of the published table", () => {
    const seated = [4110, 3910, 572, 530, 212, 267, 151, 116]; // in hundredths of a percent
    const others = [62, 25, 12, 7, 5, 5, 4, 3, 3, 2, 2];
    const seats = [50, 48, 7, 6, 4, 3, 2, 1];
    expect(gallagher([...seated, ...others], seats)).toBeCloseTo(1.125, 2);
  });
});

describe("Loosemore–Hanby", () => {
  it("10 for 50/30/15/5 and 60/30/10/0: ten seats in a hundred are not where the votes are", () =>
    expect(loosemoreHanby([50, 30, 15, 5], [60, 30, 10, 0])).toBeCloseTo(10, 12));
  it("2 for 60/28/12 and 6/3/1", () =>
    expect(loosemoreHanby([60, 28, 12], [6, 3, 1])).toBeCloseTo(2, 12));
});

describe("effective number of parties", () => {
  it("counts equal parties as many as they are, and weighs unequal ones", () => {
    expect(effectiveParties([7, 7, 7])).toBeCloseTo(3, 12);
    expect(effectiveParties([50, 25, 25])).toBeCloseTo(1 / 0.375, 12);
  });
});

describe("the indices, on any votes and seats", () => {
  const shares = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9e9 }), fc.integer({ min: 0, max: 500 })), {
      minLength: 1,
    })
    .filter((all) => all.some(([v]) => v > 0) && all.some(([, s]) => s > 0));

  it("lie between 0 and 100, Gallagher never above Loosemore–Hanby, and 0 where votes are seats", () =>
    fc.assert(
      fc.property(shares, (all) => {
        const [votes, seats] = [all.map(([v]) => v), all.map(([, s]) => s)];
        const [least, lost] = [gallagher(votes, seats), loosemoreHanby(votes, seats)];
        expect(least).toBeGreaterThanOrEqual(0);
        expect(least).toBeLessThanOrEqual(lost + 1e-9);
        expect(lost).toBeLessThanOrEqual(100 + 1e-9);
        expect(gallagher(votes, votes)).toBe(0);
        expect(effectiveParties(votes)).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(effectiveParties(votes)).toBeLessThanOrEqual(votes.length + 1e-9);
      }),
    ));
});

describe("Kyrgyzstan, 4 October 2020", () => {
  const all = of("kg-2020");

  it("Gallagher 15.91 and Loosemore–Hanby 33.48 of 1,923,216 party votes", () => {
    expect(all.gallagher).toEqual({
      base: "party",
      size: 1_923_216,
      value: expect.closeTo(15.91, 2),
    });
    expect(all.loosemoreHanby).toMatchObject({ base: "party", value: expect.closeTo(33.48, 2) });
  });

  it("6.51 effective parties by votes, 3.15 by seats", () => {
    expect(all.effectiveByVotes).toMatchObject({ base: "party", value: expect.closeTo(6.51, 2) });
    expect(all.effectiveBySeats).toEqual({
      base: "seats",
      size: 120,
      value: expect.closeTo(3.15, 2),
    });
  });

  it("679,616 of 1,958,930 valid votes are without a seat, 35,714 of them against all", () =>
    expect(all.wasted).toEqual({
      value: 679_616,
      base: "valid",
      size: 1_958_930,
      againstAll: 35_714,
    }));

  it("gives the spread of a list over nine regions, and no turnout where ballots cast are not known", () => {
    const [regions] = all.areas;
    expect(regions).toMatchObject({ level: "region", areas: 9, turnout: { missing: "base" } });
    const birimdik = regions!.lists.find(({ id }) => id === "birimdik");
    // Osh city 54.15%, Osh oblast 31.53%, Jalal-Abad 25.50%, Naryn 24.43%, Batken 23.56%, Chui 20.75%, Talas 19.55%
    expect(birimdik).toMatchObject({
      share: {
        base: "party",
        areas: 9,
        lowerQuartile: expect.closeTo(16_809 / 85_973, 12),
        median: expect.closeTo(32_529 / 138_052, 12),
        upperQuartile: expect.closeTo(91_996 / 360_788, 12),
      },
      withTurnout: { missing: "few-areas" },
    });
  });
});

describe("Russia, 19 September 2021", () => {
  const [regions] = of("ru-2021").areas;

  it("the share of United Russia goes with turnout over the regions (a description, no proof)", () => {
    const { withTurnout } = regions!.lists.find(({ id }) => id === "united-russia")!;
    expect(withTurnout).toMatchObject({ areas: regions!.areas, value: expect.closeTo(0.9, 1) });
  });

  it("a median region had a turnout below one at the upper quartile", () => {
    expect(regions!.turnout).toMatchObject({ base: "registered", areas: regions!.areas });
    const { lowerQuartile, median, upperQuartile } = regions!.turnout as Spread;
    expect(lowerQuartile).toBeLessThan(median);
    expect(median).toBeLessThan(upperQuartile);
    expect(upperQuartile).toBeLessThan(1);
  });
});

describe("what is not known", () => {
  it("is missing with a reason, and no number is NaN or infinite, in every election that ships", () => {
    for (const id of electionIds) {
      JSON.stringify(of(id), (_, value) => {
        if (typeof value === "number") expect(Number.isFinite(value), id).toBe(true);
        return value;
      });
    }
  });

  it("kg-2010: votes of 24 lists are not known, seats are", () => {
    const all = of("kg-2010");
    expect(all.gallagher).toEqual({ missing: "votes" });
    expect(all.effectiveByVotes).toEqual({ missing: "votes" });
    expect(all.wasted).toEqual({ missing: "base" });
    expect(all.effectiveBySeats).toMatchObject({ base: "seats", size: 120 });
  });

  it("kg-2007: the lists that are known as one sum are taken for one, and it says so", () =>
    expect(of("kg-2007").gallagher).toMatchObject({ unnamed: 208_602, size: 2_010_901 }));

  it("kg-2020-stations: seats are open; tr-2002: the law has no seat step", () => {
    expect(of("kg-2020-stations").gallagher).toEqual({ missing: "open" });
    expect(of("tr-2002").effectiveBySeats).toEqual({ missing: "no-seats" });
  });

  it("nobody voted: no share of nothing", () => {
    const results = table({ a: 0, b: 0 });
    const all = measures(results, elect(townLaw(10), results));
    expect(all.gallagher).toEqual({ missing: "open" }); // no list can take a seat, and the law says no more
    expect(all.effectiveByVotes).toEqual({ missing: "votes" });
  });

  it("a list with the same share everywhere goes with nothing", () => {
    const area = (id: string, cast: number, a: number) => ({
      ...{ id, name: id, level: "region", parent: "town" },
      ...{ totals: { registered: 100, cast }, votes: { a, b: a } },
    });
    const results = table(
      { a: 30, b: 30 },
      { areas: [area("x", 40, 10), area("y", 50, 8), area("z", 60, 12)] },
    );
    const [regions] = measures(results, elect(townLaw(10), results)).areas;
    expect(regions!.lists[0]!.withTurnout).toEqual({ missing: "constant" });
    expect(regions!.turnout).toMatchObject({
      lowerQuartile: 0.45,
      median: 0.5,
      upperQuartile: 0.55,
    });
  });
});
