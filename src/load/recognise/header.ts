import { type Count, readCount } from "../apply/number.ts";
import { textOf, turned } from "../apply/table.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Cell, Sheet } from "../sheet/sheet.ts";
import { proposal } from "./words.ts";

/** How the table lies in its sheet; undefined where no headers stand above numbers. */
export interface Lie {
  readonly dialect: NonNullable<ReadingDocument["dialect"]>;
  readonly transposed: boolean;
}

const NUMBER = /^[\s\d.,'\u2019+\-\u2212\u00b1%()]*\d[\s\d.,'\u2019+\-\u2212\u00b1%()]*$/;

/** Whether a cell looks like a number, good or bad; a date does not. */
export const looksNumeric = (cell: Cell | undefined): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" &&
    ((NUMBER.test(cell) && !DATE.test(cell)) || /^\s*\d+\.\d+e[-+]?\d+\s*$/i.test(cell)));

export const DATE = /^\s*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})\s*$/;

/** Finds the rows of headers, and whether lists stand in rows and areas in columns. */
export function lieOf({ rows, merged }: Sheet): Lie | undefined {
  const lie = upright(rows);
  const top = lie ?? { headerRows: [1] };
  if (transposed(rows, top)) return { dialect: lieOfColumns(rows, top), transposed: true };
  const fill = lie?.headerRows?.filter((row) =>
    merged?.some(([r, c, , last]) => r === row - 1 && last > c),
  );
  if (!lie) return undefined;
  const fillRight = [...new Set([...(lie.fillRight ?? []), ...(fill ?? [])])].sort((a, b) => a - b);
  return {
    dialect: { ...lie, ...(fillRight.length > 0 && { fillRight }) },
    transposed: false,
  };
}

type Dialect = Lie["dialect"];

const filledIn = (row: readonly Cell[]): number => row.filter((cell) => textOf(cell) !== "").length;
const numbersIn = (row: readonly Cell[]): number => row.filter(looksNumeric).length;

function upright(rows: readonly (readonly Cell[])[]): Dialect | undefined {
  const counts = rows.map(numbersIn);
  const typical = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const usual = typical[Math.floor(typical.length / 2)] ?? 0;
  if (usual === 0) return headersAlone(rows);
  const data = counts.findIndex((count) => count > 0 && count >= usual / 2);
  // rows of areas whose numbers are all unknown may stand between the headers and the first number
  const numbers = rows[data]!.flatMap((cell, column) => (looksNumeric(cell) ? [column] : []));
  const heads = (row: readonly Cell[]) =>
    numbers.some((column) => !saysNothing(readCount(row[column])) && !isSpoilt(row[column]));
  const last = rows.slice(0, data).findLastIndex((row) => filledIn(row) > 0 && heads(row));
  if (last < 0) return undefined;
  const width = Math.max(...rows.slice(data).map(({ length }) => length));
  const headerRows = [last + 1];
  const fillRight: number[] = [];
  for (let above = last - 1; above >= 0 && headerRows.length < 3; above--) {
    const cells = rows[above]!;
    const reach = cells.findLastIndex((cell) => textOf(cell) !== "") + 1;
    if (filledIn(cells) < 3 || reach < width / 2) break;
    headerRows.unshift(above + 1);
    if (filledIn(cells) < filledIn(rows[above + 1]!)) fillRight.unshift(above + 1);
  }
  const end = counts.findLastIndex((count) => count > 0);
  const notes = rows.slice(end + 1).some((row) => filledIn(row) > 0);
  const repeat = repeated(rows, last, data);
  return {
    headerRows,
    ...(fillRight.length > 0 && { fillRight }),
    ...(notes && rows.slice(end + 1).every((row) => filledIn(row) < 2) && { lastRow: end + 1 }),
    ...(repeat && { repeat }),
  };
}

