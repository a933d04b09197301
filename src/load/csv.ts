import { error, type Problem } from "../results/problem.ts";
import { grid } from "../results/table.ts";
import { apply } from "./apply/apply.ts";
import type { Chosen } from "./apply/choose.ts";
import type { ReadingDocument } from "./reading/document.ts";
import { lieOf } from "./recognise/header.ts";
import { infoelectoral } from "./recognise/infoelectoral.ts";
import { type Recognised, recognise } from "./recognise/recognise.ts";
import type { Sheet } from "./sheet/sheet.ts";

/** What is known before a table is read: a reading of it, readings of publishers, and what is chosen. */
export interface TableOptions extends Chosen {
  readonly reading?: ReadingDocument;
  readonly readings?: readonly ReadingDocument[];
}

/** Reads delimited text: by a reading that is given, else by what its headers and numbers tell. */
export function loadCsv(text: string, name: string, options: TableOptions = {}): Recognised {
  const delimiter = options.reading?.dialect?.delimiter ?? delimiterOf(text, name);
  const { rows, problems } = grid(text, name, delimiter);
  if (problems.length > 0) return { problems, left: [] };
  return loadSheets([{ rows }], name, options, true);
}

/**
 * Reads sheets of any container.
 *
 * @param strict the rows come from text, where a row of another length than the headers has lost or won a cell
 */
export function loadSheets(
  sheets: readonly Sheet[],
  name: string,
  options: TableOptions = {},
  strict = false,
): Recognised {
  const { reading, readings, ...chosen } = options;
  const joined = reading ? undefined : infoelectoral(sheets);
  if (joined) return apply(joined.sheets, name, joined.reading, chosen);
  const uneven = strict ? unevenRows(sheets[0]!, name, reading) : [];
  const lines = new Set(uneven.map(({ place }) => place.row! - 1));
  const even =
    uneven.length === 0
      ? sheets
      : [{ rows: sheets[0]!.rows.map((row, line) => (lines.has(line) ? [] : row)) }];
  const read = reading
    ? apply(even, name, reading, chosen)
    : recognise(even, name, chosen, readings);
  if (uneven.length === 0) return read;
  // what is wrong in a cell of the other rows is wrong all the same; what hangs on all rows is not known
  const inCells = read.problems.filter(
    ({ severity, place }) =>
      severity === "error" && place.row !== undefined && place.column !== undefined,
  );
  return {
    left: [],
    problems: [...uneven, ...inCells].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0)),
  };
}

/** Rows of the table that have not as many cells as their headers; empty cells too many do no harm. */
function unevenRows(sheet: Sheet, source: string, reading: ReadingDocument | undefined): Problem[] {
  const dialect = reading?.dialect ?? lieOf(sheet)?.dialect;
  const headers = dialect?.headerRows ?? [1];
  if (dialect?.repeat || headers.length === 0) return [];
  const lie = reading ? (reading.transposed ?? false) : (lieOf(sheet)?.transposed ?? false);
  const first = lie ? firstFilled(sheet) : Math.max(...headers);
  const expected = sheet.rows[first - 1]?.length ?? 0;
  return sheet.rows.slice(first, lie ? undefined : dialect?.lastRow).flatMap((cells, i) => {
    const filled = cells.findLastIndex((cell) => cell !== null && String(cell).trim() !== "") + 1;
    if (
      filled === 0 ||
      cells.length === expected ||
      (cells.length > expected && filled <= expected)
    )
      return [];
    const place = { source, row: first + i + 1 };
    return [error("row-length", place, "", { cells: cells.length, expected })];
  });
}

/** The first row, from 1, that is as wide as most. */
function firstFilled({ rows }: Sheet): number {
  const widest = Math.max(...rows.map(({ length }) => length));
  return rows.findIndex(({ length }) => length === widest) + 1;
}

/** The mark that cuts the first rows into most cells of like number. */
export function delimiterOf(text: string, name: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { rows } = grid(text, name, delimiter, 60);
    const widths = rows
      .filter((row) => row.some((cell) => cell !== ""))
      .map(({ length }) => length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, rowsOf] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [1, 0];
    return width < 2 ? 0 : rowsOf / widths.length + Math.min(width, 50) / 1000;
  });
  const best = Math.max(...scores);
  return best === 0 ? "," : DELIMITERS[scores.indexOf(best)]!;
}

const DELIMITERS = [",", "\t", ";", "|"];
