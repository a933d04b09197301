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
    if (table.rows.length > 1 && size(table, [column]) === 1) {
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
  const leaf = ordered.at(-1);
  const alone = unique && leaf !== undefined && size(table, leaf) === table.rows.length;
  const path = alone
    ? ordered.filter((group) => group === leaf || coarser(table, group, leaf))
    : ordered;
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

const size = (table: Table, columns: readonly AreaColumn[]): number =>
  numbered(table, columns).size;

/** Whether the values of some columns decide those of others, in every row. */
function tells(table: Table, inner: readonly AreaColumn[], outer: readonly AreaColumn[]): boolean {
  const [from, to] = [numbered(table, inner), numbered(table, outer)];
  const known = new Int32Array(from.size).fill(-1);
  return from.rows.every((value, row) => {
    if (known[value] === -1) known[value] = to.rows[row]!;
    return known[value] === to.rows[row];
  });
}

/** The values of columns together, numbered as they come: one number a row, and how many there are. */
interface Numbered {
  readonly rows: Int32Array;
  readonly size: number;
}

const memo = new WeakMap<Table, Map<string, Numbered>>();

function numbered(table: Table, columns: readonly AreaColumn[]): Numbered {
  const known = memo.get(table) ?? new Map<string, Numbered>();
  memo.set(table, known);
  const key = columns.map(({ column }) => column).join(" ");
  const found = known.get(key);
  if (found) return found;
  const values = new Map<string, number>();
  const parts = columns.length > 1 ? columns.map((column) => numbered(table, [column]).rows) : [];
  const rows = Int32Array.from(table.rows, ({ cells }, row) => {
    const value =
      parts.length > 0
        ? parts.map((part) => part[row]).join(" ")
        : textOf(cells[columns[0]!.column]);
    const number = values.get(value) ?? values.size;
    values.set(value, number);
    return number;
  });
  const made = { rows, size: values.size };
  known.set(key, made);
  return made;
}

/** An area holds several: a column with nearly as many values as the next is another number of the same areas. */
const coarser = (table: Table, a: readonly AreaColumn[], b: readonly AreaColumn[]): boolean =>
  size(table, a) <= size(table, b) * 0.9;

function outside(table: Table, a: readonly AreaColumn[], b: readonly AreaColumn[]): boolean {
  const [aInB, bInA] = [tells(table, a, b), tells(table, b, a)];
  if (aInB !== bInA) return bInA;
  return LEVELS.indexOf(a[0]!.level) < LEVELS.indexOf(b[0]!.level);
}

/** Whether most rows have an area of their own only by their number: none of the columns tells them apart. */
export function rowsAreAreas(table: Table, lines: ReadonlyMap<number, Line>): boolean {
  const columns = Array.from(lines, ([column, { role }]) => ({ column, role }))
    .filter(({ role }) => role === "areaId" || role === "areaName")
    .map(({ column }): AreaColumn => ({ column, level: "station", holds: "id", text: false }));
  return (
    columns.length > 0 && table.rows.length > 3 && size(table, columns) <= table.rows.length / 2
  );
}
