import Papa from "papaparse";
import { error, type Place, type Problem } from "./problem.ts";

/** Cells of a table as text, with the names of its columns and the places of its cells. */
export interface Table {
  readonly header: readonly string[];
  /** rows below the header; an empty one has no cells, so that each keeps its number */
  readonly rows: readonly (readonly string[])[];
  /** index of a column by its name */
  readonly columns: ReadonlyMap<string, number>;
  /** @param row index in `rows` */
  place(row: number, column: string): Place;
}

/** Splits delimited text into rows of cells, or its first rows alone; quotes as in RFC 4180. */
export function grid(
  text: string,
  source: string,
  delimiter: string,
  first = 0,
): {
  rows: string[][];
  problems: Problem[];
} {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {
    delimiter,
    preview: first,
  });
  const problems = errors
    .filter(({ type }) => type === "Quotes")
    .map(({ row }) =>
      error("unreadable", { source, row: (row ?? 0) + 1 }, "", { reason: "quotes" }),
    );
  return { rows: data, problems };
}

/**
 * Reads a table of known columns.
 *
 * @param required columns that must be there
 * @param known whether a column may be there
 */
export function readTable(
  text: string,
  source: string,
  required: readonly string[],
  known: (name: string) => boolean,
): { table: Table; problems: readonly Problem[] } {
  const { rows: all, problems } = grid(text, source, ",");
  const [header = [], ...below] = all;
  const columns = new Map(header.map((name, i) => [name, i]));
  const place = (row: number, name: string): Place => {
    const column = columns.get(name);
    const cell = column !== undefined && { column: letter(column), header: name };
    return { source, row: row + 2, ...cell };
  };
  for (const name of required)
    if (!columns.has(name))
      problems.push(error("missing-column", { source, row: 1 }, "", { column: name }));
  header.forEach((name, i) => {
    if (!known(name)) problems.push(error("unknown-column", place(-1, name), name));
    else if (columns.get(name) !== i) problems.push(error("same-name", place(-1, name), name));
  });
  const rows = below.map((cells) => (cells.every((cell) => cell === "") ? [] : cells));
  rows.forEach(({ length }, row) => {
    if (length > 0 && length !== header.length)
      problems.push(
        error("row-length", { source, row: row + 2 }, "", {
          cells: length,
          expected: header.length,
        }),
      );
  });
  return { table: { header, rows, columns, place }, problems };
}

/** The letter of a column as a spreadsheet counts: A, B, … Z, AA. */
export function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

/** Writes a table as comma-separated text. */
export function writeTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse(
    { fields: [...header], data: rows.map((row) => row.map((cell) => cell ?? "")) },
    { newline: "\n" },
  );
  return `${text}\n`;
}

type Cell = string | number | null | undefined;
