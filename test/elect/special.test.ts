import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import { law, seatsOf, table, WHOLE_QUOTAS } from "./small.ts";

const rules = (seats: number, steps: object[], rest: object = {}) =>
  law(seats, {}, { steps, result: steps.map((step) => (step as { name: string }).name), ...rest });
const share = { kind: "share", seats: "size", by: "votes", method: "dhondt" };

describe("a majority of votes", () => {
  const majority = { name: "m", kind: "majority", moreThan: "1/2", by: "votes", of: "party" };
  const enough = { ...majority, seats: "s", already: ["s"], gets: "enough" };
  const total = { ...enough, seats: { total: "s" } };

  it("gets new seats until it is one of seats: 4 of 8 and 1 more are 5 of 9", () => {
    // Hare, 8 seats: a 51.5%: 4.12, b 24%: 1.92, c 24.5%: 1.96
    const steps = [{ ...share, name: "s", method: "hare" }, total];
    const outcome = elect(rules(8, steps), table({ a: 515, b: 240, c: 245 }));
    expect(seatsOf(outcome)).toEqual({ a: 5, b: 2, c: 2 });
    expect(outcome.steps[1]).toMatchObject({ list: "a", held: 4, seats: 8, got: 1 });
    expect(outcome.house).toBe(9);
  });

  it("gets as many as it takes: none of 4 and 5 more are 5 of 9", () => {
    const first = { ...share, name: "s", who: { not: { atLeast: "50%", of: "party" } } };
    const steps = [{ ...first, seats: 4 }, total];
    expect(seatsOf(elect(rules(4, steps), table({ a: 60, b: 40 })))).toEqual({ a: 5, b: 4 });
  });

  it("gets nothing where it has one, and half is none", () => {
    const steps = [{ ...share, name: "s" }, total];
    expect(seatsOf(elect(rules(3, steps), table({ a: 60, b: 40 })))).toEqual({ a: 2, b: 1 });
    const half = elect(rules(2, steps), table({ a: 50, b: 50 }));
    expect(half.steps[1]).toMatchObject({ kind: "majority", got: 0 });
    expect(half.steps[1]).not.toHaveProperty("list");
  });

  it("of several lists, of no more than a third, is no rule: it goes by no order", () => {
    const steps = [
      { ...share, name: "s" },
      { ...total, moreThan: "1/3" },
    ];
    expect(elect(rules(3, steps), table({ a: 45, b: 40, c: 15 })).open).toMatchObject([
      { kind: "no-rule", point: "tie", step: "m", lists: ["a", "b"] },
    ]);
  });

  const last = { ...majority, seats: "size", already: ["f", "r"], gets: "last seat", from: ["r"] };
  const full = { ...share, name: "f", method: WHOLE_QUOTAS };
  const rest = { ...share, name: "r", seats: { left: "size" }, already: ["f"] };

  it("has the last seat of a step from the list that got it", () => {
    // quota 210/6 = 35: a 3, b 1, c 1, and one seat is left
    const outcome = elect(
      rules(6, [full, { ...rest, method: "ranked", by: { smaller: ["votes", 40] } }, last]),
      table({ a: 108, b: 36, c: 35, d: 31 }),
    );
    // r, by votes up to 40: a 40 is first. So a has 4 of 6 and needs none
    expect(outcome.steps[2]).toMatchObject({ got: 0, held: 4 });
    const other = elect(
      rules(6, [
        full,
        { ...rest, method: "ranked", by: { larger: [{ less: [60, "votes"] }, 0] } },
        last,
      ]),
      table({ a: 108, b: 36, c: 35, d: 31 }),
    );
    // r: by 60 less the votes: d 29 is first. a has 3 of 6 and takes that seat from d
    expect(seatsOf(other)).toEqual({ a: 4, b: 1, c: 1 });
    expect(other.steps[2]).toMatchObject({ got: 1, lost: { list: "d", step: "r" } });
  });

  it("has it by lot where the last seat went to equals", () => {
    const rank = {
      ...rest,
      method: "ranked",
      seats: { left: "size" },
      by: { larger: [{ less: [40, "votes"] }, 0] },
    };
    const outcome = elect(
      rules(7, [{ ...full, seats: 5 }, rank, last]),
      table({ a: 61, b: 29, c: 29 }),
    );
    // f, 5 seats, quota 23.8: a 2, b 1, c 1; r, 3 seats by 40 less the votes: b 11, c 11, nobody else
    // a has 2 of 7: one seat only, from b or c
    expect(outcome.open).toMatchObject([{ kind: "lot", step: "m", lists: ["b", "c"], seats: 1 }]);
  });
});

