import {
  assemble,
  type Cell,
  type Cells,
  type Draft,
  type DraftArea,
  type Reading,
} from "./assemble.ts";
import { kept, readArea, readElection, readList } from "./document.ts";
import { formProblems } from "./form.ts";
import { error, type Place, type Problem } from "./problem.ts";
import { KINDS, LEVELS, TOTALS } from "./results.ts";
import {
  type AreaDocument,
  type ListDocument,
  type PackageDocument,
  packageSchema,
  ROOT_FURTHER,
} from "./schema.ts";
import { readTable, type Table } from "./table.ts";
import { notWhole, parseWhole } from "./whole.ts";

export { writePackage } from "./package-write.ts";

/** Columns of each table; `name:ru` and `figure:NAME` may stand beside them. */
const COLUMNS = {
  lists: ["id", "name", "short", "kind", "members", "connection", "colour"],
  areas: [
    ...["id", "name", "level", "parent", "source", "seats", "population"],
    ...["count_stations", "count_of"],
    ...TOTALS.flatMap((total) => [total, `${total}_from`, `${total}_to`]),
    ...["tile_column", "tile_row"],
  ],
  votes: ["area", "list", "votes", "contest"],
  seats: ["area", "list", "seats"],
} as const;

const REQUIRED = {
  lists: ["id", "name", "kind"],
  areas: ["id", "name", "level"],
  votes: ["area", "list", "votes"],
  seats: ["area", "list", "seats"],
} as const;

type TableName = keyof typeof COLUMNS;

/**
 * Reads a data package: tables of lists, areas, votes and announced seats, and what has no table under `mandate`
 * in datapackage.json. An empty cell of votes is not known; a missing row did not stand.
 *
 * @param files texts by name: datapackage.json, lists.csv, areas.csv, votes.csv, seats.csv (optional)
 * @param source the folder's name, for the places of problems
 * @returns the results, or all problems, each with its file, row and column
 */
