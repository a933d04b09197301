import { type Problem, warning } from "../../results/problem.ts";
import { TOTALS } from "../../results/results.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Unit } from "./areas.ts";

/**
 * Areas that have the same totals, one and all, where a table repeats these on each row of an area: a name that is
 * written in two ways makes one area two, and counts its voters twice.
 */
export function twins(units: readonly Unit[], { columns }: ReadingDocument): Problem[] {
  const repeated = columns.filter(
    ({ role, repeated }) => repeated && TOTALS.some((total) => total === role),
  );
  if (repeated.length < 3) return [];
  const first = new Map<string, Unit>();
  return units.flatMap((unit) => {
    const numbers = TOTALS.map((total) => unit.totals.get(total)?.value ?? null);
    if (numbers.filter((n) => n !== null && n > 0).length < 3) return [];
    const key = JSON.stringify(numbers);
    const known = first.get(key);
    if (!known) first.set(key, unit);
    return known ? [warning("same-totals", unit.place(), unit.name, { name: known.name })] : [];
  });
}
