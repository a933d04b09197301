import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Lots } from "../../src/elect/lots.ts";
import { law, table } from "./small.ts";

const district = (id: string, votes: object, adjustmentSeats = 1) => ({
  id,
  name: id.toUpperCase(),
  level: "district",
  parent: "town",
  votes,
  adjustmentSeats,
});
const then = { by: "votes", method: "dhondt" };

/** Every list has its seats of a first step; all figures stand in one ranking. */
function placed(votes: Record<string, object>, seats: number, lots: Lots = {}, more: object = {}) {
  const areas = Object.entries(votes).map(([id, of]) => district(id, of));
  const ids = [...new Set(Object.values(votes).flatMap((of) => Object.keys(of)))];
  const lists = ids.map((id) => ({ id, name: id, kind: "party" }));
  const town = Object.fromEntries(
    ids.map((id) => [
      id,
      Object.values(votes).reduce((sum, of) => sum + ((of as never)[id] ?? 0), 0),
    ]),
  );
  const steps = [
    { name: "up", kind: "share", seats: "size", by: "votes", method: "hare" },
    {
      name: "p",
      kind: "place",
      to: "district",
      areas: "adjustmentSeats",
      lists: "up",
      then,
      ...more,
    },
  ];
  return elect(law(seats, {}, { steps, result: ["p"] }), table(town, { areas, lists }), lots);
}
const went = (outcome: ReturnType<typeof elect>) =>
  outcome.steps.flatMap((step) =>
    step.kind === "place" ? step.order.map(({ list, area }) => `${list} ${area}`) : [],
  );

