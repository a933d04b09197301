import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import { law, seatsOf, table } from "./small.ts";

const district = (id: string, votes: object, more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  level: "district",
  parent: "town",
  votes,
  ...more,
});
const rules = (seats: number, steps: object[], rest: object = {}) =>
  law(seats, {}, { steps, result: steps.map((step) => (step as { name: string }).name), ...rest });
const inAreas = (outcome: Outcome) =>
  Object.fromEntries([...outcome.areas].map(([area, row]) => [area, Object.fromEntries(row)]));
const areasOf = (outcome: Outcome, step: string) =>
  Object.fromEntries(outcome.areaSeats.get(step) ?? []);

// x: a 60, b 40; y: a 10, b 30
const two = table(
  { a: 70, b: 70 },
  {
    areas: [
      district("x", { a: 60, b: 40 }, { seats: 3, population: 900, adjustmentSeats: 1 }),
      district("y", { a: 10, b: 30 }, { seats: 2, population: 300, adjustmentSeats: 1 }),
    ],
  },
);

describe("a share", () => {
  it("in each district gives its seats, and the areas add up", () => {
    // x, 3 seats, D'Hondt: a 60, b 40, a 30: a 2, b 1; y, 2 seats: b 30, b 15: b 2
    const step = { name: "d", kind: "share", each: "district", seats: "seats", by: "votes" };
    const outcome = elect(rules(5, [{ ...step, method: "dhondt" }]), two);
    expect(inAreas(outcome)).toEqual({ town: { a: 2, b: 3 }, x: { a: 2, b: 1 }, y: { b: 2 } });
    expect(outcome).toMatchObject({ house: 5, empty: 0, open: [] });
  });

  it("to areas gives seats to them alone: 8 by population are 6 and 2", () => {
    const to = { name: "to", kind: "share", to: "district", seats: "size", by: "population" };
    const outcome = elect(rules(8, [{ ...to, method: "hare" }]), two);
    expect(areasOf(outcome, "to")).toEqual({ x: 6, y: 2 });
    expect(seatsOf(outcome)).toEqual({});
    expect(outcome).toMatchObject({ house: 8, empty: 0 });
  });

  it("adds up what several steps give to areas: one each, then 6 by population", () => {
    // 6 by population: 4.5 and 1.5, equal remainders: a lot
    const steps = [
      { name: "base", kind: "give", to: "district", seats: 1 },
      {
        name: "rest",
        kind: "share",
        to: "district",
        seats: { left: "size" },
        by: "population",
        method: "hare",
      },
    ];
    const outcome = elect(rules(8, steps), two, {
      lots: [{ area: "town", among: ["x", "y"], seats: 1, drawn: ["y"] }],
    });
    expect([areasOf(outcome, "base"), areasOf(outcome, "rest")]).toEqual([
      { x: 1, y: 1 },
      { x: 4, y: 2 },
    ]);
    expect(outcome).toMatchObject({ house: 8, empty: 0, open: [] });
  });

  it("of each list returns its seats to the areas where it has its votes", () => {
    // 4 seats: a 2, b 2. a: 60 and 10 of 70: quotas 1.71, 0.29: x 2. b: 40 and 30 of 70: 1.14, 0.86: x 1, y 1
    const steps = [
      { name: "up", kind: "share", seats: "size", by: "votes", method: "hare" },
      {
        name: "down",
        kind: "share",
        each: "list",
        to: "district",
        seats: "up",
        by: "votes",
        method: "hare",
      },
    ];
    const outcome = elect(rules(4, steps, { result: ["down"] }), two);
    expect(inAreas(outcome)).toEqual({ town: { a: 2, b: 2 }, x: { a: 2, b: 1 }, y: { b: 1 } });
  });

  it("in areas that the data lacks gives nothing, and says so", () => {
    const step = {
      name: "d",
      kind: "share",
      each: "region",
      seats: 3,
      by: "votes",
      method: "hare",
    };
    const outcome = elect(rules(3, [step]), two);
    expect(outcome.steps).toEqual([{ kind: "absent", step: "d", area: "town", level: "region" }]);
    expect(outcome).toMatchObject({ house: 3, empty: 3, open: [] });
  });

  it("in a district of 0 seats gives none; of votes that are not known it stays open there alone", () => {
    const areas = [
      district("x", { a: 60, b: 40 }, { seats: 0 }),
      district("y", { a: 10, b: null }, { seats: 2 }),
      district("z", { a: 9, b: 1 }, { seats: 1 }),
    ];
    const results = table({}, { areas, lists: two.lists as object[] });
    const parts = { ...results, contests: { list: { ...results.contests.list } } };
    parts.contests.list.own = Uint8Array.from([0, 1, 1, 1]);
    const step = {
      name: "d",
      kind: "share",
      each: "district",
      seats: "seats",
      by: "votes",
      method: "dhondt",
    };
    const outcome = elect(rules(3, [step]), parts);
    expect(outcome.open).toEqual([
      {
        kind: "undecided",
        step: "d",
        area: "y",
        lists: ["b"],
        needs: [{ area: "y", total: "votes" }],
      },
    ]);
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });

  it("of more seats than any house has is not taken one by one", () => {
    const results = table(
      { a: 2, b: 1 },
      { areas: [district("x", { a: 2, b: 1 }, { seats: 1e9 })] },
    );
    const step = {
      name: "d",
      kind: "share",
      each: "district",
      seats: "seats",
      by: "votes",
      method: "dhondt",
    };
    expect(elect(rules(3, [step]), results).open).toEqual([
      { kind: "no-rule", point: "unassigned", step: "d", area: "x", lists: [], seats: 1e9 },
    ]);
  });

  it("goes by no figure below 0", () => {
    const by = { less: ["votes", 50] }; // x: a 10, b -10
    const step = { name: "d", kind: "share", each: "district", seats: "seats", by, method: "hare" };
    const outcome = elect(rules(5, [step]), two);
    expect(inAreas(outcome)).toMatchObject({ x: { a: 3 } });
  });
});

