import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, isNothing, type Version } from "../../../src/analysis/watch/changes.ts";
import { isPartial, stillOut } from "../../../src/analysis/watch/out.ts";
import { elect } from "../../../src/elect/elect.ts";
import { readDocument } from "../../../src/results/document.ts";
import type { Results } from "../../../src/results/results.ts";
import { law } from "../../elect/small.ts";

type Votes = Readonly<Record<string, number | null>>;
type Stations = Readonly<Record<string, Votes>>;

const LISTS = ["a", "b", "c"];

/** A count by stations; the whole is their sum. */
function count(
  stations: Stations,
  more: { election?: object; lists?: readonly string[]; whole?: object; totals?: object } = {},
): Results {
  const ids = Object.keys(stations);
  const { results, problems } = readDocument(
    {
      mandate: "results/1",
      election: { id: "e", title: "E", status: "preliminary", sources: [], ...more.election },
      lists: (more.lists ?? LISTS).map((id) => ({ id, name: id.toUpperCase(), kind: "party" })),
      areas: [
        { id: "whole", name: "Whole", level: "nation", ...more.whole },
        ...ids.map((id) => ({
          id,
          name: id,
          level: "station",
          parent: "whole",
          votes: stations[id],
          ...(more.totals && { totals: more.totals }),
        })),
      ],
    },
    "e.json",
  );
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

const version = (results: Results): Version => ({ results, outcome: elect(law(10), results) });
const between = (before: Results, after: Results) =>
  changesBetween(version(before), version(after));

/** The same with its keys in another order. */
const turned = <T>(of: Readonly<Record<string, T>>, by: number): Record<string, T> => {
  const keys = Object.keys(of);
  const at = keys.length === 0 ? 0 : by % keys.length;
  return Object.fromEntries(
    [...keys.slice(at), ...keys.slice(0, at)].toReversed().map((k) => [k, of[k]!]),
  );
};

const RUNS = { numRuns: 50 };

const votes = fc.record(
  Object.fromEntries(LISTS.map((id) => [id, fc.option(fc.nat({ max: 30 }), { freq: 6 })])),
  { requiredKeys: [] },
) as fc.Arbitrary<Votes>;
const stations: fc.Arbitrary<Stations> = fc
  .array(votes, { minLength: 6, maxLength: 6 })
  .chain((all) =>
    fc
      .subarray([0, 1, 2, 3, 4, 5])
      .map((kept) => Object.fromEntries(kept.map((i) => [`s${i}`, all[i]!]))),
  );

const cell = (of: Stations, station: string, list: string): number | null =>
  of[station]?.[list] ?? null;
const hasVotes = (of: Votes): boolean => Object.values(of).some((n) => n !== null && n > 0);

describe("changes between any two counts", () => {
  it("are told exactly, whatever the order of stations and lists", () =>
    fc.assert(
      fc.property(stations, stations, fc.nat(), (before, after, by) => {
        const told = between(
          count(before),
          count(turned(after, by), { lists: Object.keys(turned({ a: 1, b: 1, c: 1 }, by)) }),
        );
        const [old, now] = [Object.keys(before), Object.keys(after)];
        const both = old.filter((id) => now.includes(id)).sort();
        const ids = (areas: readonly { id: string }[]) => areas.map(({ id }) => id);
        expect(ids(told.areas.added)).toEqual(now.filter((id) => !old.includes(id)).sort());
        expect(ids(told.areas.gone)).toEqual(old.filter((id) => !now.includes(id)).sort());
        expect(ids(told.areas.first)).toEqual(
          both.filter((id) => !hasVotes(before[id]!) && hasVotes(after[id]!)),
        );
        const fewer = both.flatMap((id) =>
          LISTS.flatMap((list) => {
            const [from, to] = [cell(before, id, list), cell(after, id, list)];
            return from && (to ?? -1) < from ? [{ id, list, from, to }] : [];
          }),
        );
        expect(told.down.map(({ area, ...rest }) => ({ id: area.id, ...rest }))).toEqual(fewer);
      }),
      RUNS,
    ));

  it("tell the votes that are known before and after", () =>
    fc.assert(
      fc.property(stations, stations, (before, after) => {
        const { all, lists } = between(count(before), count(after)).votes;
        const known = (of: Stations, list: string): number | null =>
          Object.keys(of).reduce<number | null>((sum, id) => {
            const votes = cell(of, id, list);
            return votes === null ? sum : (sum ?? 0) + votes;
          }, null);
        const changed = LISTS.map((id) => ({ id, from: known(before, id), to: known(after, id) }));
        expect(lists).toEqual(changed.filter(({ from, to }) => from !== to));
        const sum = (side: "from" | "to") =>
          changed.reduce((total, of) => total + (of[side] ?? 0), 0);
        expect([all.from ?? 0, all.to ?? 0]).toEqual([sum("from"), sum("to")]);
      }),
      RUNS,
    ));

  it("are none between a count and itself in another order", () =>
    fc.assert(
      fc.property(stations, fc.nat(), (before, by) => {
        const told = between(count(before), count(turned(before, by), { lists: ["c", "a", "b"] }));
        expect(isNothing(told)).toBe(true);
      }),
      RUNS,
    ));
});

describe("what changed", () => {
  const before = { s1: { a: 60, b: 40, c: 0 }, s2: { a: 0, b: 0, c: 0 } };

  it("names seats that moved, lists that crossed the line, status, law, stations and totals", () => {
    const line = { conditions: { passes: { atLeast: "10%", of: "party" } } };
    const [then, now] = [
      count(before, { election: { count: { stations: 1, of: 2 } }, totals: { cast: 100 } }),
      count(
        { s1: { a: 60, b: 40, c: 0 }, s2: { a: 0, b: 60, c: 40 } },
        { election: { status: "final", count: { stations: 2, of: 2 } }, totals: { cast: 101 } },
      ),
    ];
    const told = changesBetween(
      { results: then, outcome: elect(law(10, {}, line), then) },
      { results: now, outcome: elect(law(10, {}, line), now) },
    );
    expect(told).toMatchObject({
      status: { from: "preliminary", to: "final" },
      stations: { from: { stations: 1, of: 2 }, to: { stations: 2, of: 2 } },
      areas: { added: [], gone: [], first: [{ id: "s2", name: "s2", level: "station" }] },
      votes: {
        all: { from: 100, to: 200 },
        lists: [
          { id: "b", from: 40, to: 100 },
          { id: "c", from: 0, to: 40 },
        ],
      },
      down: [],
      totals: [
        { area: { id: "s1" }, total: "cast", from: 100, to: 101 },
        { area: { id: "s2" }, total: "cast", from: 100, to: 101 },
      ],
      seats: [
        { id: "a", from: 6, to: 3 },
        { id: "b", from: 4, to: 5 },
        { id: "c", from: 0, to: 2 },
      ],
      passes: [{ id: "c", from: false, to: true }],
    });
    expect(isNothing(told)).toBe(false);
  });

  it("warns of votes that are no longer told, and of lists that are gone", () => {
    const told = between(
      count(before),
      count({ s1: { a: null, b: 40 }, s2: { a: 0, b: 0 } }, { lists: ["b", "a", "d"] }),
    );
    expect(told.down).toMatchObject([{ area: { id: "s1" }, list: "a", from: 60, to: null }]);
    expect(told.lists).toEqual({ added: ["d"], gone: ["c"] });
    expect(told.votes.all).toEqual({ from: 100, to: 40 });
  });

  it("warns of the whole where the source tells it itself", () => {
    const whole = (a: number) => ({ whole: { votes: { a, b: 40, c: 0 } } });
    const told = between(count(before, whole(60)), count(before, whole(59)));
    expect(told.down).toMatchObject([{ area: { id: "whole" }, list: "a", from: 60, to: 59 }]);
  });

  it("takes the whole for the whole where a bare table calls it after its file", () => {
    const told = between(
      count(before),
      readDocument(
        {
          mandate: "results/1",
          election: { id: "f", title: "F", status: "preliminary", sources: [] },
          lists: LISTS.map((id) => ({ id, name: id, kind: "party" })),
          areas: [
            { id: "results-2115", name: "F", level: "nation", votes: { a: 59, b: 40, c: 0 } },
          ],
        },
        "f.json",
      ).results!,
    );
    expect(told.areas.added).toEqual([]);
    expect(told.areas.gone.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(told.down).toMatchObject([{ list: "a", from: 60, to: 59 }]);
  });
});

describe("what is still out", () => {
  it("are stations not counted, areas without known votes, and, apart from these, areas of zeros", () => {
    const results = count(
      {
        s1: { a: 1, b: 2, c: 3 },
        s3: { a: null, b: null, c: null },
        s2: { a: 0, b: 0, c: 0 },
        s4: {},
      },
      { election: { count: { stations: 5, of: 7 } } },
    );
    expect(stillOut(results)).toMatchObject({
      stations: { counted: 5, of: 7 },
      areas: [{ id: "s3" }, { id: "s4" }],
      zero: [{ id: "s2" }],
      of: 4,
    });
  });

  it("makes a count partial even where it calls itself final", () => {
    const partial = (results: Results) => isPartial(results, stillOut(results));
    const final = { status: "final" };
    const whole = { s1: { a: 1, b: 1, c: 1 } };
    expect(partial(count(whole, { election: final }))).toBe(false);
    expect(partial(count(whole))).toBe(true);
    const of = (stations: number) => ({ election: { ...final, count: { stations, of: 2 } } });
    expect(partial(count(whole, of(1)))).toBe(true);
    expect(partial(count(whole, of(2)))).toBe(false);
    expect(partial(count({ ...whole, s2: { a: null } }, { election: final }))).toBe(true);
  });
});
