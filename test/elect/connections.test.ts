import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Lots } from "../../src/elect/lots.ts";
import { law, seatsOf, table } from "./small.ts";

const party = (id: string, more: object = {}) => ({ id, name: id, kind: "party", ...more });
const share = (inside: unknown, method = "dhondt") => ({ method, connections: { inside } });

describe("connected lists", () => {
  // a 40 alone; u: b 35, c 25 together 60. 4 seats, D'Hondt: u 60, a 40, u 30, then u 20 and a 20: a lot
  const lists = [party("a"), party("b", { connection: "u" }), party("c", { connection: "u" })];
  const results = table({ a: 40, b: 35, c: 25 }, { lists });

  it("count as one, then share inside by the same method", () => {
    // 3 seats: a 1, u 2: b 35, c 25
    expect(seatsOf(elect(law(3, share("same")), results))).toEqual({ a: 1, b: 1, c: 1 });
    // 2 seats: u 1, of b; a 1
    expect(seatsOf(elect(law(2, share("same")), results))).toEqual({ a: 1, b: 1 });
  });

  it("share inside by another method where the law says so", () => {
    // 5 seats: u 3, a 2. Hare inside: quota 20: b 1.75, c 1.25: b 2, c 1
    const outcome = elect(law(5, share("hare")), results);
    expect(seatsOf(outcome)).toEqual({ a: 2, b: 2, c: 1 });
    expect(outcome.steps[0]).toMatchObject({
      claimants: ["a", "connection u"],
      inside: [{ connection: "connection u", seats: 3, claimants: ["b", "c"], awarded: [2, 1] }],
    });
  });

  it("hang on the outer lot only as far as it reaches: b is certain, c may have the fourth seat", () => {
    const outcome = elect(law(4, share("same")), results);
    expect(outcome.open).toMatchObject([{ kind: "lot", lists: ["a", "connection u"], seats: 1 }]);
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [1, 2],
      [1, 2],
      [1, 1],
    ]);
  });

  it("stand alone where the other members take no part", () => {
    const passes = { atLeast: { votes: 30 } };
    const rules = law(3, share("same"), { conditions: { passes } });
    const outcome = elect(rules, results);
    expect(outcome.steps[0]).toMatchObject({ claimants: ["a", "b"], awarded: [2, 1] });
  });
});

describe("connections of an area, with one inside another", () => {
  // u: a and the sub-connection of b and c. u 90, d 60. 3 seats, D'Hondt: u 90, d 60, u 45.
  // inside: b + c 50, a 40: one each; of b 30 and c 20: b
  const town = (members: readonly (string | readonly string[])[]) => {
    const results = table({ a: 40, b: 30, c: 20, d: 60 });
    const areas = results.areas.map((area) => ({
      ...area,
      connections: new Map([["u/1", members]]),
    }));
    return { ...results, areas };
  };

  it("are divided level by level, whatever the name of the connection", () => {
    const outcome = elect(law(3, share("same")), town(["a", ["b", "c"]]));
    expect(seatsOf(outcome)).toEqual({ a: 1, b: 1, d: 1 });
    expect(outcome.steps[0]).toMatchObject({
      inside: [
        { claimants: ["a", "connection u/1/b+c"] },
        { claimants: ["b", "c"], awarded: [1, 0] },
      ],
    });
  });

  it("have one name in whatever order their members are told", () => {
    const tied = table({ a: 25, b: 15, c: 10, d: 20 });
    const lots = (members: readonly (string | readonly string[])[]) =>
      elect(law(1, share("same")), {
        ...tied,
        areas: tied.areas.map((area) => ({ ...area, connections: new Map([["u", members]]) })),
      }).open;
    expect(lots([["c", "b"], "a"])).toEqual(lots(["a", ["b", "c"]]));
    expect(lots(["a", ["b", "c"]])).toMatchObject([{ lists: ["a", "connection u/b+c"] }]);
  });
});

describe("seats of an alliance that go to its candidates", () => {
  const lists = [party("a", { connection: "u" }), party("b", { connection: "u" }), party("c")];
  const town = (candidates: [string, number][]) => {
    const results = table({ a: 60, b: 30, c: 30 }, { lists });
    const areas = results.areas.map((area) => ({
      ...area,
      candidateVotes: new Map([["u", candidates]]),
    }));
    return { ...results, areas };
  };
  // 3 seats: u 90, u 45, then u 30 and c 30 tied; with 2 seats both are of u
  const rules = (seats: number) => law(seats, share({ to: "candidates" }));
  const two = (candidates: [string, number][], lots: Lots = {}) =>
    elect(rules(2), town(candidates), lots);

  it("go to those with the most votes, in whatever order they are told", () => {
    expect(
      seatsOf(
        two([
          ["a", 5],
          ["b", 20],
          ["b", 10],
          ["a", 40],
        ]),
      ),
    ).toEqual({ a: 1, b: 1 });
    expect(
      seatsOf(
        two([
          ["a", 15],
          ["b", 20],
          ["a", 30],
          ["b", 2],
        ]),
      ),
    ).toEqual({ a: 1, b: 1 });
    expect(
      seatsOf(
        two([
          ["a", 25],
          ["b", 20],
          ["a", 35],
        ]),
      ),
    ).toEqual({ a: 2 });
  });

  it("leave out candidates of a list that is not of the alliance", () =>
    expect(
      seatsOf(
        two([
          ["c", 99],
          ["a", 30],
          ["a", 20],
          ["b", 1],
        ]),
      ),
    ).toEqual({ a: 2 }));

  it("are a lot among equal candidates of several lists, and none among those of one", () => {
    const tied: [string, number][] = [
      ["a", 40],
      ["a", 10],
      ["b", 10],
    ];
    expect(two(tied).open).toEqual([
      { kind: "lot", step: "seats", area: "town", lists: ["a", "b"], seats: 1 },
    ]);
    expect(two(tied).lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [1, 2],
      [0, 1],
      [0, 0],
    ]);
    const lots = [{ step: "seats", area: "town", among: ["a", "b"], seats: 1, drawn: ["b"] }];
    expect(seatsOf(two(tied, { lots }))).toEqual({ a: 1, b: 1 });
    expect(
      two([
        ["a", 40],
        ["a", 10],
        ["a", 10],
        ["b", 9],
      ]).open,
    ).toEqual([]);
  });

  it("name equal candidates of one list apart, so that it may win with both", () => {
    const tied: [string, number][] = [
      ["a", 10],
      ["a", 10],
      ["b", 10],
    ];
    const among = ["a (1)", "a (2)", "b (1)"];
    expect(two(tied).open).toMatchObject([{ kind: "lot", lists: among, seats: 2 }]);
    // of two seats among three candidates a has one for certain
    expect(two(tied).lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [1, 2],
      [0, 1],
      [0, 0],
    ]);
    const lots = [{ area: "town", among, seats: 2, drawn: ["a (1)", "a (2)"] }];
    expect(seatsOf(two(tied, { lots }))).toEqual({ a: 2 });
  });

  it("are undecided where fewer candidates are told than seats", () => {
    expect(two([["a", 10]]).open).toMatchObject([
      { kind: "undecided", seats: 1, needs: [{ area: "town", total: "candidate votes" }] },
    ]);
  });

  it("may be one more while the outer lot is open", () => {
    const outcome = elect(
      rules(3),
      town([
        ["a", 9],
        ["b", 8],
        ["a", 7],
      ]),
    );
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [1, 2],
      [1, 1],
      [0, 1],
    ]);
  });
});
