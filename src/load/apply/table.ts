import type { Place } from "../../results/problem.ts";
import { letter } from "../../results/table.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Cell, Sheet } from "../sheet/sheet.ts";

type Dialect = NonNullable<ReadingDocument["dialect"]>;

/** A sheet with its headers told from its rows, turned if need be; each cell keeps its place in the file. */
export interface Table {
  readonly source: string;
  /** one header a column, all different; an empty one is `#` and the number of the column */
  readonly labels: readonly string[];
  /** the headers of each column one by one, as they stand in the rows of headers */
  readonly parts: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  /** where a cell stands; without a row: the header of the column */
  place(column: number, row?: Row): Place;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** index of its line in the turned sheet, and of the sheet */
  readonly line: number;
  readonly sheet: number;
  /** how many columns its cells of a repeated group stand to the right of the first group */
  readonly shift: number;
}

export const SHEET = "#sheet";

/** Cuts the table of a dialect out of sheets. */
export function tableOf(
  sheets: readonly Sheet[],
  source: string,
  dialect: Dialect = {},
  transposed = false,
): Table {
  const used = chosen(sheets, dialect).map((sheet) => ({
    name: sheet.name,
    rows: transposed ? turned(sheet.rows) : sheet.rows,
  }));
  const front = dialect.sheets === "areas" ? 1 : 0;
  const top = (dialect.headerRows ?? [1]).map((row) => row - 1);
  const first = used[0]?.rows ?? [];
  const width = used.reduce(
    (most, { rows }) => rows.reduce((w, r) => Math.max(w, r.length), most),
    0,
  );
  const filled = new Set(dialect.fillRight?.map((row) => row - 1));
  const headers = top.map((line) => headerCells(first[line] ?? [], width, filled.has(line)));
  const joined = Array.from({ length: width }, (_, column) =>
    headers
      .map((cells) => cells[column]!)
      .filter((text) => text !== "" || dialect.headerJoin !== undefined),
  );
  const parts = front ? [[SHEET], ...joined] : joined;
  const below = top.length === 0 ? 0 : Math.max(...top) + 1;
  const rows = used.flatMap(({ name, rows: lines }, sheet) =>
    lines.slice(below, dialect.lastRow).flatMap((cells, i): Row[] => {
      if (cells.every(isEmpty)) return [];
      return [{ cells: front ? [name ?? "", ...cells] : cells, line: below + i, sheet, shift: 0 }];
    }),
  );
  const repeat = dialect.repeat && {
    from: dialect.repeat.from - 1 + front,
    columns: dialect.repeat.columns,
  };
  const kept = repeat ? parts.slice(0, repeat.from + repeat.columns) : parts;
  const labels = distinct(
    kept.map((texts) =>
      texts.some((text) => text !== "") ? texts.join(dialect.headerJoin ?? " / ") : "",
    ),
  );
  return {
    source,
    labels,
    parts: kept,
    rows: repeat ? rows.flatMap((row) => groups(row, repeat.from, repeat.columns)) : rows,
    place(column, row) {
      const shift = repeat && row && column >= repeat.from ? row.shift : 0;
      const across = column - front + shift;
      const line = row?.line ?? top.at(-1) ?? 0;
      const name = used[row?.sheet ?? 0]?.name;
      const at = transposed
        ? { ...(row && { column: letter(line) }), row: across + 1 }
        : { ...(row && { row: line + 1 }), ...(across >= 0 && { column: letter(across) }) };
      const header = labels[column];
      return {
        source,
        ...(name !== undefined && sheets.length > 1 && { sheet: name }),
        ...at,
        ...(header !== undefined && !header.startsWith("#") && { header }),
      };
    },
  };
}

/** The sheets that a dialect reads: all as areas, one by name, or the only one. */
export function chosen(sheets: readonly Sheet[], dialect: Dialect = {}): readonly Sheet[] {
  if (dialect.sheets === "areas") return sheets;
  const named = sheets.find(({ name }) => name === dialect.sheetName);
  return named ? [named] : dialect.sheetName === undefined ? sheets.slice(0, 1) : [];
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** A cell as text as it stands, no blanks around. */
export const plainText = (cell: Cell | undefined): string =>
  typeof cell === "string" ? cell.trim() : textOf(cell);

/** A cell as text: one line, no blanks around. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "number" ? String(cell) : cell.trim().replace(/\s*[\r\n]+\s*/g, " ");
}

function headerCells(cells: readonly Cell[], width: number, fill: boolean): string[] {
  let last = "";
  return Array.from({ length: width }, (_, column) => {
    const text = textOf(cells[column]);
    if (fill && text === "") return last;
    last = text;
    return text;
  });
}

/** Rows become columns. */
export function turned(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

function groups(row: Row, from: number, columns: number): Row[] {
  const base = row.cells.slice(0, from);
  const found: Row[] = [];
  for (let shift = 0; from + shift < row.cells.length; shift += columns) {
    const group = row.cells.slice(from + shift, from + shift + columns);
    if (!group.every(isEmpty)) found.push({ ...row, cells: [...base, ...group], shift });
  }
  return found;
}

/** Tells headers apart: the second "check" is "check (2)". */
function distinct(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set(texts);
  return texts.map((text, column) => {
    if (text === "") return `#${column + 1}`;
    let count = (seen.get(text) ?? 0) + 1;
    while (count > 1 && taken.has(`${text} (${count})`)) count++;
    seen.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}
