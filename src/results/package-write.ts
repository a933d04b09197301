import {
  type Area,
  type Contest,
  type InLanguages,
  type List,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
  TOTALS,
} from "./results.ts";
import { writeTable } from "./table.ts";

type Row = Record<string, string | number | null | undefined>;

/**
 * Writes results as a data package that `readPackage` turns into the same results.
 * Columns that would be empty are left out; what has no column stands in datapackage.json.
 *
 * @returns texts by file name
 */
export function writePackage(results: Results): Map<string, string> {
  const tables = new Map<string, { header: string[]; rows: Row[] }>();
  const table = (
    name: string,
    columns: readonly string[],
    optional: readonly string[],
    rows: Row[],
  ) => {
    const used = optional.filter((column) => rows.some((row) => (row[column] ?? "") !== ""));
    tables.set(name, { header: [...columns, ...used], rows });
  };
  const columns = (prefix: string, keys: readonly (readonly string[])[]) =>
    [...new Set(keys.flat())].map((key) => prefix + key);
  const inLanguages = (prefix: string, named: readonly (InLanguages | undefined)[]) =>
    columns(
      prefix,
      named.map((one) => Object.keys(one ?? {})),
    );
  table(
    "lists",
    ["id", "name", "short", "kind"],
    [
      ...["members", "connection", "colour"],
      ...inLanguages(
        "name:",
        results.lists.map(({ names }) => names),
      ),
      ...inLanguages(
        "short:",
        results.lists.map(({ shorts }) => shorts),
      ),
    ],
    results.lists.map(listRow),
  );
  table(
    "areas",
    ["id", "name", "level"],
    [
      ...["parent", "source", "count_stations", "count_of", "seats", "adjustment_seats"],
      ...["list_seats", "national_seats", "constituency_seats", "population"],
      ...TOTALS.flatMap((total) => [total, `${total}_from`, `${total}_to`]),
      ...["tile_column", "tile_row"],
      ...inLanguages(
        "name:",
        results.areas.map(({ names }) => names),
      ),
      ...columns(
        "figure:",
        results.areas.map(({ figures }) => [...(figures?.keys() ?? [])]),
      ),
    ],
    results.areas.map((area) => areaRow(area, results.areas)),
  );
  const { list, constituency } = results.contests;
  table(
    "votes",
    ["area", "list", "votes"],
    ["contest"],
    [
      ...voteRows(results, list, ""),
      ...(constituency ? voteRows(results, constituency, "constituency") : []),
    ],
  );
  const numbers = (name: string, column: string, byArea: Results["official"]) => {
    if (byArea) table(name, ["area", "list", column], [], numberRows(byArea, column));
  };
  numbers("seats", "seats", results.official);
  numbers("partial", "seats", results.officialPartial);
  numbers("expected", "seats", results.expected);
  numbers("direct", "seats", ofAreas(results.areas, "direct"));
  numbers("candidates", "candidates", ofAreas(results.areas, "candidates"));

  const files = new Map([
    ["datapackage.json", `${JSON.stringify(describe(results, tables), null, 2)}\n`],
  ]);
  for (const [name, { header, rows }] of tables)
    files.set(
      `${name}.csv`,
      writeTable(
        header,
        rows.map((row) => header.map((column) => row[column])),
      ),
    );
  return files;
}

function listRow(list: List): Row {
  return {
    id: list.id,
    name: list.name,
    short: list.short,
    kind: list.kind,
    members: list.members,
    connection: list.connection,
    colour: list.colour,
    ...prefixed("name:", Object.entries(list.names ?? {})),
    ...prefixed("short:", Object.entries(list.shorts ?? {})),
  };
}

function areaRow(area: Area, areas: readonly Area[]): Row {
  const count = area.count?.label === undefined ? area.count : undefined;
  const totals = TOTALS.flatMap((total): [string, number][] => {
    const known = area.totals[total];
    if (known === undefined) return [];
    if (typeof known === "number") return [[total, known]];
    return [
      [`${total}_from`, known.from],
      [`${total}_to`, known.to],
    ];
  });
  return {
    id: area.id,
    name: area.name,
    level: area.level,
    parent: area.parent === undefined ? undefined : areas[area.parent]!.id,
    source: area.source,
    count_stations: count?.stations,
    count_of: count?.of,
    seats: area.seats,
    adjustment_seats: area.adjustmentSeats,
    list_seats: area.listSeats,
    national_seats: area.nationalSeats,
    constituency_seats: area.constituencySeats,
    population: area.population,
    ...Object.fromEntries(totals),
    tile_column: area.tile?.[0],
    tile_row: area.tile?.[1],
    ...prefixed("name:", Object.entries(area.names ?? {})),
    ...prefixed("figure:", [...(area.figures ?? [])]),
  };
}

