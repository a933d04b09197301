import Papa from "papaparse";
import { utils, write } from "xlsx";
import { bind } from "../../../src/load/apply/bind.ts";
import { tableOf } from "../../../src/load/apply/table.ts";
import type { Cell } from "../../../src/load/sheet/sheet.ts";
import { TOTALS } from "../../../src/results/results.ts";
import type { Base } from "./base.ts";

export type Grid = readonly (readonly Cell[])[];

/** The bytes of cells in the container of the file they came from. */
export function written({ form, delimiter }: Base, grid: Grid): Uint8Array {
  if (form === "zip" || form === "parquet") return workbook(grid, "xlsx");
  if (form === "xls") return workbook(grid, "biff8");
  return delimited(grid, delimiter ?? ",");
}

export const delimited = (grid: Grid, delimiter: string, quotes = false): Uint8Array =>
  new TextEncoder().encode(
    Papa.unparse(
      grid.map((row) => [...row]),
      { delimiter, newline: "\n", quotes },
    ),
  );

/** In a workbook, text as text and numbers as numbers; a cell holds 32,767 characters at most. */
export function workbook(grid: Grid, bookType: "xlsx" | "biff8" | "ods" | "html"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(grid.map((row) => row.map(fitting))), "Votes");
  return new Uint8Array(write(book, { bookType, type: "array" }));
}

const fitting = (cell: Cell): Cell => (typeof cell === "string" ? cell.slice(0, 32_767) : cell);

/** Text of whole numbers as numbers, as a spreadsheet takes them when it opens a text. */
export const typed = (grid: Grid): Cell[][] =>
  grid.map((row) =>
    row.map((cell) =>
      typeof cell === "string" && /^(?:0|[1-9]\d{0,14})$/.test(cell) ? Number(cell) : cell,
    ),
  );

/** Where the counts of a table stand in its grid: cells of votes, and of totals. */
export function counts({ grid, reading, name }: Base): { row: number; column: number }[] {
  if (!grid || !reading || reading.dialect?.sheets) return [];
  const table = tableOf(
    [{ rows: grid }],
    name,
    { ...reading.dialect, sheetName: undefined },
    reading.transposed,
  );
  const { bound } = bind(table, reading);
  const columns = bound.filter(({ role }) => role === "votes" || TOTALS.includes(role as never));
  return table.rows.flatMap(({ line, shift, cells }) =>
    columns.flatMap(({ column }) => {
      if (!/\d/.test(String(cells[column] ?? ""))) return [];
      const across =
        column + (reading.dialect?.repeat && column >= reading.dialect.repeat.from - 1 ? shift : 0);
      return [reading.transposed ? { row: across, column: line } : { row: line, column: across }];
    }),
  );
}

/** The same cells with another in one place. */
export const replaced = (grid: Grid, row: number, column: number, cell: Cell): Cell[][] =>
  grid.map((cells, i) => {
    if (i !== row) return [...cells];
    const changed = [...cells];
    changed[column] = cell;
    return changed;
  });

/** The first row below all headers. */
export const belowHeaders = ({ reading }: Base): number =>
  Math.max(0, ...(reading?.dialect?.headerRows ?? [1]));