/** What other programs write for numbers that are none, or too large: no header. */
const isSpoilt = (cell: Cell | undefined): boolean =>
  /^[-+]?(?:nan|inf(?:inity)?|\d+(?:\.\d+)?e[-+]?\d+)$/i.test(textOf(cell));

const saysNothing = (count: Count): boolean => "value" in count && count.note === undefined;

/** Headers with no number below: the row that has most of the words. */
function headersAlone(rows: readonly (readonly Cell[])[]): Dialect | undefined {
  const known = rows
    .slice(0, 20)
    .map((row) => row.filter((cell) => proposal(textOf(cell)) !== undefined).length);
  const most = Math.max(0, ...known);
  return most === 0 ? undefined : { headerRows: [known.indexOf(most) + 1] };
}

/** Columns without headers to the right that are like the last ones with headers, again and again. */
function repeated(
  rows: readonly (readonly Cell[])[],
  header: number,
  data: number,
): Dialect["repeat"] {
  const named = rows[header]!.findLastIndex((cell) => textOf(cell) !== "") + 1;
  const sample = rows.slice(data, data + 50).filter((row) => filledIn(row) > 0);
  const width = Math.max(...sample.map((row) => row.findLastIndex((c) => textOf(c) !== "") + 1));
  const beyond = width - named;
  if (beyond < 2) return undefined;
  const kind = (column: number) =>
    sample.filter((row) => looksNumeric(row[column])).length > sample.length / 2;
  for (let columns = 2; columns <= Math.min(12, named - 1); columns++) {
    if (beyond % columns !== 0) continue;
    const from = named - columns;
    const same = Array.from({ length: beyond }, (_, i) => i).every(
      (i) => kind(named + i) === kind(from + (i % columns)),
    );
    if (same && !kind(from) && kind(named - 1)) return { from: from + 1, columns };
  }
  return undefined;
}

/**
 * Lists stand in rows where words of totals stand in the first columns and none in the headers, and where there is no
 * column of votes.
 */
function transposed(rows: readonly (readonly Cell[])[], { headerRows }: Dialect): boolean {
  const below = rows.slice(Math.max(...(headerRows ?? [1])) - 1, TALLEST);
  const leading = leadingColumns(below);
  if (leading === 0) return false;
  const words = below.filter((row) => isTotal(row.slice(0, leading))).length;
  const head = rows[Math.max(...headerRows!) - 1]!;
  const roles = head.map((cell) => proposal(textOf(cell))?.role);
  const across = roles.filter((role) => role !== undefined && TOTAL.has(role)).length;
  const votes = roles.some((role, i) => role === "votes" && i >= leading);
  return words >= 2 && across === 0 && !votes && head.length - leading >= 2;
}

/** No country has more lists with their candidates than this in one table. */
const TALLEST = 2000;

const TOTAL: ReadonlySet<string> = new Set(["registered", "cast", "valid", "invalid", "blank"]);

const isTotal = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => TOTAL.has(proposal(textOf(cell))?.role ?? ""));

/** How many columns of words stand before the numbers. */
function leadingColumns(rows: readonly (readonly Cell[])[]): number {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row[column]).filter((cell) => textOf(cell) !== "");
    const numbers = cells.filter(looksNumeric).length;
    if (numbers > cells.length / 2) return column;
  }
  return 0;
}

/** The dialect of the turned sheet: its headers are the leading columns. */
function lieOfColumns(rows: readonly (readonly Cell[])[], { headerRows }: Dialect): Dialect {
  const leading = leadingColumns(rows.slice(Math.max(...headerRows!) - 1));
  const across = turned(rows).slice(0, leading);
  const most = Math.max(...across.map(filledIn));
  // a label that stands once for several rows below
  const fillRight = across.flatMap((cells, i) =>
    i < leading - 1 && filledIn(cells) < most && leading > 1 ? [i + 1] : [],
  );
  return {
    headerRows: Array.from({ length: leading }, (_, i) => i + 1),
    ...(fillRight.length > 0 && { fillRight }),
  };
}
