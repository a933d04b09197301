import { assemble, type Draft, type DraftArea, type Reading } from "./assemble.ts";
import { kept, readArea, readElection, readList } from "./document.ts";
import { formProblems } from "./form.ts";
import { readSeats, readVotes } from "./package-votes.ts";
import { error, type Place, type Problem } from "./problem.ts";
import { KINDS, LEVELS, TOTALS } from "./results.ts";
import { prefixed, rowsOf } from "./rows.ts";
import {
  type AreaDocument,
  type ListDocument,
  type PackageDocument,
  packageSchema,
  ROOT_FURTHER,
} from "./schema.ts";
import { readTable, type Table } from "./table.ts";
import { notWhole } from "./whole.ts";

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
