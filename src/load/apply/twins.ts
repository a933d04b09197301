import { type Problem, warning } from "../../results/problem.ts";
import { TOTALS } from "../../results/results.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Unit } from "./areas.ts";

/** Areas that are another area over again: their numbers are counted twice. */
export const twins = (units: readonly Unit[], reading: ReadingDocument): Problem[] => {
  const copies = again(units, (unit) => copyKey(unit));
  return copies.length > 0 ? copies : again(units, (unit) => totalsKey(unit, reading));
};

/** Areas of which an earlier one has the same key; those without a key are like none. */
function again(units: readonly Unit[], keyOf: (unit: Unit) => string | undefined): Problem[] {
  const first = new Map<string, Unit>();
  return units.flatMap((unit) => {
    const key = keyOf(unit);
    if (key === undefined) return [];
    const known = first.get(key);
    if (!known) first.set(key, unit);
    return known ? [warning("same-totals", unit.place(), unit.name, { name: known.name })] : [];
  });
}

/** All numbers of an area, where they are so many and so large that no two areas have them by chance. */
function copyKey({ totals, votes }: Unit): string | undefined {
  const numbers = [...totals, ...votes].map(([key, { value }]) => [key, value] as const);
  const filled = numbers.flatMap(([, value]) => (value !== null && value > 0 ? [value] : []));
  return isTelling(filled) ? JSON.stringify(numbers) : undefined;
}

/** Whether numbers above 0 are so many and so large that no two areas share them by chance. */
export const isTelling = (numbers: readonly number[]): boolean =>
  numbers.length >= MANY && numbers.reduce((all, value) => all + value, 0) >= LARGE;

const [MANY, LARGE] = [5, 1000];

/**
 * All totals of an area, where a table repeats these on each row of it: a name that is written in two ways makes one
 * area two, and counts its voters twice.
 */
function totalsKey({ totals }: Unit, { columns }: ReadingDocument): string | undefined {
  const repeated = columns.filter(
    ({ role, repeated }) => repeated && TOTALS.some((total) => total === role),
  );
  const numbers = TOTALS.map((total) => totals.get(total)?.value ?? null);
  const few = numbers.filter((n) => n !== null && n > 0).length < 3;
  return repeated.length < 3 || few ? undefined : JSON.stringify(numbers);
}
