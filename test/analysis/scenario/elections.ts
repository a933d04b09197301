import fc from "fast-check";
import { readDocument, writeDocument } from "../../../src/results/document.ts";
import type { Results } from "../../../src/results/results.ts";

type Row = Record<string, number | null>;
type Totals = Record<string, number | { from: number; to: number }>;
export interface AreaJson {
  id: string;
  name: string;
  level: string;
  parent: string | null;
  source?: string;
  seats?: number;
  votes?: Row;
  totals?: Totals;
}
export interface ElectionJson {
  mandate: "results/1";
  election: object;
  lists: { id: string; name: string; kind: string }[];
  areas: AreaJson[];
  passed?: string[];
}

export const LISTS = ["a", "b", "c", "d"];

const row = fc
  .record(
    Object.fromEntries(LISTS.map((id) => [id, fc.nat({ max: 60 })])),
    { requiredKeys: ["a"] }, // one list stands everywhere
  )
  .map((votes) => votes as Record<string, number>);
const station = fc.record({ votes: row, invalid: fc.nat({ max: 9 }), away: fc.nat({ max: 40 }) });

const sumOf = (row: Row): number => Object.values(row).reduce<number>((a, b) => a + (b ?? 0), 0);

function plus(rows: readonly Row[]): Row {
  const sum: Row = {};
  for (const votes of rows)
    for (const [id, n] of Object.entries(votes)) sum[id] = (sum[id] ?? 0) + n!;
  return sum;
}

const totalsOf = (votes: Row, invalid: number, away: number): Totals => ({
  registered: sumOf(votes) + invalid + away,
  cast: sumOf(votes) + invalid,
  valid: sumOf(votes),
  invalid,
});

const together = (parts: readonly AreaJson[]): Totals =>
  Object.fromEntries(
    ["registered", "cast", "valid", "invalid"].map((key) => [
      key,
      parts.reduce((sum, { totals }) => sum + (totals![key] as number), 0),
    ]),
  );

/** Nation, regions, stations, all of one count that agrees with itself; whether a sum is printed is open. */
export const elections: fc.Arbitrary<ElectionJson> = fc
  .record({
    regions: fc.array(
      fc.record({
        stations: fc.array(station, { minLength: 1, maxLength: 4 }),
        printed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    printed: fc.boolean(),
  })
  .map(({ regions, printed }): ElectionJson => {
    const parts = regions.map(({ stations, printed: own }, r) => {
      const inside = stations.map(
        ({ votes, invalid, away }, s): AreaJson => ({
          ...{ id: `s${r}${s}`, name: `Station ${r}${s}`, level: "station", parent: `r${r}` },
          ...{ votes, totals: totalsOf(votes, invalid, away) },
        }),
      );
      const votes = plus(inside.map((one) => one.votes!));
      const region: AreaJson = {
        ...{ id: `r${r}`, name: `Region ${r}`, level: "region", parent: "n" },
        ...{ totals: together(inside), ...(own && { votes }) },
      };
      return { region, inside, votes };
    });
    const nation: AreaJson = {
      ...{ id: "n", name: "Nation", level: "nation", parent: null, seats: 20 },
      totals: together(parts.map(({ region }) => region)),
      ...(printed && { votes: plus(parts.map(({ votes }) => votes)) }),
    };
    return {
      mandate: "results/1",
      election: { id: "e", title: "E", status: "final", sources: [] },
      lists: LISTS.map((id) => ({ id, name: id.toUpperCase(), kind: "party" })),
      areas: [nation, ...parts.flatMap(({ region, inside }) => [region, ...inside])],
      passed: ["a"],
    };
  });

export function read(document: ElectionJson): Results {
  const { results, problems } = readDocument(JSON.parse(JSON.stringify(document)), "made");
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

/** What the results say, by ids alone: nothing of the order of lists and areas. */
export function said(results: Results): object {
  const { areas, lists, ...rest } = writeDocument(results) as ElectionJson;
  return {
    ...rest,
    lists: byId(lists),
    areas: byId(areas.map((area) => ({ ...area, votes: area.votes && { ...area.votes } }))),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]) =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** The same election with its lists, and the areas inside each area, the other way round. */
export const reversed = (document: ElectionJson): ElectionJson => ({
  ...document,
  lists: document.lists.toReversed(),
  areas: [document.areas[0]!, ...document.areas.slice(1).toReversed()],
});

/** Hides some of the votes and totals: not known, or known within bounds. */
export const hidden = (document: ElectionJson): fc.Arbitrary<ElectionJson> =>
  fc.array(fc.nat({ max: 5 }), { minLength: 200, maxLength: 200 }).map((dice) => {
    let at = 0;
    const hide = () => dice[at++ % dice.length]!;
    return {
      ...document,
      areas: document.areas.map((area) => ({
        ...area,
        ...(area.votes && {
          votes: Object.fromEntries(
            Object.entries(area.votes).map(([id, n]) => [id, hide() === 0 ? null : n]),
          ),
        }),
        totals: Object.fromEntries(
          Object.entries(area.totals!).flatMap(([key, n]) => {
            const die = hide();
            if (die === 0) return [];
            if (die > 1 || typeof n !== "number") return [[key, n]];
            return [[key, { from: Math.max(0, n - 3), to: n + 4 }]];
          }),
        ) as Totals,
      })),
    };
  });
