import { NOT_KNOWN, NOT_STANDING, type Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";

/** The areas that lie in no other, by index: one that is the whole, or several without one around them. */
export const outermost = ({ areas }: Pick<Results, "areas">): number[] =>
  areas.flatMap(({ parent }, i) => (parent === undefined ? [i] : []));

/** Votes of all lists in the whole, by index: a whole number, NOT_STANDING or NOT_KNOWN. */
export function votesOfWhole(results: Results): Float64Array {
  const rows = outermost(results).map((i) => votesOfArea(results, i));
  return rows.length === 1 ? rows[0]! : sumOf(rows, results.lists.length);
}

/** A sum over areas, list by list; one with a part that is not known is not known. */
export function sumOf(rows: readonly Float64Array[], lists: number): Float64Array {
  return Float64Array.from({ length: lists }, (_, list) => {
    const standing = rows.map((row) => row[list]!).filter((value) => value !== NOT_STANDING);
    if (standing.length === 0) return NOT_STANDING;
    return standing.includes(NOT_KNOWN) ? NOT_KNOWN : standing.reduce((sum, n) => sum + n, 0);
  });
}

/** Official seats of the whole by list id; undefined where they are not known in all of it. */
export function seatsOfWhole({
  areas,
  official,
}: Results): ReadonlyMap<string, number> | undefined {
  const parts = outermost({ areas }).map((i) => official?.get(areas[i]!.id));
  const seats = new Map<string, number>();
  for (const part of parts) {
    if (!part) return undefined;
    for (const [list, n] of part) seats.set(list, (seats.get(list) ?? 0) + n);
  }
  return seats;
}
