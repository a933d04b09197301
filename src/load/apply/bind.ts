import { error, type Problem } from "../../results/problem.ts";
import { letter } from "../../results/table.ts";
import type { ReadingColumn, ReadingDocument } from "../reading/document.ts";
import { isEmpty, SHEET, type Table } from "./table.ts";

/** A column of a table with what the reading says of it. */
export interface Bound extends Omit<ReadingColumn, "column" | "match"> {
  readonly column: number;
}

/**
 * Finds the column of every line of a reading. A column that is missing, new or elsewhere is an error: the reading was
 * made for another table.
 */
export function bind(
  table: Table,
  reading: ReadingDocument,
): { bound: readonly Bound[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const used = new Set<number>();
  const bound: Bound[] = [];
  const matchers = reading.columns.map(({ match }) => matcher(match));
  const front = table.labels[0] === SHEET ? 1 : 0;
  table.labels.forEach((label, column) => {
    const at = matchers.findIndex((matches) => matches(label) !== null);
    if (at < 0) {
      if (!label.startsWith("#") || table.rows.some(({ cells }) => !isEmpty(cells[column])))
        problems.push(error("unknown-column", table.place(column), label));
      return;
    }
    used.add(at);
    const { match: _, column: stands, list, ...line } = reading.columns[at]!;
    if (stands !== undefined && !reading.transposed && stands !== letter(column - front))
      problems.push(error("moved-column", table.place(column), label, { column: stands }));
    const found = matchers[at]!(label)!;
    const name =
      line.role === "votes" && !has(reading, "list")
        ? (list?.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? "") ?? label)
        : undefined;
    bound.push({ ...line, ...(name !== undefined && { list: name }), column });
  });
  reading.columns.forEach(({ match, optional }, at) => {
    if (!used.has(at) && !optional)
      problems.push(error("missing-column", { source: table.source }, "", { column: match }));
  });
  return { bound, problems };
}

/** Whether a reading has a column of this role. */
export const has = (reading: ReadingDocument, role: ReadingColumn["role"]): boolean =>
  reading.columns.some((column) => column.role === role);

/** Tells whether a text is what a line of a reading asks for: itself, or all of it by a pattern. */
export function matcher(match: string): (text: string) => readonly string[] | null {
  if (!match.startsWith("^")) return (text) => (text === match ? [text] : null);
  const pattern = new RegExp(match.endsWith("$") ? match : `${match}$`, "u");
  return (text) => (text.length <= LONGEST ? pattern.exec(text) : null);
}

/** A header is no novel: patterns are not let loose on a cell of a megabyte. */
const LONGEST = 2000;
