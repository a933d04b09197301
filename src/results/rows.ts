import { error, type Place, type Problem } from "./problem.ts";
import type { Table } from "./table.ts";
import { parseWhole } from "./whole.ts";

/** The rows of a table, read by the names of its columns; what is wrong with a cell goes to `problems`. */
export function rowsOf(table: Table, problems: Problem[]) {
  return table.rows.flatMap((row, from) =>
    row.length === 0 ? [] : [cellsOf(table, row, from, problems)],
  );
}

function cellsOf(table: Table, row: readonly string[], from: number, problems: Problem[]) {
  const text = (name: string) => row[table.columns.get(name) ?? -1] ?? "";
  const at = (name: string): Place => table.place(from, name);
  const whole = (name: string): number | undefined => {
    const found = text(name);
    if (found === "") return undefined;
    const value = parseWhole(found);
    if (typeof value === "number") return value;
    problems.push(error(value, at(name), found));
    return undefined;
  };
  const word = <T extends string>(name: string, words: readonly T[]): T => {
    const found = text(name) as T;
    if (!words.includes(found))
      problems.push(error("schema", at(name), found, { expected: words }));
    return found;
  };
  const known = (name: string) => {
    const exact = whole(name);
    const [from, to] = [whole(`${name}_from`), whole(`${name}_to`)];
    if (exact !== undefined) return exact;
    if (from === undefined && to === undefined) return undefined;
    if (from === undefined || to === undefined) {
      const missing = `${name}_${from === undefined ? "from" : "to"}`;
      if (text(missing) === "")
        problems.push(error("schema", at(missing), "", { expected: "whole number" }));
      return undefined;
    }
    if (from > to)
      problems.push(error("order", at(`${name}_from`), text(`${name}_from`), { from, to }));
    return { from, to };
  };
  const pair = (first: string, second: string): [number, number] | undefined => {
    const [a, b] = [whole(first), whole(second)];
    return a === undefined || b === undefined ? undefined : [a, b];
  };
  const named = (columns: Prefixed): Record<string, string> | undefined => {
    const found = columns.filter(([, column]) => row[column] !== "");
    return found.length === 0
      ? undefined
      : Object.fromEntries(found.map(([name, column]) => [name, row[column]!]));
  };
  return { from, text, at, whole, word, known, pair, named };
}

/** Columns such as name:ru, with what stands behind the prefix and their index. */
type Prefixed = readonly (readonly [name: string, column: number])[];

export const prefixed = (table: Table, prefix: string): Prefixed =>
  table.header.flatMap((name, column) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), column] as const] : [],
  );
