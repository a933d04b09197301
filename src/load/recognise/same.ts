import { textOf } from "../apply/table.ts";
import type { Column } from "./columns.ts";
import type { Facts, Line } from "./guess.ts";

/** Rows of one list in one area, told apart by candidates, hold one and the same number. */
export function repeats(
  { table, columns }: Facts,
  column: Column,
  lines: ReadonlyMap<number, Line>,
): boolean {
  const keys = columns.filter(({ column }) =>
    ["areaId", "areaName", "list", "contest", "year", "vote"].includes(
      lines.get(column)?.role ?? "",
    ),
  );
  const known = new Map<string, string>();
  let several = 0;
  const same = table.rows.every(({ cells }) => {
    const key = keys.map(({ column }) => textOf(cells[column])).join("\n");
    const number = textOf(cells[column.column]);
    const seen = known.get(key);
    if (seen === undefined) known.set(key, number);
    else several++;
    return seen === undefined || seen === number;
  });
  return same && several > known.size / 4;
}

/** Whether a number is the same on all rows of an area. */
export function steady(
  { table, columns }: Facts,
  column: Column,
  lines: ReadonlyMap<number, Line>,
): boolean {
  const keys = columns.filter(({ column }) =>
    ["areaId", "areaName", "contest", "year", "vote"].includes(lines.get(column)?.role ?? ""),
  );
  const known = new Map<string, string>();
  return table.rows.every(({ cells }) => {
    const key = keys.map(({ column }) => textOf(cells[column])).join("\n");
    const number = textOf(cells[column.column]);
    const seen = known.get(key);
    if (seen === undefined) known.set(key, number);
    return seen === undefined || seen === number;
  });
}

/** Whether the value of a column decides that of another in every row. */
export function decides({ rows }: Facts["table"], a: Column, b: Column): boolean {
  const known = new Map<string, string>();
  return rows.every(({ cells }) => {
    const [from, to] = [textOf(cells[a.column]), textOf(cells[b.column])];
    const seen = known.get(from);
    if (seen === undefined) known.set(from, to);
    return seen === undefined || seen === to;
  });
}
