import { around } from "../results/areas.ts";
import type { Results } from "../results/results.ts";
import type { Trial } from "./claims.ts";
import type { Figure } from "./number.ts";

/** Where seats are: in an area, of a contender (index); without one they are the area's. */
export interface Place {
  readonly area: number;
  readonly contender?: number | undefined;
}

/** Seats that a step gave: to contenders in areas, or to areas. */
export interface Cells {
  readonly lists: Map<number, number[]>;
  readonly areas: Map<number, number>;
}

/** What a quota left over, along the contenders. */
export type Left = readonly Figure[];

export const noCells = (): Cells => ({ lists: new Map(), areas: new Map() });

export function enter(cells: Cells, { area, contender }: Place, seats: number, width: number) {
  if (contender === undefined) {
    cells.areas.set(area, (cells.areas.get(area) ?? 0) + seats);
    return;
  }
  const row = cells.lists.get(area) ?? new Array<number>(width).fill(0);
  row[contender] = (row[contender] ?? 0) + seats;
  cells.lists.set(area, row);
}

export function cellsOf(trial: Trial, step: string): Cells {
  const cells = trial.given.get(step) ?? noCells();
  trial.given.set(step, cells);
  return cells;
}

/** Seats that a step gave inside an area: to the contender, to all, or to the areas where it gave to areas. */
export function seatsIn(
  { results, given }: Trial,
  step: string,
  { area, contender }: Place,
): number {
  const cells = given.get(step);
  if (!cells) return 0;
  const own = cells.areas.get(area);
  if (own !== undefined) return own;
  let seats = 0;
  for (const [at, n] of cells.areas) if (liesIn(results, at, area)) seats += n;
  if (cells.areas.size > 0) return seats;
  for (const [at, row] of cells.lists) {
    if (!liesIn(results, at, area)) continue;
    seats += contender === undefined ? row.reduce((a, b) => a + b, 0) : (row[contender] ?? 0);
  }
  return seats;
}

/** Seats that the steps of the result gave there. */
export const seatsSoFar = (trial: Trial, place: Place): number =>
  trial.law.result.reduce((sum, step) => sum + seatsIn(trial, step, place), 0);

export function liesIn(results: Results, area: number, wide: number): boolean {
  for (let at: number | undefined = area; at !== undefined; at = results.areas[at]!.parent) {
    if (at === wide) return true;
  }
  return false;
}

/** The area of a level around another one, or the whole where there is none. */
export const wideArea = (results: Results, area: number, level: Parameters<typeof around>[2]) =>
  around(results, area, level) ?? 0;

/** Takes the seats of all shares as they are told, for a threshold that looks at them: they are checked after it. */
export function readSteps(trial: Trial): void {
  const { outcome, results, contenders } = trial;
  const area = (id: string) => results.areas.findIndex((one) => one.id === id);
  const contender = (id: string) => contenders.findIndex((list) => results.lists[list]!.id === id);
  for (const told of outcome.steps) {
    if (told.kind !== "share" && told.kind !== "give") continue;
    const list = told.list === undefined ? undefined : contender(told.list);
    const rows = told.kind === "share" ? [told, ...(told.inside ?? [])] : [told];
    for (const { claimants, awarded } of rows)
      claimants.forEach((id, i) => {
        const place: Place =
          told.to === "areas"
            ? { area: area(id), contender: list }
            : { area: area(told.area), contender: contender(id) };
        if (place.area < 0 || (place.contender ?? 0) < 0) return; // a connection, told again inside
        enter(cellsOf(trial, told.step), place, awarded[i] ?? 0, contenders.length);
      });
  }
}
