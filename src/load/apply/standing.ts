import { type Problem, warning } from "../../results/problem.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Figure, Unit } from "./areas.ts";
import type { Table } from "./table.ts";

/**
 * An empty cell is not known, unless the numbers prove that it is none: where the lists with numbers make up all valid
 * votes of the area, the others did not stand there. A dash says so itself where the list has votes in another area.
 *
 * @returns areas where lists stay unknown and the others do not make up the valid votes, as warnings: `sum-lists` where
 *   they are more, `lists-unknown` where they are fewer and the table has no mark for a list that did not stand
 */
export function standing(
  table: Table,
  units: readonly Unit[],
  { numbers, ids }: Pick<ReadingDocument, "numbers" | "ids">,
): Problem[] {
  if (ids === "codes") return written(units);
  const marked = (numbers?.notStanding ?? []).length > 0;
  const elsewhere = new Set<string>();
  if (units.length > 1)
    for (const { votes } of units)
      for (const [list, { value }] of votes) if (value !== null) elsewhere.add(list);
  return units.flatMap((unit): Problem[] => {
    let known = 0;
    const unknown: string[] = [];
    for (const [list, { value }] of unit.votes) {
      if (value === null) unknown.push(list);
      else known += value;
    }
    if (unknown.length === 0) return [];
    const sums = sumsOf(unit);
    const whole = known > 0 && sums.some(({ sum }) => sum === known);
    for (const list of unknown)
      if (whole || (unit.votes.get(list)!.none && elsewhere.has(list))) unit.votes.delete(list);
    const [largest] = sums.toSorted((a, b) => b.sum - a.sum);
    if (whole || !largest || known === 0) return [];
    const more = known > largest.sum;
    const stays = unknown.some((list) => unit.votes.has(list));
    if (!more && (marked || !stays)) return [];
    const { row, column, value } = largest.figure;
    const place = table.place(column, row);
    return [
      more
        ? warning("sum-lists", place, String(value), { from: known, to: known })
        : warning("lists-unknown", place, String(value), { sum: known }),
    ];
  });
}

/** A table of our own says of each list whether it stood: nothing is to be concluded. */
function written(units: readonly Unit[]): [] {
  for (const { votes } of units) for (const [list, { none }] of votes) if (none) votes.delete(list);
  return [];
}

/** What the lists of an area make up together, as the table states it. */
function sumsOf({ totals, sums }: Unit): { figure: Figure; sum: number }[] {
  const valid = totals.get("valid");
  const blank = totals.get("blank")?.value ?? undefined;
  const stated = (figure: Figure | undefined, less = 0) =>
    figure && figure.value !== null ? [{ figure, sum: figure.value - less }] : [];
  return [
    ...stated(valid),
    ...(blank === undefined ? [] : stated(valid, blank)),
    ...sums.flatMap((figure) => stated(figure)),
  ];
}
