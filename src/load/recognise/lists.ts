import type { Column } from "./columns.ts";
import { NOT_IN_SUM } from "./reasons.ts";

/** The columns of lists among those that may be, and what else the sums tell. */
export interface ListColumns {
  readonly lists: readonly Column[];
  /** columns that are not lists, with the reason */
  readonly others: ReadonlyMap<Column, string>;
  /** share of the rows in which the lists make up the sum that they are held against; absent without one */
  readonly match?: number;
}

/**
 * Tells the columns of lists from other columns of numbers by their sums: in a run of columns that adds up to the
 * valid votes (or to a column of sums), all are lists and the others are not. A column that adds up a group of others
 * is the party above its candidates, before or behind them.
 */
export function listColumns(
  columns: readonly Column[],
  sums: readonly Float64Array[],
): ListColumns {
  const grouped = groups(columns, "behind") ?? groups(columns, "before");
  if (grouped) return grouped;
  const rows = columns[0]?.profile.numbers.length ?? 0;
  let best: { from: number; to: number; match: number } | undefined;
  for (const sum of sums) {
    const filled = count(rows, (row) => sum[row]! > 0);
    if (filled === 0) continue;
    for (let from = 0; from < columns.length; from++) {
      const added = new Float64Array(rows);
      for (let to = from; to < columns.length; to++) {
        const { numbers } = columns[to]!.profile;
        for (let row = 0; row < rows; row++) added[row]! += numbers[row]!;
        const match = count(rows, (row) => sum[row]! > 0 && added[row] === sum[row]) / filled;
        const longer = best && match === best.match && to - from > best.to - best.from;
        if (match > (best?.match ?? 0) || longer) best = { from, to, match };
      }
    }
  }
  if (!best || best.match < 0.5)
    return {
      ...{ lists: columns, others: new Map() },
      ...(sums.length > 0 && { match: best?.match ?? 0 }),
    };
  const { from, to, match } = best;
  // against all is a choice of the ballot, whether or not the valid votes hold it
  const inside = (column: Column, i: number) =>
    (i >= from && i <= to) || column.role === "againstAll";
  return {
    lists: columns.filter(inside),
    others: new Map(
      columns.filter((column, i) => !inside(column, i)).map((column) => [column, NOT_IN_SUM]),
    ),
    match,
  };
}

const count = (rows: number, holds: (row: number) => boolean): number => {
  let found = 0;
  for (let row = 0; row < rows; row++) if (holds(row)) found++;
  return found;
};

/** Columns in groups, each with one column that adds the others up; undefined where they do not all fall into such. */
function groups(columns: readonly Column[], sum: "behind" | "before"): ListColumns | undefined {
  const ordered = sum === "behind" ? columns : columns.toReversed();
  const lists: Column[] = [];
  const others = new Map<Column, string>();
  let members: Column[] = [];
  let evidence = 0;
  for (const column of ordered) {
    const rows = column.profile.numbers.length;
    const added = (row: number) => members.reduce((all, it) => all + it.profile.numbers[row]!, 0);
    const filled = count(rows, (row) => column.profile.numbers[row]! > 0);
    const same =
      members.length > 0 &&
      filled > 0 &&
      count(rows, (row) => column.profile.numbers[row] === added(row)) === rows;
    if (!same) {
      members.push(column);
      continue;
    }
    for (const member of members) others.set(member, `part of ${JSON.stringify(column.name)}`);
    if (members.length > 1) evidence += filled;
    lists.push(column);
    members = [];
  }
  if (members.length > 0 || lists.length < 2 || evidence < 3) return undefined;
  return { lists: sum === "behind" ? lists : lists.reverse(), others, match: 1 };
}
