import type { Verdict } from "../results/outcome.ts";
import { type Allocation, allocate, asksToPass } from "./allocate.ts";
import { type Cells, noCells } from "./cells.ts";
import type { Lots } from "./lots.ts";
import { applyStages, type Passing } from "./passing.ts";
import { houseSize, type Poll } from "./poll.ts";

/** More undecided lists than this are not tried out one by one: 2^8 allocations. */
const MOST = 8;

/**
 * Seats while some lists are undecided: tries every way in which they could be decided. What a list gets in all of
 * them is certain; the most that it gets in any of them is the most it can get.
 */
export function complete(passing: Passing, poll: Poll, lots: Lots): Allocation {
  const { alone, stages } = passing;
  const undecided = alone.flatMap((verdict, i) => (verdict === "undecided" ? [i] : []));
  const decide = (isIn: (i: number) => boolean) =>
    allocate(
      applyStages(
        alone.map((v, i): Verdict => (v === "undecided" ? isIn(i) : v)),
        stages,
        poll,
      ),
      poll,
      lots,
    );
  const without = decide(() => false);
  const steps = without.steps.map((step) => ({ ...step, provisional: true as const }));
  if (undecided.length > MOST) {
    const house = houseSize(poll) ?? 0;
    const none = alone.map(() => 0);
    const forAll = poll.law.steps.some(({ who }) => !who || !asksToPass(who));
    const atMost = alone.map((verdict) => (verdict === false && !forAll ? 0 : house));
    return { ...without, cells: noCells(), seats: none, atMost, steps, open: [], lots: [] };
  }
  const all = [without];
  for (let mask = 1; mask < 1 << undecided.length; mask++) {
    all.push(decide((i) => (mask & (1 << undecided.indexOf(i))) !== 0));
  }
  const least = (of: (one: Allocation) => number) => Math.min(...all.map(of));
  return {
    cells: inAll(all, poll),
    seats: alone.map((_, i) => least((one) => one.seats[i]!)),
    atMost: alone.map((_, i) => -least((one) => -one.atMost[i]!)),
    unfinished: false,
    areaSeats: areaSeatsInAll(all),
    steps,
    open: [],
    lots: [],
  };
}

/** Seats that each list gets in each area in all of them. */
export function inAll(all: readonly Allocation[], { contenders }: Poll): Cells {
  const cells = noCells();
  for (const area of all[0]!.cells.lists.keys()) {
    const rows = all.map((one) => one.cells.lists.get(area));
    const row = contenders.map((_, i) => Math.min(...rows.map((seats) => seats?.[i] ?? 0)));
    cells.lists.set(area, row);
  }
  return cells;
}

/** Seats that each area gets in all of them, by step. */
function areaSeatsInAll([one, ...others]: readonly Allocation[]): Allocation["areaSeats"] {
  const least = (step: string, area: number, seats: number) =>
    Math.min(seats, ...others.map(({ areaSeats }) => areaSeats.get(step)?.get(area) ?? 0));
  return new Map(
    [...one!.areaSeats].map(([step, seats]) => [
      step,
      new Map([...seats].map(([area, n]) => [area, least(step, area, n)])),
    ]),
  );
}