describe("seats beyond the candidates of a list", () => {
  const exhausted = { name: "e", kind: "exhausted", beyond: "candidates", again: ["r"] };
  const steps = [
    { ...share, name: "f", method: WHOLE_QUOTAS },
    { ...share, name: "r", seats: { left: "size" }, already: ["f"] },
    exhausted,
  ];
  const town = (candidates: Record<string, number>, votes = { a: 60, b: 25, c: 15 }) => {
    const results = table(votes);
    const areas = results.areas.map((area) => ({
      ...area,
      candidates: new Map(Object.entries(candidates)),
    }));
    return { ...results, areas };
  };
  const of = (results: ReturnType<typeof town>) =>
    elect(law(10, {}, { steps, result: ["f", "r"] }), results);

  it("go to the others by averages, those given last first", () => {
    // f: a 6, b 2, c 1; r: averages 60/7 = 8.6, 25/3 = 8.3, 15/2 = 7.5: a. a has 5 candidates: 1 of r, 1 of f.
    // again 2 seats: b 8.3, c 7.5
    const outcome = of(town({ a: 5, b: 9, c: 9 }));
    expect(seatsOf(outcome)).toEqual({ a: 5, b: 3, c: 2 });
    expect(outcome.steps[2]).toMatchObject({
      taken: [
        { list: "a", step: "r", seats: 1 },
        { list: "a", step: "f", seats: 1 },
      ],
      empty: 0,
    });
  });

  it("stay empty where nobody has candidates left; who tells none has no limit", () => {
    const outcome = of(town({ a: 5, b: 2, c: 1 }));
    expect(seatsOf(outcome)).toEqual({ a: 5, b: 2, c: 1 });
    expect(outcome).toMatchObject({ house: 10, empty: 2, open: [] });
    expect(seatsOf(of(town({ a: 5, c: 1 })))).toEqual({ a: 5, b: 4, c: 1 });
  });

  it("may be tied again: what each can get is told, and the lot decides", () => {
    const outcome = of(town({ a: 6 }, { a: 60, b: 20, c: 20 })); // f: 6, 2, 2: nothing to take
    expect(outcome.open).toEqual([]);
    const tied = of(town({ a: 5 }, { a: 60, b: 20, c: 20 }));
    expect(tied.open).toMatchObject([{ kind: "lot", lists: ["b", "c"], seats: 1 }]);
    expect(tied.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [5, 5],
      [2, 3],
      [2, 3],
    ]);
  });
});

