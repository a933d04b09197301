import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import { sizeOf } from "../../src/results/bases.ts";
import { readDocument } from "../../src/results/document.ts";
import { ProblemError } from "../../src/results/problem.ts";
import type { Assumption, Base, Results, Size } from "../../src/results/results.ts";
import { votesOf } from "../../src/results/votes.ts";
import { election } from "./elections.ts";

const size = (results: Results, area: string, base: Base): Size =>
  sizeOf(
    results,
    results.areas.findIndex(({ id }) => id === area),
    base,
  );
const upTo = (s: Size) => (typeof s === "object" && "from" in s ? s.to : s);
const assume = (results: Results, ...assumptions: Assumption[]): Results => ({
  ...results,
  assumptions,
});

describe("Kyrgyzstan, 4 October 2020: ballots cast are known for the nation alone", () => {
  const results = election("kg-2020");

  it("takes the nation's totals as printed", () => {
    expect(size(results, "kg", "cast")).toBe(1_990_753);
    expect(size(results, "kg", "valid")).toBe(1_958_930);
    expect(size(results, "kg", "party")).toBe(1_923_216);
    expect(size(results, "kg", "registered")).toBe(3_523_554);
  });

  it("bounds a region by its roll, not by the nation, which is another count", () =>
    expect(upTo(size(results, "talas", "cast"))).toBe(149_057));

  it("replaces an unknown total by a share: cast = valid / 0.985", () => {
    const assumed = assume(results, { total: "invalid", value: { share: fraction(15, 1000) } });
    const valid = size(results, "talas", "valid");
    expect(size(assumed, "talas", "cast")).toEqual(fraction(BigInt(valid as number) * 1000n, 985n));
    expect(size(assumed, "kg", "cast")).toBe(1_990_753);
  });
});

describe("Kyrgyzstan, 4 October 2020: the hand count by station", () => {
  const results = election("kg-2020-stations");
  const regions = results.areas.filter(({ level }) => level === "region");

  it("has valid votes, and ballots cast up to the roll", () => {
    expect(size(results, "kg", "valid")).toBe(1_887_345);
    expect(size(results, "kg", "cast")).toEqual({ from: 1_887_345, to: 3_523_554 });
  });

  it("bounds each region by the roll less the valid votes everywhere else", () => {
    for (const { id } of regions) {
      const valid = size(results, id, "valid") as number;
      expect(upTo(size(results, id, "cast"))).toBe(3_523_554 - (1_887_345 - valid));
    }
  });

  it("decides Birimdik and Mekenim Kyrgyzstan in all nine regions by that bound", () => {
    expect(regions).toHaveLength(9);
    for (const list of ["birimdik", "mekenim-kyrgyzstan"]) {
      const column = results.lists.findIndex(({ id }) => id === list);
      for (const { id } of regions) {
        const row = results.areas.findIndex((area) => area.id === id);
        const most = upTo(size(results, id, "cast")) as number;
        expect(1000 * votesOf(results, row, column)!).toBeGreaterThanOrEqual(7 * most);
      }
    }
  });

  it("tips for Mekenchil at 9,897 invalid ballots: 7% of 1,897,242", () => {
    const column = results.lists.findIndex(({ id }) => id === "mekenchil");
    const votes = votesOf(results, 0, column)!;
    const tips = assume(results, { total: "invalid", value: 9_897 });
    expect(size(tips, "kg", "cast")).toBe(1_897_242);
    expect(100 * votes).toBeGreaterThanOrEqual(7 * 1_897_242);
    expect(100 * votes).toBeLessThan(7 * 1_897_243);
  });

  it("gives the same ballots cast by a share for the parts as for the whole", () => {
    const assumed = assume(results, { total: "invalid", value: { share: fraction(1, 64) } });
    expect(size(assumed, "kg", "cast")).toEqual(fraction(1_887_345n * 64n, 63n));
  });

  it("refuses fewer ballots cast than valid votes", () =>
    expect(() => size(assume(results, { total: "cast", value: 1_887_344 }), "kg", "cast")).toThrow(
      ProblemError,
    ));

  it("lets more ballots in one region leave fewer for the others", () => {
    const assumed = assume(results, { area: "talas", total: "cast", value: 200_000 });
    const before = upTo(size(results, "chui", "cast")) as number;
    const valid = size(results, "talas", "valid") as number;
    expect(upTo(size(assumed, "chui", "cast"))).toBe(before - (200_000 - valid));
  });
});

