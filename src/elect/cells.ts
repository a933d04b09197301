import type { Results } from "../results/results.ts";

/** Seats in a table of areas and contenders, and seats of areas where a step gives to areas. Absent: none. */
export interface Cells {
  /** by index of the area: seats of each contender */
  readonly lists: Map<number, number[]>;
  /** by index of the area */
  readonly areas: Map<number, number>;
}

export const noCells = (): Cells => ({ lists: new Map(), areas: new Map() });

/** Adds seats of a contender in an area; without a contender, seats of the area. */
export function addSeats(
  cells: Cells,
  area: number,
  contender: number | undefined,
  seats: number,
  contenders: number,
): void {
  if (contender === undefined) {
    cells.areas.set(area, (cells.areas.get(area) ?? 0) + seats);
    return;
  }
  let row = cells.lists.get(area);
  if (!row) {
    row = new Array<number>(contenders).fill(0);
    cells.lists.set(area, row);
  }
  row[contender]! += seats;
}

export function addCells(to: Cells, from: Cells): void {
  for (const [area, row] of from.lists) {
    const sums = to.lists.get(area);
    if (!sums) to.lists.set(area, row.slice());
    else for (let i = 0; i < row.length; i++) sums[i]! += row[i]!;
  }
  for (const [area, seats] of from.areas) addSeats(to, area, undefined, seats, 0);
}

/** Seats inside an area: of a contender; without one, of all, or of the areas where areas were given seats. */
export function seatsInside(
  cells: Cells,
  results: Results,
  area: number,
  contender?: number,
): number {
  if (cells.areas.size > 0) {
    const own = cells.areas.get(area);
    if (own !== undefined) return own;
    return sumOver(cells.areas, results, area, (seats) => seats);
  }
  return sumOver(cells.lists, results, area, (row) =>
    contender === undefined ? row.reduce((a, b) => a + b, 0) : row[contender]!,
  );
}

function sumOver<T>(
  rows: ReadonlyMap<number, T>,
  results: Results,
  area: number,
  seats: (row: T) => number,
): number {
  let sum = 0;
  for (const [at, row] of rows) if (isInside(results, at, area)) sum += seats(row);
  return sum;
}

/** Whether an area is another one or lies in it. */
export function isInside(results: Results, area: number, around: number): boolean {
  for (let at: number | undefined = area; at !== undefined; at = results.areas[at]!.parent) {
    if (at === around) return true;
  }
  return false;
}
