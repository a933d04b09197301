import { LEVELS, type Level } from "../../results/results.ts";
import { type Table, textOf } from "../apply/table.ts";
import type { ReadingColumn } from "../reading/document.ts";

/** A column that words or cells propose for areas. */
export interface AreaColumn {
  readonly column: number;
  readonly level: Level;
  readonly holds: "id" | "name" | "either";
  readonly text: boolean;
}

type Line = Pick<ReadingColumn, "role" | "level" | "depth"> & { because: string };

/**
 * Puts the columns of areas into the order of a tree: a column lies inside another where its values say the other's.
 * The columns that are the same in every row, or say nothing more, are left out.
 */
export function treeOf(
  table: Table,
  columns: readonly AreaColumn[],
  unique: boolean,
): Map<number, Line> {
  const lines = new Map<number, Line>();
  const groups: AreaColumn[][] = [];
  for (const column of columns) {
    if (table.rows.length > 1 && values(table, [column]).size === 1) {
      lines.set(column.column, { role: "left", because: "the same in every row" });
      continue;
    }
    const pair = groups.find(
      (group) =>
        group.length === 1 &&
        group[0]!.level === column.level &&
        holds(group[0]!) !== holds(column) &&
        (group[0]!.level !== "district" ||
          tells(table, group, [column]) ||
          tells(table, [column], group)),
    );
    if (pair) pair.push(column);
    else {
      const same = groups.find(
        (group) => tells(table, group, [column]) && tells(table, [column], group),
      );
      if (same && same.length === 1 && holds(same[0]!) !== holds(column)) same.push(column);
      else if (same)
        lines.set(column.column, {
          role: "left",
          because: `says the same as ${JSON.stringify(table.labels[same[0]!.column])}`,
        });
      else groups.push([column]);
    }
  }
  const ordered: AreaColumn[][] = [];
  for (const group of groups) {
    const at = ordered.findIndex((other) => outside(table, group, other));
    ordered.splice(at < 0 ? ordered.length : at, 0, group);
  }
  // of columns that tell areas apart as well as the innermost, one with names is it
  const inner = ordered.at(-1);
  const better =
    inner &&
    ordered.findLast(
      (group) =>
        group.some((column) => holds(column) === "name") &&
        !coarser(table, group, inner) &&
        tells(table, group, inner),
    );
  if (better) ordered.push(...ordered.splice(ordered.indexOf(better), 1));
  const nested: AreaColumn[][] = [];
  for (const group of ordered.toReversed())
    if (
      nested.length === 0 ||
      (coarser(table, group, nested[0]!) && tells(table, nested[0]!, group))
    )
      nested.unshift(group);
  const enough = unique && values(table, nested.flat()).size === table.rows.length;
  const path = enough || !unique ? (unique ? nested : ordered) : ordered;
  path.forEach((group, i) => {
    for (const column of group) {
      const role = holds(column) === "id" && group.length > 1 ? "areaId" : "areaName";
      lines.set(column.column, {
        role: holds(column) === "id" ? "areaId" : role,
        level: group[0]!.level,
        depth: i + 1,
        because: path.length > 1 ? `area, place ${i + 1} in the tree` : "area",
      });
    }
  });
  for (const { column } of columns)
    if (!lines.has(column))
      lines.set(column, { role: "left", because: "not needed to tell the areas apart" });
  return lines;
}

/** A column of numbers beside one of words holds the ids. */
const holds = ({ holds, text }: AreaColumn): "id" | "name" =>
  holds === "either" ? (text ? "name" : "id") : holds;

const key = (table: Table, row: number, columns: readonly AreaColumn[]): string =>
  columns.map(({ column }) => textOf(table.rows[row]!.cells[column])).join("\n");

const values = (table: Table, columns: readonly AreaColumn[]): Set<string> =>
  new Set(table.rows.map((_, row) => key(table, row, columns)));

/** Whether the values of some columns decide those of others, in every row. */
function tells(table: Table, inner: readonly AreaColumn[], outer: readonly AreaColumn[]): boolean {
  const known = new Map<string, string>();
  return table.rows.every((_, row) => {
    const from = key(table, row, inner);
    const to = key(table, row, outer);
    const seen = known.get(from);
    if (seen === undefined) known.set(from, to);
    return seen === undefined || seen === to;
  });
}

/** An area holds several: a column with nearly as many values as the next is another number of the same areas. */
const coarser = (table: Table, a: readonly AreaColumn[], b: readonly AreaColumn[]): boolean =>
  values(table, a).size <= values(table, b).size * 0.9;

function outside(table: Table, a: readonly AreaColumn[], b: readonly AreaColumn[]): boolean {
  const [aInB, bInA] = [tells(table, a, b), tells(table, b, a)];
  if (aInB !== bInA) return bInA;
  return LEVELS.indexOf(a[0]!.level) < LEVELS.indexOf(b[0]!.level);
}
