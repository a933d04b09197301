import { error, type Problem } from "../../results/problem.ts";
import type { ReadingDocument, ReadingRow } from "../reading/document.ts";
import { type Bound, matcher } from "./bind.ts";
import type { Left } from "./left.ts";
import { isEmpty, type Row, type Table, textOf } from "./table.ts";

/** A row with the line of the reading that it is under, if any. */
export interface Ruled {
  readonly row: Row;
  readonly rule?: Rule;
}

export type Rule = Pick<ReadingRow, "as" | "level" | "kind">;

/** Tells for each row which line of the reading it is under; the rows that are left out are counted apart. */
export function rule(
  table: Table,
  bound: readonly Bound[],
  reading: ReadingDocument,
): {
  rows: readonly Ruled[];
  dropped: readonly Ruled[];
  left: readonly Left[];
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const column = new Map(table.labels.map((label, i) => [label, i]));
  const rules = (reading.rows ?? []).map((line) => ({
    line,
    tests: Object.entries(line.where).map(([label, match]) => {
      if (!column.has(label))
        problems.push(error("missing-column", { source: table.source }, "", { column: label }));
      return { at: column.get(label) ?? -1, matches: matcher(match) };
    }),
  }));
  const dropped: Ruled[] = [];
  const counts = new Map<ReadingRow, { first: Row; rows: number }>();
  const rows = filledDown(table, bound).flatMap((row): Ruled[] => {
    const lines = rules
      .filter(({ tests }) =>
        tests.every(({ at, matches }) => matches(textOf(row.cells[at])) !== null),
      )
      .map(({ line }) => line);
    const found = lines.find(({ as }) => as !== undefined);
    if (found?.as !== "left" && found?.as !== "subtotal")
      return [{ row, ...(lines.length > 0 && { rule: together(lines) }) }];
    if (found.as === "subtotal") dropped.push({ row });
    const seen = counts.get(found);
    counts.set(found, { first: seen?.first ?? row, rows: (seen?.rows ?? 0) + 1 });
    return [];
  });
  const left = Array.from(counts, ([{ as, because }, { first, rows: count }]): Left => {
    const { column: _, header: __, ...place } = table.place(0, first);
    return { place, rows: count, because: because ?? as! };
  });
  return { rows, dropped, left, problems };
}

/** What several lines say of one row: the first that says it. */
export function together(lines: readonly ReadingRow[]): Rule {
  const [as, level, kind] = (["as", "level", "kind"] as const).map(
    (key) => lines.find((line) => line[key] !== undefined)?.[key],
  ) as [Rule["as"], Rule["level"], Rule["kind"]];
  return { ...(as && { as }), ...(level && { level }), ...(kind && { kind }) };
}

function filledDown(table: Table, bound: readonly Bound[]): readonly Row[] {
  const fill = bound.filter(({ fillDown }) => fillDown).map(({ column }) => column);
  if (fill.length === 0) return table.rows;
  const last = new Map<number, Row["cells"][number]>();
  return table.rows.map((row) => {
    const cells = [...row.cells];
    for (const column of fill) {
      if (isEmpty(cells[column])) cells[column] = last.get(column) ?? null;
      else last.set(column, cells[column]!);
    }
    return { ...row, cells };
  });
}