/** One area, or a nation with two parts; lists a (party) and x (against all). */
function made(
  totals: object,
  parts: readonly { totals?: object; votes?: object; source?: string }[] = [],
  votes: object | null = { a: 90, x: 10 },
): Results {
  const { results, problems } = readDocument(
    {
      mandate: "results/1",
      election: { id: "e", title: "E", status: "constructed", sources: [] },
      lists: [
        { id: "a", name: "A", kind: "party" },
        { id: "o", name: "Others", kind: "other" },
        { id: "x", name: "Against all", kind: "against-all" },
      ],
      areas: [
        { id: "n", name: "N", level: "nation", totals, votes },
        ...parts.map((part, i) => ({
          id: `p${i}`,
          name: "P",
          level: "region",
          parent: "n",
          ...part,
        })),
      ],
    },
    "made",
  );
  expect(problems).toEqual([]);
  return results!;
}

describe("sizeOf, rule by rule", () => {
  it.each<[string, object, Base, Size]>([
    ["party leaves out against all", {}, "party", 90],
    ["valid is printed", { valid: 101 }, "valid", 101],
    ["valid is cast less invalid", { cast: 120, invalid: 15 }, "valid", 105],
    ["blank on either side", { cast: 120, invalid: 15, blank: 3 }, "valid", { from: 102, to: 105 }],
    ["valid at least all votes", {}, "valid", { from: 100, to: null }],
    ["valid at most cast", { cast: 120 }, "valid", { from: 100, to: 120 }],
    ["cast is valid and invalid", { valid: 100, invalid: 7 }, "cast", 107],
    ["cast up to the roll", { valid: 100, registered: 300 }, "cast", { from: 100, to: 300 }],
    ["a roll of 0 bounds nothing", { valid: 100, registered: 0 }, "cast", { from: 100, to: null }],
    ["a roll below the ballots", { valid: 100, registered: 9 }, "cast", { from: 100, to: null }],
    ["a range is tightened", { cast: { from: 50, to: 120 } }, "cast", { from: 100, to: 120 }],
    ["registered at least cast", { cast: 120 }, "registered", { from: 120, to: null }],
    ["printed totals hold", { valid: 90, cast: 80 }, "valid", 90],
  ])("%s", (_, totals, base, expected) => expect(sizeOf(made(totals), 0, base)).toEqual(expected));

  it("does not trust the roll of an area with a station that has more ballots than voters", () => {
    const parts = [
      { votes: { a: 50 }, totals: { registered: 40 } },
      { votes: { a: 50 }, totals: { registered: 400 } },
    ];
    expect(sizeOf(made({ registered: 440 }, parts, null), 0, "cast")).toEqual({
      from: 100,
      to: null,
    });
  });

  it("sums up an area that is nothing but its parts", () => {
    const parts = [
      { votes: { a: 50 }, totals: { valid: 50, cast: 60 } },
      { votes: { a: 50 }, totals: { valid: 50, cast: 70 } },
    ];
    expect(sizeOf(made({}, parts, null), 0, "cast")).toBe(130);
    expect(sizeOf(made({}, parts), 0, "cast")).toEqual({ from: 130, to: null });
  });

  it("does not sum up or bound by parts of another source", () => {
    const parts = [
      { votes: { a: 50 }, totals: { cast: 60 }, source: "other" },
      { votes: { a: 50 }, source: "other" },
    ];
    const results = made({ cast: 110 }, parts);
    expect(sizeOf(results, 2, "cast")).toEqual({ from: 50, to: null });
  });

  it("bounds the votes of a list that are not known by what is left", () => {
    const parts = [{ votes: { a: null } }, { votes: { a: 30 } }];
    expect(sizeOf(made({ valid: 100 }, parts), 1, "party")).toEqual({ from: 0, to: 60 });
  });

  it("takes a share of the registered voters for the ballots cast", () => {
    const results = assume(made({ registered: 1000 }), {
      total: "cast",
      value: { share: fraction(1, 3) },
    });
    expect(sizeOf(results, 0, "cast")).toEqual(fraction(1000, 3));
  });

  it.each<[string, object, Assumption]>([
    ["cast below the votes", {}, { total: "cast", value: 99 }],
    ["cast above the roll", { registered: 200 }, { total: "cast", value: 201 }],
    ["another number than is printed", { cast: 120 }, { total: "cast", value: 121 }],
    ["more invalid than there is room", { cast: 120 }, { total: "invalid", value: 21 }],
    [
      "a share of what is printed",
      { cast: 120, invalid: 1 },
      { area: "n", total: "invalid", value: { share: fraction(1, 2) } },
    ],
    ["nothing valid left", {}, { total: "invalid", value: { share: fraction(1) } }],
    ["no such area", {}, { area: "?", total: "cast", value: 200 }],
  ])("refuses %s", (_, totals, assumption) =>
    expect(() => sizeOf(assume(made(totals), assumption), 0, "cast")).toThrow(ProblemError),
  );
});