export function readPackage(files: ReadonlyMap<string, string>, source: string): Reading {
  const problems: Problem[] = [];
  const root = readRoot(files, `${source}/datapackage.json`, problems);
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
      (name === "lists" && column.startsWith("name:")) ||
      (name === "areas" && column.startsWith("figure:"));
    const { table, problems: inTable } = readTable(text, file, REQUIRED[name], known);
    problems.push(...inTable);
    return table;
  };
  const [lists, areas, votes, seats] = [
    open("lists"),
    open("areas"),
    open("votes"),
    open("seats", true),
  ];
  if (!root || !lists || !areas || !votes || problems.length > 0) return { problems };
  const draft = {
    election: readElection(root.election),
    lists: readLists(lists, root, problems),
    ...readAreas(areas, votes, root, problems),
    ...(seats && { official: readSeats(seats, problems) }),
    ...(root.passed && {
      passed: root.passed.map((list, i) => ({
        list,
        at: (): Place => ({ source: `${source}/datapackage.json`, path: `mandate/passed/${i}` }),
      })),
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

function readLists(table: Table, root: Root, problems: Problem[]): Draft["lists"] {
  const languages = prefixed(table, "name:");
  const further = new Map(root.lists?.map((list) => [list.id, list]));
  return rowsOf(table, problems).map((cell) => {
    const list: ListDocument = {
      id: cell.text("id"),
      name: cell.text("name"),
      short: cell.text("short"),
      names: cell.named(languages),
      kind: cell.word("kind", KINDS),
      members: cell.whole("members"),
      connection: cell.text("connection"),
      colour: cell.text("colour"),
    };
    return { list: readList({ ...list, ...further.get(list.id) }), at: cell.at };
  });
}

function readAreas(
  table: Table,
  votes: Table,
  root: Root,
  problems: Problem[],
): Pick<Draft, "areas" | "votes" | "constituency"> {
  const ballots = readVotes(votes, problems);
  const figures = prefixed(table, "figure:");
  const printed = TOTALS.filter((total) =>
    [total, `${total}_from`, `${total}_to`].some((name) => table.columns.has(name)),
  );
  const further = new Map(root.areas?.map((area) => [area.id, area]));
  const own = {
    list: new Set(ballots.list.cells.map(({ area }) => area)),
    constituency: new Set(ballots.constituency.cells.map(({ area }) => area)),
  };
  const areas = rowsOf(table, problems).map((cell): DraftArea => {
    const id = cell.text("id");
    const more = further.get(id);
    const area: AreaDocument = {
      id,
      name: cell.text("name"),
      level: cell.word("level", LEVELS),
      source: cell.text("source"),
      count: { stations: cell.whole("count_stations"), of: cell.whole("count_of") },
      seats: cell.whole("seats"),
      population: cell.whole("population"),
      totals: Object.fromEntries(printed.map((total) => [total, cell.known(total)])),
      tile: cell.pair("tile_column", "tile_row"),
      figures: cell.named(figures),
      ...more,
    };
    const parent = cell.text("parent");
    const direct = more?.direct && new Map<string, number>();
    for (const [list, value] of Object.entries(more?.direct ?? {})) {
      const wrong = notWhole(value);
      if (wrong)
        problems.push(error(wrong, { ...cell.at("id"), area: id, list }, JSON.stringify(value)));
      else direct?.set(list, value as number);
    }
    return {
      area: readArea(area, direct),
      ...(parent !== "" && { parent }),
      own: {
        list: own.list.has(id) || !!more?.votes,
        constituency: own.constituency.has(id) || !!more?.constituency?.votes,
      },
      at: cell.at,
    };
  });
  const second = own.constituency.size > 0 || root.areas?.some((area) => area.constituency?.votes);
  return {
    areas,
    votes: ballots.list,
    ...(second && { constituency: ballots.constituency }),
  };
}

/** A plain loop without an object a cell: this is by far the largest table. */
function readVotes(table: Table, problems: Problem[]): { list: Cells; constituency: Cells } {
  const [areaAt, listAt, votesAt, contestAt] = COLUMNS.votes.map(
    (name) => table.columns.get(name) ?? -1,
  ) as [number, number, number, number];
  const list: Cell[] = [];
  const constituency: Cell[] = [];
  let area = "";
  for (let from = 0; from < table.rows.length; from++) {
    const row = table.rows[from]!;
    if (row.length === 0) continue;
    const found = row[votesAt]!;
    const value = found === "" ? null : parseWhole(found);
    const contest = row[contestAt] ?? "";
    if (row[areaAt] !== area) area = row[areaAt]!; // one text for all rows of an area: it is hashed once
    if (typeof value === "string") problems.push(error(value, table.place(from, "votes"), found));
    else if (contest === "" || contest === "list")
      list.push({ area, list: row[listAt]!, value, from });
    else if (contest === "constituency")
      constituency.push({ area, list: row[listAt]!, value, from });
    else
      problems.push(
        error("schema", table.place(from, "contest"), contest, {
          expected: ["list", "constituency"],
        }),
      );
  }
  const at: Cells["at"] = ({ from }, field) => table.place(from, field);
  return { list: { cells: list, at }, constituency: { cells: constituency, at } };
}

/** Announced seats by area. A row without a list says that no list of the area won any. */
function readSeats(table: Table, problems: Problem[]): NonNullable<Draft["official"]> {
  const areas = new Map<string, Cell[]>();
  const at: Cells["at"] = ({ from }, field) => table.place(from, field);
  for (const cell of rowsOf(table, problems)) {
    const [area, list, value] = [cell.text("area"), cell.text("list"), cell.whole("seats")];
    const seats = areas.get(area) ?? [];
    areas.set(area, seats);
    if (value !== undefined) seats.push({ area, list, value, from: cell.from });
    else if (list !== "" && cell.text("seats") === "")
      problems.push(error("not-whole", cell.at("seats")));
  }
  return Array.from(areas, ([area, cells]) => ({
    area,
    seats: { cells, at },
    at: (field) => table.place(cells[0]?.from ?? 0, field),
  }));
}

/** The rows of a table, read by the names of its columns; what is wrong with a cell goes to `problems`. */
function rowsOf(table: Table, problems: Problem[]) {
  return table.rows.flatMap((row, from) =>
    row.length === 0 ? [] : [cellsOf(table, row, from, problems)],
  );
}

function cellsOf(table: Table, row: readonly string[], from: number, problems: Problem[]) {
  const text = (name: string) => row[table.columns.get(name) ?? -1] ?? "";
  const at = (name: string): Place => table.place(from, name);
  const whole = (name: string): number | undefined => {
    const found = text(name);
    if (found === "") return undefined;
    const value = parseWhole(found);
    if (typeof value === "number") return value;
    problems.push(error(value, at(name), found));
    return undefined;
  };
  const word = <T extends string>(name: string, words: readonly T[]): T => {
    const found = text(name) as T;
    if (!words.includes(found))
      problems.push(error("schema", at(name), found, { expected: words }));
    return found;
  };
  const known = (name: string) => {
    const exact = whole(name);
    const [from, to] = [whole(`${name}_from`), whole(`${name}_to`)];
    if (exact !== undefined) return exact;
    if (from === undefined && to === undefined) return undefined;
    if (from === undefined || to === undefined) {
      const missing = `${name}_${from === undefined ? "from" : "to"}`;
      if (text(missing) === "")
        problems.push(error("schema", at(missing), "", { expected: "whole number" }));
      return undefined;
    }
    if (from > to)
      problems.push(error("order", at(`${name}_from`), text(`${name}_from`), { from, to }));
    return { from, to };
  };
  const pair = (first: string, second: string): [number, number] | undefined => {
    const [a, b] = [whole(first), whole(second)];
    return a === undefined || b === undefined ? undefined : [a, b];
  };
  const named = (columns: Prefixed): Record<string, string> | undefined => {
    const found = columns.filter(([, column]) => row[column] !== "");
    return found.length === 0
      ? undefined
      : Object.fromEntries(found.map(([name, column]) => [name, row[column]!]));
  };
  return { from, text, at, whole, word, known, pair, named };
}

/** Columns such as name:ru, with what stands behind the prefix and their index. */
type Prefixed = readonly (readonly [name: string, column: number])[];

const prefixed = (table: Table, prefix: string): Prefixed =>
  table.header.flatMap((name, column) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), column] as const] : [],
  );
