import type { Reading } from "../results/assemble.ts";
import { error, type Place, type Problem } from "../results/problem.ts";
import { grid, letter } from "../results/table.ts";
import { byArea } from "./by-area.ts";
import { byList } from "./by-list.ts";
import { type Role, roleOf } from "./roles.ts";

/** A table whose row of headers was found. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly roles: readonly (Role | undefined)[];
  /** below the header, with the row as a spreadsheet counts; empty rows left out */
  readonly rows: readonly { readonly cells: readonly string[]; readonly row: number }[];
  place(row: number, column: number): Place;
}

/** Reads a table of comma, tab or semicolon separated values in one of the two layouts, by its headers. */
export function loadCsv(text: string, name: string): Reading {
  const delimiter =
    DELIMITERS.find((mark) => headerRow(grid(text, name, mark, PREAMBLE).rows) >= 0) ?? ",";
  const { rows: all, problems } = grid(text, name, delimiter);
  if (problems.length > 0) return { problems };
  const at = headerRow(all);
  if (at < 0) return { problems: [noHeader(all, name)] };
  const header = all[at]!.map((cell) => cell.trim());
  const rows = all
    .map((cells, i) => ({ cells, row: i + 1 }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const uneven: Problem[] = rows
    .filter(({ cells }) => cells.length !== header.length)
    .map(({ cells, row }) =>
      error("row-length", { source: name, row }, "", {
        cells: cells.length,
        expected: header.length,
      }),
    );
  const roles = header.map(roleOf);
  const sheet: Sheet = {
    name,
    header,
    roles,
    rows: rows.filter(({ cells }) => cells.length === header.length),
    place: (row, column) => ({
      source: name,
      row,
      column: letter(column),
      header: header[column]!,
    }),
  };
  // A row for each list in each area: read as one of the two layouts, its other columns would pass for lists.
  if (roles.includes("list") && roles.includes("votes") && layoutOf(roles) === "area")
    return {
      problems: [
        error("ambiguous", { source: name, row: at + 1 }, header.join(", "), {
          readings: ["a row a list", "a row an area"],
        }),
      ],
    };
  const reading = layoutOf(roles) === "list" ? byList(sheet) : byArea(sheet);
  if (uneven.length === 0) return reading;
  // what is wrong in a cell of the other rows is wrong all the same; what hangs on all rows is not known
  const inCells = reading.problems.filter(
    ({ severity, place }) =>
      severity === "error" && place.row !== undefined && place.column !== undefined,
  );
  return {
    problems: [...uneven, ...inCells].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0)),
  };
}

/** A title or a note may stand above the headers. */
const PREAMBLE = 20;

/** Tried in turn: the right one is that by which headers are recognised. */
const DELIMITERS = [",", "\t", ";"];

const headerRow = (rows: readonly (readonly string[])[]): number =>
  rows.slice(0, PREAMBLE).findIndex((cells) => layoutOf(cells.map(roleOf)) !== undefined);

function layoutOf(roles: readonly (Role | undefined)[]): "list" | "area" | undefined {
  const area = roles.some((role) => typeof role === "object");
  if (roles.includes("list") && roles.includes("votes") && !area) return "list";
  const others = roles.filter((role) => typeof role !== "object").length;
  return area && others > 0 ? "area" : undefined;
}

/** Says which column is missing where part of a header is there. */
function noHeader(rows: readonly (readonly string[])[], name: string): Problem {
  const first = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
  const roles = (rows[first] ?? []).map(roleOf);
  const place = { source: name, row: first + 1 };
  if (roles.includes("list"))
    return error("missing-column", place, "", { column: "votes", known: ["votes", "голоса"] });
  if (roles.includes("votes"))
    return error("missing-column", place, "", {
      column: "list",
      known: ["list", "party", "партия"],
    });
  return error("no-header", place, (rows[first] ?? []).join(", "));
}
