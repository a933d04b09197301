import type { Results } from "../results/results.ts";
import type { Allocation } from "./allocate.ts";
import type { Poll } from "./poll.ts";

/**
 * Seats by area and list: of every area that has some inside; empty where all were given in the top area alone. While
 * something is open more may be certain of an area than of those inside it.
 */
export function seatsByArea(
  { cells, seats: certain }: Allocation,
  { results, contenders, whole }: Poll,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const inAreas = [...cells.lists.keys()].some((area) => area !== whole);
  if (!inAreas) return new Map();
  const sums = new Map<number, number[]>();
  for (const [area, row] of cells.lists) {
    for (let at: number | undefined = area; at !== undefined; at = results.areas[at]!.parent) {
      const all = sums.get(at) ?? contenders.map(() => 0);
      sums.set(
        at,
        all.map((n, i) => n + row[i]!),
      );
    }
  }
  sums.set(whole, [...certain]);
  const seats = new Map<string, ReadonlyMap<string, number>>();
  for (const [area, { id }] of results.areas.entries()) {
    const row = sums.get(area);
    if (!row) continue;
    const lists = contenders.map((list, i) => [results.lists[list]!.id, row[i]!] as const);
    const some = lists.filter(([, n]) => n > 0);
    if (some.length > 0) seats.set(id, new Map(some));
  }
  return seats;
}

/** Seats of areas by step and area id. */
export const areaSeatsOf = (
  { areaSeats }: Allocation,
  { areas }: Results,
): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map(
    Array.from(areaSeats, ([step, seats]) => [
      step,
      new Map(Array.from(seats, ([area, n]) => [areas[area]!.id, n])),
    ]),
  );
