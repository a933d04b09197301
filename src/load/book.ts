import type { Reading } from "../results/assemble.ts";
import { readDocument, writeDocument } from "../results/document.ts";
import { type Results, TOTALS } from "../results/results.ts";
import type { Cell, Sheet } from "./sheet/sheet.ts";

type Row = ReadonlyMap<string, Cell>;
type Keys = Record<string, unknown>;

/**
 * Results of the first sheet of a workbook that `convert` wrote, with what its other sheets tell: of the lists, of the
 * areas, official seats, and of the election. A sheet or a cell that is not there tells nothing.
 *
 * @param source name of the file, for the places of problems
 */
export function withBook(results: Results, sheets: readonly Sheet[], source: string): Reading {
  const rows = (name: string) => rowsOf(sheets.find((sheet) => sheet.name === name));
  const document = writeDocument(results) as { lists: Keys[]; areas: Keys[]; election: Keys };
  const read = new Map(document.lists.map((list) => [String(list.name), list]));
  const lists = rows("lists").flatMap((row) => {
    const id = textIn(row, "id");
    const known = read.get(textIn(row, "column") ?? "");
    return id === undefined ? [] : [{ id, known, list: listOf(row, known) }];
  });
  const told = new Set(lists.map(({ known }) => known));
  const ids = new Map(lists.flatMap(({ id, known }) => (known ? [[String(known.id), id]] : [])));
  const areas = new Map(rows("areas").map((row) => [textIn(row, "id"), row]));
  const official = seatsOf(rows("seats"));
  return readDocument(
    {
      ...document,
      election: electionOf(document.election, rows("Source")),
      lists: [
        ...lists.map(({ list }) => list),
        ...document.lists.filter((list) => !told.has(list)),
      ],
      areas: document.areas.map((area) => areaOf(area, areas.get(String(area.id)), ids)),
      ...(official && { official }),
    },
    source,
  );
}

/** Whether sheets, read by a reading of some id, are such a workbook. */
export const isBook = (sheets: readonly Sheet[], reading: string | undefined): boolean =>
  (reading === "mandate-wide" || reading === "mandate-xlsx") &&
  ["results", "lists", "areas", "Source"].every((name) => sheets.some((s) => s.name === name));

/** The rows below the headers, by header. */
function rowsOf(sheet: Sheet | undefined): Row[] {
  const [header = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => new Map(header.map((name, i) => [String(name), row[i] ?? null])));
}

function textIn(row: Row, column: string): string | undefined {
  const cell = row.get(column) ?? null;
  const text = cell === null ? "" : String(cell).trim();
  return text === "" ? undefined : text;
}

const given = (keys: Keys): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));

const listOf = (row: Row, known: Keys = {}): Keys => ({
  ...known,
  ...given(
    Object.fromEntries(["id", "name", "short", "kind"].map((key) => [key, textIn(row, key)])),
  ),
});

/** Numbers of an area by the header of their column. */
const NUMBERS = {
  seats: "seats",
  adjustmentSeats: "adjustment_seats",
  listSeats: "list_seats",
  nationalSeats: "national_seats",
  constituencySeats: "constituency_seats",
  population: "population",
} as const;

function areaOf(area: Keys, row: Row | undefined, ids: ReadonlyMap<string, string>): Keys {
  const votes = Object.entries((area.votes as Keys | undefined) ?? {}).map(
    ([list, value]) => [ids.get(list) ?? list, value] as const,
  );
  const counted = {
    ...area,
    ...(area.votes !== undefined && { votes: Object.fromEntries(votes) }),
  };
  if (!row) return counted;
  const figures = Array.from(row).flatMap(([name, value]) =>
    name.startsWith("figure:") && value !== null ? [[name.slice("figure:".length), value]] : [],
  );
  const bounds = TOTALS.flatMap((total) => {
    const [from, to] = [row.get(`${total}_from`) ?? null, row.get(`${total}_to`) ?? null];
    return from === null || to === null ? [] : [[total, { from, to }] as const];
  });
  return {
    ...counted,
    ...(bounds.length > 0 && {
      totals: { ...(area.totals as Keys | undefined), ...Object.fromEntries(bounds) },
    }),
    ...given({
      name: textIn(row, "name"),
      source: textIn(row, "source"),
      ...Object.fromEntries(
        Object.entries(NUMBERS).map(([key, column]) => [key, row.get(column) ?? undefined]),
      ),
    }),
    ...(figures.length > 0 && { figures: Object.fromEntries(figures) }),
  };
}

function seatsOf(rows: readonly Row[]): Keys | undefined {
  if (rows.length === 0) return undefined;
  const areas = new Map<string, [string, Cell][]>();
  for (const row of rows) {
    const [area, list] = [textIn(row, "area"), textIn(row, "list")];
    if (area === undefined || list === undefined) continue;
    areas.set(area, [...(areas.get(area) ?? []), [list, row.get("seats") ?? null]]);
  }
  return Object.fromEntries(
    Array.from(areas, ([area, cells]) => [area, Object.fromEntries(cells)]),
  );
}

function electionOf(election: Keys, rows: readonly Row[]): Keys {
  const of = (what: string) => rows.filter((row) => textIn(row, "what") === what);
  const text = (what: string) => {
    const [row] = of(what);
    return row && textIn(row, "text");
  };
  const [named] = of("election");
  if (!named) return election;
  const [annulled] = of("annulled");
  const year = text("year");
  const notes = of("note").flatMap((row) => textIn(row, "text") ?? []);
  return given({
    id: textIn(named, "id") ?? election.id,
    title: textIn(named, "text") ?? election.title,
    country: text("country"),
    body: text("body"),
    date: textIn(named, "date"),
    year: year === undefined ? undefined : Number(year),
    law: text("law"),
    status: text("status") ?? election.status,
    annulled: annulled && given({ date: textIn(annulled, "date"), by: textIn(annulled, "text") }),
    sources: of("source").map((row) =>
      given({
        id: textIn(row, "id"),
        title: textIn(row, "text") ?? "",
        url: textIn(row, "address"),
        date: textIn(row, "date"),
      }),
    ),
    notes: notes.length > 0 ? notes : undefined,
  });
}
