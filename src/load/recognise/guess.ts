import { error, type Problem } from "../../results/problem.ts";
import { letter } from "../../results/table.ts";
import { SHEET, type Table, tableOf } from "../apply/table.ts";
import type { ReadingColumn, ReadingDocument, ReadingRow } from "../reading/document.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type Lie, lieOf } from "./header.ts";
import { long } from "./long.ts";
import { type Profile, profiles } from "./profile.ts";
import { numbersOf } from "./separators.ts";
import { wide } from "./wide.ts";

/** A sheet before its columns are told apart. */
export interface Facts {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly lie: Lie;
  /** the level of areas that was chosen */
  readonly level?: string;
}

/** What each column is, by its index, and the lines for its rows. */
export interface Told {
  readonly lines: ReadonlyMap<number, Line>;
  readonly rows: readonly ReadingRow[];
  readonly more?: Partial<ReadingDocument>;
}
export type Line = Omit<ReadingColumn, "match" | "column">;

export type Guess =
  | { readonly reading: ReadingDocument; readonly table: Table }
  | { readonly problems: readonly Problem[] };

/**
 * Guesses how sheets of one form are read, with a reason a line; or says why they cannot be.
 *
 * @param level the level of areas that was chosen, for a table that has several
 */
export function guess(
  sheets: readonly Sheet[],
  source: string,
  { sheetName, level }: { readonly sheetName?: string; readonly level?: string | undefined } = {},
): Guess {
  const named = sheets.find(({ name }) => name === sheetName) ?? sheets[0]!;
  const lie = lieOf(named);
  if (!lie) return { problems: [noHeader(named, source)] };
  const dialect: Lie["dialect"] = {
    ...lie.dialect,
    ...(sheetName !== undefined && { sheetName }),
    ...(sheets.length > 1 && sheetName === undefined && { sheets: "areas" as const }),
  };
  const table = tableOf(sheets, source, dialect, lie.transposed);
  const numbers = numbersOf(table);
  const facts: Facts = {
    table,
    columns: columnsOf(table, profiles(table, numbers)),
    lie,
    ...(level !== undefined && { level }),
  };
  if (
    table.rows.length === 0 &&
    ["list", "votes"].every((role) => facts.columns.some((column) => column.role === role))
  )
    return { problems: [error("no-votes", { source })] };
  const told = isLong(facts) ? long(facts) : wide(facts);
  if ("problems" in told) return told;
  // every cell on a line of its own, as some programs paste a table
  if (!named.rows.some(({ length }) => length > 1)) return { problems: [noHeader(named, source)] };
  const front = table.labels[0] === SHEET ? 1 : 0;
  const columns = table.labels.flatMap((label, column): ReadingColumn[] => {
    const line = told.lines.get(column);
    if (!line) return [];
    const place = !lie.transposed && column >= front ? { column: letter(column - front) } : {};
    return [{ match: literal(label), ...place, ...line }];
  });
  return {
    table,
    reading: {
      mandate: "reading/1",
      title: source,
      dialect,
      ...(lie.transposed && { transposed: true }),
      ...(Object.keys(numbers).length > 0 && { numbers }),
      columns,
      ...(told.rows.length > 0 && { rows: [...told.rows] }),
      totals: "find",
      ...told.more,
    },
  };
}

/** A list a row: names of lists, or of candidates, in one column and their votes in another. */
function isLong({ columns, lie }: Facts): boolean {
  if (lie.transposed) return false;
  return columns.some(
    ({ role, profile }) => (role === "list" || role === "candidate") && isText(profile),
  );
}

const isText = ({ kind }: Profile): boolean => kind === "text";

/** A text that stands for itself in a reading, where one that begins with ^ is a pattern. */
export const literal = (text: string): string =>
  text.startsWith("^") ? `^${text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}$` : text;

function noHeader({ rows }: Sheet, source: string): Problem {
  const first = rows.findIndex((row) => row.some((cell) => cell !== null && cell !== ""));
  return error("no-header", { source, row: first + 1 }, (rows[first] ?? []).join(", "));
}
