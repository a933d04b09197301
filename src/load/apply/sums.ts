import { type Problem, warning } from "../../results/problem.ts";
import type { Figure, Unit } from "./areas.ts";
import type { Table } from "./table.ts";

/** Holds the sums that a table states against its numbers: those of lists in each area, and those over all areas. */
export function stated(table: Table, units: readonly Unit[], sums: readonly Unit[]): Problem[] {
  return [
    ...units.flatMap((unit) => ofLists(table, unit)),
    ...sums.flatMap((sum) => ofAreas(table, units, sum)),
  ];
}

/** A sum is that of the lists alone, or of all ballots: invalid and blank ones too. */
function ofLists(table: Table, { votes, totals, sums }: Unit): Problem[] {
  const numbers = [...votes.values()].map(({ value }) => value);
  if (sums.length === 0 || numbers.includes(null)) return [];
  const all = numbers.reduce<number>((sum, value) => sum + value!, 0);
  const invalid = totals.get("invalid")?.value ?? 0;
  const blank = totals.get("blank")?.value ?? 0;
  const possible = [all, all + invalid, all + blank, all + invalid + blank];
  return sums
    .filter(({ value }) => value !== null && !possible.includes(value))
    .map(({ value, row, column }) =>
      warning("sum-lists", table.place(column, row), String(value), { from: all, to: all }),
    );
}

function ofAreas(table: Table, units: readonly Unit[], sum: Unit): Problem[] {
  const keys = new Set(units.flatMap(({ key, row }) => (row ? [key] : [])));
  const outer = units.filter(
    ({ parent, row }) => row && (parent === undefined || !keys.has(parent)),
  );
  const differs = (stated: Figure, parts: readonly (Figure | undefined)[]): Problem[] => {
    if (stated.value === null || parts.some((part) => part && part.value === null)) return [];
    const added = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
    const above = parts.reduce(
      (all, part, i) => (outer[i]!.row!.line < stated.row.line ? all + (part?.value ?? 0) : all),
      0,
    );
    if (added === stated.value || above === stated.value) return [];
    const place = table.place(stated.column, stated.row);
    return [warning("sum-areas", place, String(stated.value), { from: added, to: added })];
  };
  return [
    ...Array.from(sum.totals, ([total, figure]) =>
      differs(
        figure,
        outer.map(({ totals }) => totals.get(total)),
      ),
    ),
    ...Array.from(sum.votes, ([list, figure]) =>
      differs(
        figure,
        outer.map(({ votes }) => votes.get(list)),
      ),
    ),
  ].flat();
}

/**
 * Holds areas that repeat the sums of others against these: all, or those that lie in the same area. One that is neither
 * in most of its numbers adds up areas that the table does not tell.
 */
export function declared(
  table: Table,
  units: readonly Unit[],
  repeated: readonly Unit[],
): Problem[] {
  const leaves = units.filter(({ row }) => row);
  return repeated.flatMap((unit) => {
    const figures = [...unit.totals.values(), ...unit.votes.values()].filter(
      ({ value }) => value !== null,
    );
    const parts = [leaves, leaves.filter(({ parent }) => parent === unit.parent)].map((inside) => {
      const sumOf = (pick: (part: Unit) => Figure | undefined) =>
        inside.reduce((sum, part) => sum + (pick(part)?.value ?? 0), 0);
      return [
        ...Array.from(unit.totals.keys(), (total) => sumOf(({ totals }) => totals.get(total))),
        ...Array.from(unit.votes.keys(), (list) => sumOf(({ votes }) => votes.get(list))),
      ].filter((_, i) => [...unit.totals.values(), ...unit.votes.values()][i]!.value !== null);
    });
    const matches = (sums: readonly number[]) =>
      figures.filter(({ value }, i) => value === sums[i]).length;
    const best = parts.toSorted((a, b) => matches(b) - matches(a))[0]!;
    if (matches(best) < figures.length / 2) return [];
    return figures.flatMap(({ value, row, column }, i) =>
      value === best[i]
        ? []
        : [
            warning("sum-areas", table.place(column, row), String(value), {
              ...{ from: best[i]!, to: best[i]! },
            }),
          ],
    );
  });
}

/** A sum of the lists alone, stated and right, is the sum of the valid votes where the table has no other word for them. */
export function takeSums(units: readonly Unit[]): void {
  for (const { votes, totals, sums } of units) {
    const numbers = [...votes.values()].map(({ value }) => value);
    if (totals.has("valid") || numbers.includes(null)) continue;
    const all = numbers.reduce<number>((sum, value) => sum + value!, 0);
    const right = sums.find(({ value }) => value === all && all > 0);
    if (right) totals.set("valid", right);
  }
}
