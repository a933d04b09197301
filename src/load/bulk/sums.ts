import { type Problem, warning } from "../../results/problem.ts";
import { TOTALS, type Total } from "../../results/results.ts";
import type { Figure, Unit } from "../apply/areas.ts";
import { repeats } from "../apply/subtotals.ts";
import type { Counted } from "./counted.ts";
import { ABSENT, NONE, UNKNOWN } from "./grid.ts";

export const [VALID, INVALID, BLANK] = (["valid", "invalid", "blank"] as const).map((total) =>
  TOTALS.indexOf(total),
) as [number, number, number];

/** Numbers of an area by list and by TOTALS, where they stand in the matrices. */
export const votesIn = ({ votes, lists }: Counted, unit: number): Float64Array =>
  votes.subarray((unit + 1) * lists.length, (unit + 2) * lists.length);
export const totalsIn = ({ totals }: Counted, unit: number): Float64Array =>
  totals.subarray(unit * TOTALS.length, (unit + 1) * TOTALS.length);

const atLeastZero = (value: number): number => (value > 0 ? value : 0);
export const addUp = (numbers: Float64Array): number =>
  numbers.reduce((sum, value) => sum + atLeastZero(value), 0);
export const isUnknown = (value: number): boolean => value === UNKNOWN || value === NONE;

/**
 * Areas that repeat the sums of others, with warnings where they miss them by a little; see `subtotals`.
 *
 * @param columnOf the column in which a number stands, by its index among totals and lists
 */
export function repeated(
  counted: Counted,
  columnOf: (index: number) => number,
): { found: ReadonlySet<number>; problems: readonly Problem[] } {
  const { units, lists, over, table } = counted;
  const inner = new Set(units.flatMap(({ parent }) => parent ?? []));
  const leaves = [...units.keys()].filter(
    (unit) => units[unit]!.row !== undefined && !inner.has(units[unit]!.key),
  );
  if (leaves.length < 3 || over.length > leaves.length) return { found: new Set(), problems: [] };
  const { votes, totals } = counted;
  const [width, several] = [lists.length, TOTALS.length];
  const found = repeats(leaves.length, several + width, (leaf, into) => {
    const unit = leaves[leaf]!;
    for (let i = 0; i < several; i++) into[i] = atLeastZero(totals[unit * several + i]!);
    const from = (unit + 1) * width;
    for (let i = 0; i < width; i++) into[several + i] = atLeastZero(votes[from + i]!);
  });
  const problems = Array.from(found).flatMap(([leaf, sum]) => {
    const unit = leaves[leaf]!;
    return [...totalsIn(counted, unit), ...votesIn(counted, unit)].flatMap((value, i) => {
      if (value < 0 || value === sum[i]) return [];
      const place = table.place(columnOf(i), units[unit]!.row);
      return [warning("sum-areas", place, String(value), { from: sum[i]!, to: sum[i]! })];
    });
  });
  return { found: new Set(Array.from(found.keys(), (leaf) => leaves[leaf]!)), problems };
}

/** Holds the sums that a table states against its numbers; see `stated` of apply/. */
export function stated(counted: Counted, kept: readonly number[]): Problem[] {
  return [
    ...(counted.sums.size > 0 ? kept : []).flatMap((unit) => ofLists(counted, unit)),
    ...counted.over.flatMap((sum) => ofAreas(counted, kept, sum)),
  ];
}

function ofLists(counted: Counted, unit: number): Problem[] {
  const sums = counted.sums.get(unit);
  if (!sums) return [];
  const votes = votesIn(counted, unit);
  if (votes.some(isUnknown)) return [];
  const all = addUp(votes);
  const totals = totalsIn(counted, unit);
  const [invalid, blank] = [atLeastZero(totals[INVALID]!), atLeastZero(totals[BLANK]!)];
  const possible = [all, all + invalid, all + blank, all + invalid + blank];
  return sums
    .filter(({ value }) => value !== null && !possible.includes(value))
    .map(({ value, row, column }) =>
      warning("sum-lists", counted.table.place(column, row), String(value), { from: all, to: all }),
    );
}