const prefixed = (prefix: string, entries: readonly (readonly [string, string | number])[]): Row =>
  Object.fromEntries(entries.map(([name, value]) => [prefix + name, value]));

function voteRows({ areas, lists }: Results, { votes, own }: Contest, contest: string): Row[] {
  return areas.flatMap((area, i) =>
    lists.flatMap((list, k): Row[] => {
      const value = votes[i * lists.length + k]!;
      if (!own[i] || value === NOT_STANDING) return [];
      return [{ area: area.id, list: list.id, votes: value === NOT_KNOWN ? "" : value, contest }];
    }),
  );
}

/** Numbers by list of the areas that have them; undefined where none has. */
function ofAreas(areas: readonly Area[], key: "direct" | "candidates"): Results["official"] {
  const found = areas.flatMap(({ id, [key]: numbers }) =>
    numbers ? [[id, numbers] as const] : [],
  );
  return found.length > 0 ? new Map(found) : undefined;
}

function numberRows(byArea: NonNullable<Results["official"]>, column: string): Row[] {
  return Array.from(byArea, ([area, numbers]): Row[] =>
    numbers.size === 0
      ? [{ area, list: "", [column]: "" }]
      : Array.from(numbers, ([list, n]) => ({ area, list, [column]: n })),
  ).flat();
}

const TEXT = /^(?:id|name|short|kind|level|parent|source|area|list|contest|connection|colour)$|:/;

function describe(
  results: Results,
  tables: ReadonlyMap<string, { header: readonly string[] }>,
): object {
  const { election, officialLots, passed, votesPerBallot, further = {} } = results;
  const lists = results.lists.flatMap(({ id, subConnection, noList }) =>
    some({ id, subConnection, noList }),
  );
  const areas = results.areas.flatMap((area, i) => some(areaFurther(results, area, i)));
  return {
    name: election.id,
    title: election.title,
    sources: election.sources.map(({ title, url }) => ({ title, ...(url && { path: url }) })),
    resources: Array.from(tables, ([name, { header }]) => ({
      name,
      path: `${name}.csv`,
      schema: {
        fields: header.map((column) => ({
          name: column,
          type: TEXT.test(column) ? "string" : "integer",
        })),
      },
    })),
    mandate: {
      mandate: "results/1",
      election,
      ...(officialLots && { officialLots }),
      ...(passed && { passed }),
      ...(votesPerBallot !== undefined && { votesPerBallot }),
      ...further,
      ...(lists.length > 0 && { lists }),
      ...(areas.length > 0 && { areas }),
    },
  };
}

/** What an area has that has no column. */
function areaFurther(results: Results, area: Area, i: number): { id: string } {
  const { constituency, ...further } = area.further ?? {};
  const empty = (contest: Contest | undefined) =>
    contest?.own[i] &&
    contest.votes
      .subarray(i * results.lists.length, (i + 1) * results.lists.length)
      .every((value) => value === NOT_STANDING)
      ? {}
      : undefined;
  const second = empty(results.contests.constituency);
  return {
    id: area.id,
    ...(area.count?.label !== undefined && { count: area.count }),
    ...(area.connections && { connections: Object.fromEntries(area.connections) }),
    ...(area.candidateVotes && { candidateVotes: Object.fromEntries(area.candidateVotes) }),
    ...(area.winners && { winners: area.winners }),
    ...(empty(results.contests.list) && { votes: {} }),
    ...((second || constituency !== undefined) && {
      constituency: { ...(second && { votes: second }), ...(constituency as object | undefined) },
    }),
    ...further,
  };
}

/** A list of the object, if it says more than its id. */
const some = <T extends { id: string }>(keys: T): T[] =>
  Object.entries(keys).some(([key, value]) => key !== "id" && value !== undefined) ? [keys] : [];
