import { describe, expect, it } from "vitest";
import { check } from "../../src/results/check.ts";
import { readDocument } from "../../src/results/document.ts";
import { election } from "./elections.ts";

function warnings(areas: object[], more: object = {}) {
  const { results, problems } = readDocument(
    {
      mandate: "results/1",
      election: { id: "e", title: "E", status: "constructed", sources: [] },
      lists: [
        { id: "a", name: "A", kind: "party" },
        { id: "x", name: "Against all", kind: "against-all" },
      ],
      areas: areas.map((area, i) => ({ id: `n${i}`, name: "N", level: "region", ...area })),
      ...more,
    },
    "x",
  );
  expect(problems).toEqual([]);
  return check(results!).map(({ code, severity, place, values }) => {
    expect(severity).toBe("warning");
    return [code, place.area, place.list ?? place.header, values];
  });
}

describe("check", () => {
  it("finds nothing in the count of 2020, whose nation and regions are two counts", () =>
    expect(check(election("kg-2020"))).toEqual([]));

  it.each<[string, object]>([
    [
      "equal sums",
      { votes: { a: 5, x: 1 }, totals: { valid: 6, invalid: 1, cast: 7, registered: 7 } },
    ],
    [
      "blank among valid",
      { votes: { a: 5, x: 1 }, totals: { valid: 8, blank: 2, invalid: 1, cast: 9 } },
    ],
    [
      "blank beside valid",
      { votes: { a: 5, x: 1 }, totals: { valid: 6, blank: 2, invalid: 1, cast: 9 } },
    ],
    ["a district of votes by post, without a roll", { totals: { cast: 700, registered: 0 } }],
    ["votes not known", { votes: { a: null, x: 1 }, totals: { valid: 6 } }],
    ["a range around the sum", { votes: { a: 5, x: 1 }, totals: { valid: { from: 5, to: 7 } } }],
  ])("is content with %s", (_, area) => expect(warnings([area])).toEqual([]));

  it.each<[string, object, unknown[]]>([
    [
      "lists that are not the valid votes",
      { votes: { a: 5, x: 1 }, totals: { valid: 7 } },
      ["sum-lists", "n0", undefined, { total: "valid", from: 7, to: 7 }],
    ],
    [
      "ballots that do not add up",
      { totals: { valid: 6, invalid: 1, cast: 8 } },
      ["sum-totals", "n0", undefined, { total: "cast", from: 8, to: 8 }],
    ],
    [
      "more valid votes than ballots",
      { totals: { valid: 9, cast: 8 } },
      ["order", "n0", undefined, { smaller: "valid", from: 9, larger: "cast", to: 8 }],
    ],
    [
      "more votes than ballots",
      { votes: { a: 9 }, totals: { cast: 8 } },
      ["order", "n0", undefined, { smaller: "votes", from: 9, larger: "cast", to: 8 }],
    ],
    [
      "more ballots than voters",
      { totals: { cast: 9, registered: 8 } },
      ["turnout", "n0", undefined, { smaller: "cast", from: 9, larger: "registered", to: 8 }],
    ],
  ])("reports %s", (_, area, expected) => expect(warnings([area])).toEqual([expected]));

  it("compares the parts with the whole, list by list and total by total, within one source", () => {
    const parts = (source?: string) => [
      { votes: { a: 5, x: 1 }, totals: { cast: 9 } },
      { parent: "n0", votes: { a: 3, x: 1 }, totals: { cast: 5 }, ...(source && { source }) },
      { parent: "n0", votes: { a: 1 }, totals: { cast: 5 }, ...(source && { source }) },
    ];
    expect(warnings(parts())).toEqual([
      ["sum-areas", "n0", "cast", { from: 9, to: 9 }],
      ["sum-areas", "n0", "a", { from: 5, to: 5 }],
    ]);
    expect(warnings(parts("another"))).toEqual([]);
  });

  it("does not hold votes against ballots where a voter has several", () =>
    expect(
      warnings([{ votes: { a: 9 }, totals: { valid: 3, cast: 4 } }], { votesPerBallot: 3 }),
    ).toEqual([]));
});
