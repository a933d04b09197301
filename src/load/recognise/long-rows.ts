import { type Kind, TOTALS, type Total } from "../../results/results.ts";
import { textOf } from "../apply/table.ts";
import type { ReadingRow } from "../reading/document.ts";
import type { Column } from "./columns.ts";
import { type Facts, type Line, literal } from "./guess.ts";
import { isSum, proposal } from "./words.ts";

const KINDS: Readonly<Record<string, Kind>> = { againstAll: "against-all", other: "other" };

/** Lines for the rows whose list is no list but a total, a sum, or against all. */
export function listRows(
  { table }: Facts,
  list: Column | undefined,
  candidates: readonly Column[],
  votes: readonly number[],
): ReadingRow[] {
  const name = list ?? candidates[0]!;
  const lines = new Map<string, ReadingRow>();
  for (const { cells } of table.rows) {
    const text = textOf(cells[name.column]);
    const candidate = list && candidates[0] ? textOf(cells[candidates[0].column]) : "";
    const nameless = text === "" && candidate !== "";
    const role = proposal(nameless ? candidate : text)?.role;
    const key = JSON.stringify([text, nameless ? candidate : ""]);
    if (role === undefined || lines.has(key)) continue;
    const where = {
      [name.label]: literal(text),
      ...(nameless && { [candidates[0]!.label]: literal(candidate) }),
    };
    const share = votes.some((column) => /%/.test(textOf(cells[column])));
    if (role === "sum" && !nameless)
      lines.set(key, { where, as: "sum", because: "a word for sums" });
    else if (share || role === "aside" || role === "partOf" || role === "share") {
      if (votes.some((column) => textOf(cells[column]) !== "") && !share && role !== "partOf")
        continue;
      lines.set(key, { where, as: "left", because: "a share, or part of another row" });
    } else if (TOTALS.includes(role as Total))
      lines.set(key, { where, as: role as Total, because: `a word for ${role}` });
    else if (KINDS[role] && !nameless)
      lines.set(key, { where, kind: KINDS[role], because: "a word for such" });
  }
  return [...lines.values()];
}

/** Rows of all areas together, known by a word in the place of the area. */
export function areaRows({ table }: Facts, tree: ReadonlyMap<number, Line>): ReadingRow[] {
  const found = new Map<string, ReadingRow>();
  for (const { cells } of table.rows)
    for (const [column, { role }] of tree) {
      const text = textOf(cells[column]);
      if ((role === "areaName" || role === "areaId") && isSum(text))
        found.set(text, {
          where: { [table.labels[column]!]: literal(text) },
          as: "subtotal",
          because: "a word for the sum of all areas",
        });
    }
  return [...found.values()];
}

/** Ways of voting of which one is the sum of the others. */
export function modeRows({ table }: Facts, mode: Column): ReadingRow[] {
  const values = [...new Set(table.rows.map(({ cells }) => textOf(cells[mode.column])))];
  if (values.length < 2) return [];
  return values
    .filter((text) => isSum(text))
    .map((text) => ({
      where: { [mode.label]: literal(text) },
      as: "subtotal" as const,
      because: "the sum of the ways of voting",
    }));
}

/** The row of the sum below which the same lists come again: a second result, which is not read. */
export function ended({ table }: Facts, list: Column): number | undefined {
  const names = table.rows.map(({ cells }) => textOf(cells[list.column]));
  const sum = names.findIndex((text) => isSum(text));
  if (sum < 1 || names.lastIndexOf(names[sum]!) !== sum) return undefined;
  const before = new Set(names.slice(0, sum));
  const after = names.slice(sum + 1);
  const again = after.length > 0 && after.every((name) => before.has(name));
  return again ? table.rows[sum]!.line + 1 : undefined;
}