describe("levelling seats", () => {
  const levelled = (more: object) => {
    const steps = [
      { name: "d", kind: "share", each: "district", seats: "seats", by: "votes", method: "dhondt" },
      {
        name: "l",
        kind: "share",
        seats: { left: "size" },
        by: "votes",
        already: ["d"],
        method: "dhondt",
        ...more,
      },
    ];
    return elect(rules(7, steps), two);
  };

  it("count what the districts gave: a 2 and b 3 of 5, 7 by equal votes are 3 and 4, or 4 and 3: a lot", () => {
    // next quotients: a 70/3, b 70/4, a 70/4: a has the sixth, then both 70/4
    const outcome = levelled({});
    expect(outcome.open).toMatchObject([{ kind: "lot", step: "l", lists: ["a", "b"], seats: 1 }]);
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  it("keep a maximum, and give the others what is above it", () =>
    expect(seatsOf(levelled({ maximum: { larger: [3, "d"] } }))).toEqual({ a: 3, b: 3 }));

  it("give at most so many to each in the step", () =>
    expect(seatsOf(levelled({ most: 1 }))).toEqual({ a: 3, b: 4 }));
});

describe("a house that grows", () => {
  const grown = (until: object | number, method: object | string, more: object = {}) =>
    elect(
      rules(10, [
        { name: "s", kind: "share", seats: "size", by: "votes", method, grow: { until, ...more } },
      ]),
      table(
        { a: 60, b: 30, c: 10 },
        {
          areas: [{ ...district("x", { a: 60, b: 30, c: 10 }), direct: { b: 6, c: 2 } }],
        },
      ),
    );

  it("stops at the first number at which every list has its claim: b has 6 direct seats", () => {
    // Sainte-Laguë: c has its second seat at 10/3, b its sixth at 30/11 = 2.73; above that a has 60/21, its 11th,
    // and 60/23 comes after: 11 + 6 + 2 = 19
    const outcome = grown("direct" as never, "sainte-lague");
    expect(seatsOf(outcome)).toEqual({ a: 11, b: 6, c: 2 });
    expect(outcome.steps[0]).toMatchObject({
      grown: { from: 10, to: 19, until: [0, 6, 2] },
      seats: 19,
    });
    expect(outcome.house).toBe(19);
  });

  it("leaves some on top: b may miss one, so that it ends where b has 5 by votes", () => {
    // at 14 seats a 9, b 4, c 1; b's fifth and c's second are equal (30/9, 10/3): at 16 b 5, c 2, one of b is missing
    const outcome = grown("direct" as never, "sainte-lague", { unlevelled: 1, of: "direct" });
    expect(outcome.steps[0]).toMatchObject({ grown: { to: 16, unlevelled: [0, 1, 0] }, seats: 17 });
    expect(seatsOf(outcome)).toEqual({ a: 9, b: 6, c: 2 });
    expect(outcome.house).toBe(17);
  });

  it("by largest remainders stops at the first, though one seat more would take it back", () => {
    // votes 6, 6, 2. 9 seats: 3.86, 3.86, 1.29: c 1. 10: 4.29, 4.29, 1.43: c 2. 11: 4.71, 4.71, 1.57: c 1
    const votes = { a: 6, b: 6, c: 2 };
    const results = table(votes, { areas: [district("x", votes, { direct: { c: 2 } })] });
    const step = { name: "s", kind: "share", by: "votes", method: "hare" };
    const plain = (seats: number) => seatsOf(elect(rules(seats, [{ ...step, seats }]), results));
    expect([plain(9), plain(10), plain(11)]).toMatchObject([{ c: 1 }, { c: 2 }, { c: 1 }]);
    const outcome = elect(rules(9, [{ ...step, seats: 9, grow: { until: "direct" } }]), results);
    expect(seatsOf(outcome)).toEqual({ a: 4, b: 4, c: 2 });
    expect(outcome.house).toBe(10);
  });

  it.each(["sainte-lague", "hare"])(
    "has no end that the law tells, by %s: the claim is out of reach",
    (method) => {
      const step = {
        name: "s",
        kind: "share",
        seats: 1,
        by: "votes",
        method,
        grow: { until: 200_000 },
      };
      expect(elect(rules(1, [step]), table({ a: 5, b: 3 })).open).toEqual([
        { kind: "no-rule", point: "infeasible", step: "s", area: "town", lists: ["a", "b"] },
      ]);
    },
  );

  it("owes nothing to who has no votes", () => {
    const step = {
      name: "s",
      kind: "share",
      seats: 2,
      by: "votes",
      method: "dhondt",
      grow: { until: 1 },
    };
    expect(seatsOf(elect(rules(2, [step]), table({ a: 9, b: 8, c: 0 })))).toEqual({ a: 1, b: 1 });
  });
});

describe("a lot in the first of two steps", () => {
  // d: 1 seat, a and b equal. l: 2 by D'Hondt on top. If a has the first, b and then a lot between them
  const steps = [
    {
      name: "d",
      kind: "share",
      seats: 1,
      by: "votes",
      method: "dhondt",
      who: { not: { kind: "minority" } },
    },
    {
      name: "l",
      kind: "share",
      seats: { left: "size" },
      by: "votes",
      already: ["d"],
      method: "dhondt",
    },
  ];
  const results = table({ a: 60, b: 60, c: 40 });

  it("is followed both ways: c has a seat either way, and the steps tell of the lot alone", () => {
    // 3 seats: 60, 60, 40: one each whoever has the first
    const outcome = elect(rules(3, steps), results);
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(outcome.steps.map(({ step }) => step)).toEqual(["d"]);
    expect(seatsOf(elect(rules(3, steps), results, { seed: 1 }))).toEqual({ a: 1, b: 1, c: 1 });
  });
});
