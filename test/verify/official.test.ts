import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Results } from "../../src/results/results.ts";
import { compareOfficial } from "../../src/verify/official.ts";
import { country, lawOf } from "./tiers.ts";

const share = { kind: "share", name: "seats", by: "votes", method: "dhondt" };
const results = country(
  { a: {}, b: {} },
  {
    land: { seats: 5 },
    n: { seats: 3, votes: { a: 300, b: 200 } },
    s: { seats: 2, votes: { a: 100, b: 250 } },
  },
);
const inDistricts = lawOf(5, [{ ...share, each: "district", seats: "seats" }]);
const apart = (more: Partial<Results>, law = inDistricts, seed?: number) => {
  const given: Results = { ...results, ...more };
  return compareOfficial(given, elect(law, given, seed === undefined ? {} : { seed }));
};
const seats = (areas: Record<string, Record<string, number>>) =>
  new Map(Object.entries(areas).map(([area, row]) => [area, new Map(Object.entries(row))]));

describe("what was announced is held against the Outcome", () => {
  it("in every area that is named, the whole by its own seats", () => {
    expect(apart({ official: seats({ land: { a: 2, b: 3 }, n: { a: 2, b: 1 } }) })).toEqual([]);
    expect(apart({ official: seats({ land: { a: 3, b: 2 }, s: { a: 1, b: 1 } }) })).toEqual([
      { kind: "seats", area: "land", list: "a", official: 3, seats: 2, atMost: 2 },
      { kind: "seats", area: "land", list: "b", official: 2, seats: 3, atMost: 3 },
      { kind: "seats", area: "s", list: "a", official: 1, seats: 0, atMost: 0 },
      { kind: "seats", area: "s", list: "b", official: 1, seats: 2, atMost: 2 },
    ]);
  });

  it("of results that are constructed by what is expected", () => {
    expect(apart({ expected: seats({ n: { a: 3 } }) })).toHaveLength(2);
  });

  it("only for the lists named, where others are not known", () => {
    expect(apart({ officialPartial: seats({ n: { a: 2 } }) })).toEqual([]);
    expect(apart({ officialPartial: seats({ n: { b: 2 } }) })).toEqual([
      { kind: "seats", area: "n", list: "b", official: 2, seats: 1, atMost: 1 },
    ]);
  });

  it("not in areas of a level in which the law gives no seats", () => {
    const inWhole = lawOf(5, [{ ...share, seats: "size" }]);
    expect(apart({ official: seats({ n: { a: 9 } }) }, inWhole)).toEqual([]);
  });

  it("by seats of areas, where the law shares them among areas", () => {
    const step = { ...share, to: "district", seats: "size", by: "party", method: "hare" };
    const toAreas = lawOf(5, [step]);
    const announced = (n: number) => ({ officialSteps: { areaSeats: { n, s: 5 - n } } });
    expect(apart({ further: announced(3) }, toAreas)).toEqual([]);
    expect(apart({ further: announced(4) }, toAreas)).toEqual([
      { kind: "area-seats", area: "n", official: 4, seats: 3 },
      { kind: "area-seats", area: "s", official: 1, seats: 2 },
    ]);
  });

  it("a lot that was drawn and not handed on is open, and no seat is wrong", () => {
    const tied = country({ a: {}, b: {} }, { land: { seats: 1, votes: { a: 7, b: 7 } } });
    const law = lawOf(1, [{ ...share, seats: "size" }]);
    const given: Results = {
      ...tied,
      official: seats({ land: { b: 1 } }),
      officialLots: [{ area: "land", among: ["a", "b"], seats: 1, won: ["b"] }],
    };
    expect(compareOfficial(given, elect(law, given))).toEqual([
      { kind: "lot", area: "land", step: "seats", among: ["a", "b"], seats: 1, won: ["b"] },
    ]);
    const lot = { area: "land", among: ["a", "b"], seats: 1, drawn: ["b"] };
    expect(compareOfficial(given, elect(law, given, { lots: [lot] }))).toEqual([]);
  });
});
