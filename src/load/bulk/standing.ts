import { type Problem, warning } from "../../results/problem.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Counted } from "./counted.ts";
import { ABSENT, NONE, UNKNOWN } from "./grid.ts";
import { rowOf } from "./rows.ts";
import { addUp, BLANK, isUnknown, totalsIn, VALID, votesIn } from "./sums.ts";

/**
 * Tells lists that did not stand from those whose votes are not known; see `standing` of apply/.
 *
 * @param columnOf the column in which a total stands, by its index in TOTALS
 * @returns areas where the lists do not make up the valid votes, as warnings
 */
export function standing(
  counted: Counted,
  kept: readonly number[],
  { numbers, ids }: Pick<ReadingDocument, "numbers" | "ids">,
  columnOf: (index: number) => number,
): Problem[] {
  const { votes, table } = counted;
  if (!votes.includes(UNKNOWN) && !votes.includes(NONE)) return [];
  if (ids === "codes") return written(votes);
  const marked = (numbers?.notStanding ?? []).length > 0;
  const elsewhere = votedFor(counted, kept);
  return kept.flatMap((unit): Problem[] => {
    const own = votesIn(counted, unit);
    if (!own.some(isUnknown)) return [];
    const known = addUp(own);
    const sums = sumsOf(counted, unit, columnOf);
    const whole = known > 0 && sums.some(({ sum }) => sum === known);
    for (let list = 0; list < own.length; list++)
      if (isUnknown(own[list]!))
        own[list] = whole || (own[list] === NONE && elsewhere[list]) ? ABSENT : UNKNOWN;
    const [largest] = sums.toSorted((a, b) => b.sum - a.sum);
    if (whole || !largest || known === 0) return [];
    const more = known > largest.sum;
    if (!more && (marked || !own.includes(UNKNOWN))) return [];
    const { line, column, value } = largest;
    const place = table.place(column, rowOf([], line));
    return [
      more
        ? warning("sum-lists", place, String(value), { from: known, to: known })
        : warning("lists-unknown", place, String(value), { sum: known }),
    ];
  });
}

/** A table of our own says of each list whether it stood: nothing is to be concluded. */
function written(votes: Float64Array): [] {
  for (let i = 0; i < votes.length; i++) if (votes[i] === NONE) votes[i] = ABSENT;
  return [];
}

/** Of each list, 1 if it has votes in one of several areas. */
function votedFor(counted: Counted, kept: readonly number[]): Uint8Array {
  const lists = new Uint8Array(counted.lists.length);
  if (kept.length > 1)
    for (const unit of kept)
      votesIn(counted, unit).forEach((value, list) => {
        if (value >= 0) lists[list] = 1;
      });
  return lists;
}

/** What the lists of an area make up together, as the table states it, and where. */
function sumsOf(counted: Counted, unit: number, columnOf: (index: number) => number) {
  const totals = totalsIn(counted, unit);
  const [valid, blank] = [totals[VALID]!, totals[BLANK]!];
  const own = counted.validLines[unit]!;
  const line = own < 0 ? (counted.units[unit]!.row?.line ?? 0) : own;
  const stated = { line, column: columnOf(VALID), value: valid };
  return [
    ...(valid < 0 ? [] : [{ ...stated, sum: valid }]),
    ...(valid < 0 || blank < 0 ? [] : [{ ...stated, sum: valid - blank }]),
    ...(counted.sums.get(unit) ?? []).flatMap(({ value, row, column }) =>
      value === null ? [] : [{ line: row.line, column, value, sum: value }],
    ),
  ];
}
