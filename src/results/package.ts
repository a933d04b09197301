import { assemble, type Draft, type DraftSeats, type Reading } from "./assemble.ts";
import { kept, readElection, readList } from "./entries.ts";
import { formProblems } from "./form.ts";
import { ROOT_FURTHER } from "./further.ts";
import { readAreas } from "./package-areas.ts";
import { readNumbers } from "./package-votes.ts";
import { error, type Place, type Problem } from "./problem.ts";
import { KINDS, TOTALS } from "./results.ts";
import { prefixed, rowsOf } from "./rows.ts";
import { type ListDocument, type PackageDocument, packageSchema } from "./schema.ts";
import { readTable, type Table } from "./table.ts";

export { writePackage } from "./package-write.ts";

/** Tables of whole numbers by area and list; none of them must be there. */
const BY_LIST = {
  seats: ["area", "list", "seats"],
  partial: ["area", "list", "seats"],
  expected: ["area", "list", "seats"],
  direct: ["area", "list", "seats"],
  candidates: ["area", "list", "candidates"],
} as const;

/** Columns of each table; those of `PREFIXES` may stand beside them. */
const COLUMNS = {
  lists: ["id", "name", "short", "kind", "members", "connection", "colour"],
  areas: [
    ...["id", "name", "level", "parent", "source", "seats", "population"],
    ...["adjustment_seats", "list_seats", "national_seats", "constituency_seats"],
    ...["count_stations", "count_of"],
    ...TOTALS.flatMap((total) => [total, `${total}_from`, `${total}_to`]),
    ...["tile_column", "tile_row"],
  ],
  votes: ["area", "list", "votes", "contest"],
  ...BY_LIST,
} as const;

/** Beginnings of columns, as of `name:ru` and `figure:NAME`. */
const PREFIXES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  lists: ["name:", "short:"],
  areas: ["name:", "figure:"],
};

const REQUIRED = {
  lists: ["id", "name", "kind"],
  areas: ["id", "name", "level"],
  votes: ["area", "list", "votes"],
  ...BY_LIST,
} as const;

type TableName = keyof typeof COLUMNS;

/**
 * Reads a data package: tables of lists, areas, votes and seats, and what has no table under `mandate` in
 * datapackage.json. An empty cell of votes is not known; a missing row did not stand.
 *
 * @param files texts by name: datapackage.json, lists.csv, areas.csv, votes.csv and, where there are such numbers,
 *   seats.csv (as announced), partial.csv (announced of some lists alone), expected.csv (not real), direct.csv (won
 *   directly), candidates.csv
 * @param source the folder's name, for the places of problems
 * @returns the results, or all problems, each with its file, row and column
 */
export function readPackage(files: ReadonlyMap<string, string>, source: string): Reading {
  const problems: Problem[] = [];
  const manifest = `${source}/datapackage.json`;
  const root = readRoot(files, manifest, problems);
  const open = (name: TableName, optional = false): Table | undefined => {
    const text = files.get(`${name}.csv`);
    const file = `${source}/${name}.csv`;
    if (text === undefined) {
      if (!optional)
        problems.push(error("unreadable", { source: file }, "", { reason: "missing" }));
      return undefined;
    }
    const known = (column: string) =>
      (COLUMNS[name] as readonly string[]).includes(column) ||
      (PREFIXES[name] ?? []).some((prefix) => column.startsWith(prefix));
    const { table, problems: inTable } = readTable(text, file, REQUIRED[name], known);
    problems.push(...inTable);
    return table;
  };
  const [lists, areas, votes] = [open("lists"), open("areas"), open("votes")];
  const numbers = (name: keyof typeof BY_LIST): DraftSeats[] | undefined => {
    const table = open(name, true);
    return table && readNumbers(table, COLUMNS[name][2], problems);
  };
  const official = numbers("seats");
  const officialPartial = numbers("partial");
  const expected = numbers("expected");
  const direct = numbers("direct");
  const candidates = numbers("candidates");
  if (!root || !lists || !areas || !votes || problems.length > 0) return { problems };
  const inRoot = (path: string): Place => ({ source: manifest, path: `mandate/${path}` });
  const draft: Draft = {
    election: readElection(root.election),
    lists: readLists(lists, root, inRoot, problems),
    ...readAreas(areas, votes, { root, source: manifest }, problems),
    ...(direct && { direct }),
    ...(candidates && { candidates }),
    ...(official && { official }),
    ...(officialPartial && { officialPartial }),
    ...(expected && { expected }),
    ...(root.officialLots && {
      officialLots: root.officialLots.map((lot, i) => ({
        lot,
        at: (field) => inRoot(`officialLots/${i}/${field}`),
      })),
    }),
    ...(root.passed && {
      passed: root.passed.map((list, i) => ({ list, at: () => inRoot(`passed/${i}`) })),
    }),
    ...(root.votesPerBallot && { votesPerBallot: root.votesPerBallot }),
    ...kept(root, ROOT_FURTHER),
  };
  const reading = assemble(draft);
  const all = [...problems, ...reading.problems];
  return all.length > 0 ? { problems: all } : reading;
}

type Root = PackageDocument["mandate"];

function readRoot(
  files: ReadonlyMap<string, string>,
  source: string,
  problems: Problem[],
): Root | undefined {
  const text = files.get("datapackage.json");
  if (text === undefined) {
    problems.push(error("unreadable", { source }, "", { reason: "missing" }));
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    problems.push(error("not-json", { source }));
    return undefined;
  }
  const form = packageSchema.safeParse(json);
  problems.push(...formProblems(form.error?.issues ?? [], json, source).problems);
  return form.success ? (json as PackageDocument).mandate : undefined;
}

function readLists(
  table: Table,
  root: Root,
  inRoot: (path: string) => Place,
  problems: Problem[],
): Draft["lists"] {
  const [names, shorts] = [prefixed(table, "name:"), prefixed(table, "short:")];
  const further = new Map(root.lists?.map((list) => [list.id, list]));
  const lists = rowsOf(table, problems).map((cell) => {
    const list: ListDocument = {
      id: cell.text("id"),
      name: cell.text("name"),
      short: cell.text("short"),
      names: cell.named(names),
      shorts: cell.named(shorts),
      kind: cell.word("kind", KINDS),
      members: cell.whole("members"),
      connection: cell.text("connection"),
      colour: cell.text("colour"),
    };
    return { list: readList({ ...list, ...further.get(list.id) }), at: cell.at };
  });
  const ids = new Set(lists.map(({ list }) => list.id));
  root.lists?.forEach(({ id }, i) => {
    if (!ids.has(id)) problems.push(error("missing-list", inRoot(`lists/${i}/id`), id));
  });
  return lists;
}