describe("a two-way share", () => {
  const district = (id: string, seats: number, votes: object) => ({
    id,
    name: id,
    level: "district",
    parent: "town",
    seats,
    votes,
  });
  const two = (votes: [object, object], town: Record<string, number>) =>
    table(town, { areas: [district("x", 1, votes[0]), district("y", 1, votes[1])] });
  const steps = [
    { ...share, name: "up", method: "sainte-lague" },
    {
      name: "s",
      kind: "biproportional",
      to: "district",
      lists: "up",
      areas: "seats",
      by: "votes",
      method: "sainte-lague",
    },
  ];
  const of = (results: ReturnType<typeof two>, lots = {}) =>
    elect(law(2, {}, { steps, result: ["s"] }), results, lots);

  it("gives lists and districts their seats: a has x, where its votes are", () => {
    const outcome = of(
      two(
        [
          { a: 30, b: 20 },
          { a: 10, b: 20 },
        ],
        { a: 40, b: 40 },
      ),
    );
    expect(Object.fromEntries(outcome.areas.get("x")!)).toEqual({ a: 1 });
    expect(seatsOf(outcome)).toEqual({ a: 1, b: 1 });
  });

  it("is a lot between cells where several tables are lawful, and goes as it was drawn", () => {
    const results = two(
      [
        { a: 20, b: 20 },
        { a: 20, b: 20 },
      ],
      { a: 40, b: 40 },
    );
    const [open] = of(results).open;
    expect(open).toMatchObject({ kind: "lot", lists: ["a in x", "a in y", "b in x", "b in y"] });
    const lot = {
      area: "town",
      among: open!.lists,
      seats: 1,
      drawn: ["b in x"],
    };
    const outcome = of(results, { lots: [lot] });
    expect(outcome.open).toEqual([]);
    expect(Object.fromEntries(outcome.areas.get("y")!)).toEqual({ a: 1 });
    expect(of(results, { seed: 3 }).open).toEqual([]);
  });

  it("has no table where a list has more seats than its districts take", () => {
    const votes: [object, object] = [{ a: 90 }, { b: 10 }];
    expect(of(two(votes, { a: 90, b: 10 })).open).toMatchObject([
      { kind: "no-rule", point: "infeasible", step: "s", lists: ["a"] },
    ]);
  });
});

describe("a step that is not always taken", () => {
  it("waits for a figure, whole or not, and is not taken where it is not told", () => {
    const taken = (value: unknown, atLeast: number) =>
      elect(rules(4, [{ ...share, name: "s", when: { value, atLeast } }]), table({ a: 1 })).steps
        .length;
    expect([taken("size", 4), taken("size", 5)]).toEqual([1, 0]);
    expect([taken({ over: ["size", 3] }, 1), taken({ over: ["size", 3] }, 2)]).toEqual([1, 0]);
    expect(taken("population", 0)).toBe(0);
  });

  it("for each list is open where it is not known whether a list takes part", () => {
    const areas = [
      { id: "x", name: "X", level: "district", parent: "town", votes: { a: 9, b: 3 } },
    ];
    const results = table({ a: 9, b: 3 }, { areas, totals: { registered: 100 } });
    const who = { atLeast: "10%", of: "cast" };
    const steps = [{ ...share, name: "d", each: "list", to: "district", seats: 1, who }];
    expect(elect(rules(2, steps), results).open).toMatchObject([
      { kind: "undecided", step: "d", lists: ["a", "b"] },
    ]);
  });
});

it("contests that have nothing to do with each other are elected each for itself, and added up", () => {
  const { lists, areas, ...rest } = table({ a: 30, b: 10 });
  const votes = Float64Array.from([30, 10, 5, 20]);
  const results = {
    ...rest,
    lists,
    areas: [areas[0]!, { ...areas[0]!, id: "village" }],
    contests: { list: { votes, own: Uint8Array.from([1, 1]) } },
  };
  const outcome = elect(law(3, { method: "dhondt" }), results);
  // town: 30, 15, 10 and 10: a 2, then a lot; village: b 20, b 10, b 6.7: b 3
  expect(outcome.parts?.map((part) => seatsOf(part))).toEqual([{ a: 2 }, { b: 3 }]);
  expect(seatsOf(outcome)).toEqual({ a: 2, b: 3 });
  expect(outcome.house).toBe(6);
  expect(outcome.lists.map(({ atMost }) => atMost)).toEqual([3, 4]);
  expect(outcome.open).toMatchObject([{ area: "town", lists: ["a", "b"] }]);
  expect(Object.fromEntries(outcome.areas.get("village")!)).toEqual({ b: 3 });
});