describe("seats of lists put into areas", () => {
  it("go down one ranking while the area has room: b's best is taken by a", () => {
    // seats: a 2, b 1. figures: a x 60, b x 50 (x is full), a y 40, b y 20 (y is full), b z 10
    const outcome = placed({ x: { a: 60, b: 50 }, y: { a: 40, b: 20 }, z: { a: 0, b: 10 } }, 3);
    expect(went(outcome)).toEqual(["a x", "a y", "b z"]);
    expect(outcome.open).toEqual([]);
  });

  it("stay unplaced where a list has no figure left in an area with room", () => {
    // a 75, b 25 of 4 seats: a 3, b 1. a has votes in x and y alone
    const outcome = placed({ x: { a: 50 }, y: { a: 25 }, z: { b: 25 }, w: { b: 0 } }, 4);
    expect(went(outcome)).toEqual(["a x", "a y", "b z"]);
    expect(outcome.steps.at(-1)).toMatchObject({ unplaced: new Map([["a", 1]]) });
    expect(outcome).toMatchObject({ house: 4, empty: 1, open: [] });
  });

  it("that are equal and take nothing from each other all go in, whatever else is tied", () => {
    // seats: a 1, b 1, equal figures of 30: a in x or y is a tie, b in z is none
    const outcome = placed(
      { x: { a: 30 }, y: { a: 30 }, z: { b: 30, c: 15 }, w: { b: 30 - 1 } },
      2,
    );
    expect(went(outcome)).toContain("b z");
    expect(outcome.open).toMatchObject([{ kind: "lot", list: "a", lists: ["x", "y"], seats: 1 }]);
  });

  it("equal lists in an area with one seat are a lot between the lists", () => {
    const outcome = placed({ x: { a: 30, b: 30 }, y: { a: 1, b: 1 } }, 2);
    expect(outcome.open).toEqual([
      { kind: "lot", step: "p", area: "x", lists: ["a", "b"], seats: 1 },
    ]);
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const lot = { step: "p", area: "x", among: ["a", "b"], seats: 1, drawn: ["b"] };
    expect(went(placed({ x: { a: 30, b: 30 }, y: { a: 1, b: 1 } }, 2, { lots: [lot] }))).toEqual([
      "b x",
      "a y",
    ]);
  });

  it("take up lots one after the other in one step, and leave the next one open", () => {
    // a has 2 of 2 seats, equal in x, y and z: first one of three, then one of the two that are left
    const votes = { x: { a: 30 }, y: { a: 30 }, z: { a: 30 } };
    const first = {
      step: "p",
      area: "town",
      list: "a",
      among: ["x", "y", "z"],
      seats: 1,
      drawn: ["y"],
    };
    const second = { ...first, among: ["x", "z"], drawn: ["z"] };
    const open = placed(votes, 2, { lots: [first] });
    expect(open.open).toMatchObject([{ kind: "lot", list: "a", lists: ["x", "z"], seats: 1 }]);
    const outcome = placed(votes, 2, { lots: [second, first] });
    expect(went(outcome)).toEqual(["a y", "a z"]);
    expect(outcome.lots).toMatchObject([first, second]);
    expect(() => placed(votes, 2, { lots: [{ ...first, among: ["x", "y"] }] })).toThrow(
      "lots-form",
    );
  });

  it("enter so many figures of a list in an area", () => {
    // x takes 2 of a's 2 seats by 60 and 30; with one figure each the second goes to y, 10
    const areas = (most: object) => {
      const steps = [
        { name: "up", kind: "share", seats: "size", by: "votes", method: "hare" },
        {
          name: "p",
          kind: "place",
          to: "district",
          areas: "adjustmentSeats",
          lists: "up",
          // biome-ignore lint/suspicious/noThenProperty: the word of the law document
          then: { ...then, ...most },
        },
      ];
      const results = table(
        { a: 70 },
        { areas: [district("x", { a: 60 }, 2), district("y", { a: 10 }, 2)] },
      );
      return went(elect(law(2, {}, { steps, result: ["p"] }), results));
    };
    expect(areas({})).toEqual(["a x", "a x"]);
    expect(areas({ most: 1 })).toEqual(["a x", "a y"]);
  });

  it("stay with the whole where the data lacks the areas", () => {
    const steps = [
      { name: "up", kind: "share", seats: "size", by: "votes", method: "hare" },
      { name: "p", kind: "place", to: "region", areas: "adjustmentSeats", lists: "up", then },
    ];
    const outcome = elect(law(3, {}, { steps, result: ["p"] }), table({ a: 2, b: 1 }));
    expect(outcome.steps.at(-1)).toMatchObject({ kind: "absent", level: "region" });
    expect(Object.fromEntries(outcome.seats)).toEqual({ a: 2, b: 1 });
  });
});

describe("seats of which the next list is chosen first", () => {
  const chosen = (votes: object, areas: object[], seats: number) => {
    const step = {
      name: "p",
      kind: "place",
      to: "district",
      areas: "adjustmentSeats",
      seats: "size",
    };
    return elect(
      law(seats, {}, { steps: [{ ...step, first: then, then }] }),
      table(votes as never, { areas }),
    );
  };

  it("go to the largest average, then to that list's best area with room", () => {
    // a 90, b 50, a 45: a's best is x, b's best is x (full) so y, then a's next is y (2 seats)
    const areas = [district("x", { a: 60, b: 35 }), district("y", { a: 30, b: 15 }, 2)];
    expect(went(chosen({ a: 90, b: 50 }, areas, 3))).toEqual(["a x", "b y", "a y"]);
  });

  it("are a lot where two lists are first and one seat is left", () => {
    const areas = [district("x", { a: 40, b: 30 }), district("y", { a: 10, b: 20 })];
    expect(chosen({ a: 50, b: 50 }, areas, 1).open).toMatchObject([{ kind: "lot", seats: 1 }]);
  });

  it("are open where the data lacks the areas: nobody tells whose they are", () => {
    const outcome = chosen({ a: 2, b: 1 }, [], 3);
    expect(outcome.open).toMatchObject([{ kind: "undecided", lists: ["a", "b"], seats: 3 }]);
    expect(outcome.lists.map(({ seats, atMost }) => [seats, atMost])).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });
});