function ofAreas(counted: Counted, kept: readonly number[], sum: Unit): Problem[] {
  const { units, lists, table } = counted;
  const keys = new Set(kept.flatMap((unit) => (units[unit]!.row ? [units[unit]!.key] : [])));
  const outer = kept.filter((unit) => {
    const { parent, row } = units[unit]!;
    return row && (parent === undefined || !keys.has(parent));
  });
  const differs = (figure: Figure, of: (unit: number) => number): Problem[] => {
    const parts = outer.map(of);
    if (figure.value === null || parts.some(isUnknown)) return [];
    const added = parts.reduce((all, part) => all + atLeastZero(part), 0);
    const above = parts.reduce(
      (all, part, i) =>
        units[outer[i]!]!.row!.line < figure.row.line ? all + atLeastZero(part) : all,
      0,
    );
    if (added === figure.value || above === figure.value) return [];
    const place = table.place(figure.column, figure.row);
    return [warning("sum-areas", place, String(figure.value), { from: added, to: added })];
  };
  const index = new Map(lists.map(({ key }, i) => [key, i]));
  return [
    ...Array.from(sum.totals, ([total, figure]) =>
      differs(figure, (unit) => totalsIn(counted, unit)[TOTALS.indexOf(total)]!),
    ),
    ...Array.from(sum.votes, ([list, figure]) =>
      differs(figure, (unit) => votesIn(counted, unit)[index.get(list) ?? -1] ?? ABSENT),
    ),
  ].flat();
}

/** Holds areas that repeat the sums of others against these; see `declared` of apply/. */
export function declared(counted: Counted, kept: readonly number[]): Problem[] {
  const { units, lists, table, repeated: over } = counted;
  const leaves = kept.filter((unit) => units[unit]!.row);
  const index = new Map(lists.map(({ key }, i) => [key, i]));
  const sums = (inside: readonly number[]) => {
    const all = new Float64Array(TOTALS.length + lists.length);
    for (const unit of inside) {
      totalsIn(counted, unit).forEach((value, i) => {
        all[i]! += atLeastZero(value);
      });
      votesIn(counted, unit).forEach((value, i) => {
        all[TOTALS.length + i]! += atLeastZero(value);
      });
    }
    return all;
  };
  const byParent = new Map<string | undefined, number[]>();
  for (const leaf of leaves) {
    const same = byParent.get(units[leaf]!.parent) ?? [];
    same.push(leaf);
    byParent.set(units[leaf]!.parent, same);
  }
  const whole = over.length > 0 ? sums(leaves) : new Float64Array(0);
  const inParent = new Map<string | undefined, Float64Array>();
  return over.flatMap((unit) => {
    const of = inParent.get(unit.parent) ?? sums(byParent.get(unit.parent) ?? []);
    inParent.set(unit.parent, of);
    const figures = [
      ...Array.from(
        unit.totals,
        ([total, figure]) => [TOTALS.indexOf(total as Total), figure] as const,
      ),
      ...Array.from(unit.votes, ([list, figure]) => {
        const at = index.get(list);
        return [at === undefined ? -1 : TOTALS.length + at, figure] as const;
      }),
    ].filter(([, { value }]) => value !== null);
    const matches = (all: Float64Array) =>
      figures.filter(([at, { value }]) => value === (all[at] ?? 0)).length;
    const best = [whole, of].toSorted((a, b) => matches(b) - matches(a))[0]!;
    if (matches(best) < figures.length / 2) return [];
    return figures.flatMap(([at, { value, row, column }]) => {
      const sum = best[at] ?? 0;
      if (value === sum) return [];
      return [
        warning("sum-areas", table.place(column, row), String(value), { from: sum, to: sum }),
      ];
    });
  });
}

/** A sum of the lists alone, stated and right, is the sum of the valid votes; see `takeSums` of apply/. */
export function takeSums(counted: Counted, kept: readonly number[]): void {
  for (const unit of kept) {
    if (!counted.sums.has(unit)) continue;
    const votes = votesIn(counted, unit);
    const totals = totalsIn(counted, unit);
    if (totals[VALID] !== ABSENT || votes.some(isUnknown)) continue;
    const all = addUp(votes);
    const right = (counted.sums.get(unit) ?? []).some(({ value }) => value === all && all > 0);
    if (right) totals[VALID] = all;
  }
}
