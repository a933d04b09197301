import type { Verdict } from "../results/outcome.ts";
import { type Allocation, allocate } from "./allocate.ts";
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
  const none = alone.map(() => 0);
  if (undecided.length > MOST) {
    const house = houseSize(poll) ?? 0;
    const atMost = alone.map((verdict) => (verdict === false ? 0 : house));
    return { seats: none, atMost, steps, open: [], lots: [] };
  }
  const all = [without];
  for (let mask = 1; mask < 1 << undecided.length; mask++) {
    all.push(decide((i) => (mask & (1 << undecided.indexOf(i))) !== 0));
  }
  return {
    seats: none.map((_, i) => Math.min(...all.map((one) => one.seats[i]!))),
    atMost: none.map((_, i) => Math.max(...all.map((one) => one.atMost[i]!))),
    steps,
    open: [],
    lots: [],
  };
}
