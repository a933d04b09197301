import type { Problem } from "../../results/problem.ts";
import { LEVELS, type Level } from "../../results/results.ts";
import { choose, pick } from "../apply/choose.ts";
import { readCount } from "../apply/number.ts";
import { type Row, textOf } from "../apply/table.ts";
import type { ReadingRow } from "../reading/document.ts";
import type { Column } from "./columns.ts";
import { type Facts, literal } from "./guess.ts";
import { proposal } from "./words.ts";

/**
 * Lines for the rows of a table that has a column of levels: the level that was chosen is read, else, of levels that
 * hold the same votes over again, the one with most rows; the others are left out.
 */
export function levelRows(
  facts: Facts,
): { column?: Column; rows: ReadingRow[] } | { problems: readonly Problem[] } {
  const { table, columns } = facts;
  const column = columns.find(
    ({ role, profile }) =>
      role === "areaLevel" &&
      profile.kind === "text" &&
      profile.distinct > 1 &&
      profile.distinct < 12,
  );
  if (!column) return { rows: [] };
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const level = textOf(row.cells[column.column]);
    groups.set(level, [...(groups.get(level) ?? []), row]);
  }
  const where = (level: string) => ({ [column.label]: literal(level) });
  if (facts.level !== undefined) {
    const known = [...groups.keys()].filter((level) => level !== "");
    const wanted = facts.level.toLowerCase();
    const chosen =
      pick(known, wanted) ?? known.find((level) => levelOf(level.toLowerCase()) === wanted);
    if (chosen === undefined)
      return { problems: [choose(table.source, "level", known, facts.level)] };
    const level = levelOf(chosen);
    const others = [...groups.keys()].filter((other) => other !== chosen);
    return {
      column,
      rows: [
        ...others.map(
          (other): ReadingRow => ({
            ...{ where: where(other), as: "left", because: "another level was chosen" },
          }),
        ),
        ...(level ? [{ where: where(chosen), level, because: "a word for a level" }] : []),
      ],
    };
  }
  const numbers = columns.filter(
    ({ profile, role }) => profile.kind === "count" && role !== "area",
  );
  const sums = new Map(
    Array.from(groups, ([level, rows]) => [
      level,
      numbers.map(({ column }) => rows.reduce((sum, { cells }) => sum + value(cells[column]), 0)),
    ]),
  );
  const bySize = [...groups.keys()].sort((a, b) => groups.get(b)!.length - groups.get(a)!.length);
  const kept: string[] = [];
  for (const level of bySize) {
    const same = kept.some((other) => alike(sums.get(other)!, sums.get(level)!));
    if (!same) kept.push(level);
  }
  const left = bySize.filter((level) => !kept.includes(level));
  return {
    column,
    rows: [
      ...left.map(
        (level): ReadingRow => ({
          ...{ where: where(level), as: "subtotal" },
          because: "the same votes stand at a level with more areas; --level overrules it",
        }),
      ),
      ...kept.flatMap((level): ReadingRow[] => {
        const known = levelOf(level);
        return known ? [{ where: where(level), level: known, because: "a word for a level" }] : [];
      }),
    ],
  };
}

const value = (cell: Row["cells"][number] | undefined): number => {
  const count = readCount(cell);
  return "value" in count ? (count.value ?? 0) : 0;
};

/** Sums that are the same in most columns: one that a level lacks is no difference. */
function alike(a: readonly number[], b: readonly number[]): boolean {
  const both = a.flatMap((sum, i) => (sum > 0 && b[i]! > 0 ? [sum === b[i]] : []));
  return both.length > 0 && both.filter(Boolean).length >= both.length * 0.6;
}

export const levelOf = (text: string): Level | undefined =>
  LEVELS.find((level) => level === text) ?? proposal(text)?.area?.level;
