import type { Open } from "../results/outcome.ts";
import { type Allocation, allocate } from "./allocate.ts";
import { inAll } from "./completions.ts";
import type { Lots } from "./lots.ts";
import type { Passed } from "./passing.ts";
import type { Poll } from "./poll.ts";

/** More allocations than this are not tried out. */
const MOST = 32;

/**
 * Takes the steps of a law in their order. Where a lot that is still to be drawn stops them, every way in which it can
 * fall is followed to the end: a seat is certain if no way takes it away again, and the most that a list gets in any is
 * the most it can get. The steps are told up to the lot.
 */
export function allocateByLot(passed: Passed, poll: Poll, lots: Lots): Allocation {
  const first = allocate(passed, poll, lots);
  if (!first.unfinished) return first;
  let tried = 0;
  const ends = (from: Allocation, drawn: Lots): readonly Allocation[] => {
    const lot = firstLot(from.open);
    if (!from.unfinished || !lot) return [from];
    return waysOf(lot, drawn).flatMap((way) => {
      tried++;
      return tried > MOST ? [] : ends(allocate(passed, poll, way), way);
    });
  };
  const all = ends(first, lots);
  if (all.length === 1 || tried > MOST) return first;
  return {
    ...first,
    cells: inAll([first, ...all], poll),
    seats: first.seats.map((n, i) => Math.min(n, ...all.map(({ seats }) => seats[i]!))),
    atMost: first.atMost.map((_, i) => Math.max(...all.map(({ atMost }) => atMost[i]!))),
  };
}

type LotOpen = Extract<Open, { kind: "lot" }>;

/** In an order of their own, so that how many ways there are hangs on no order of input. */
function firstLot(open: readonly Open[]): LotOpen | undefined {
  const name = ({ area, list = "", lists }: LotOpen) => [area, list, ...lists].join("\n");
  return open
    .filter((point) => point.kind === "lot")
    .toSorted((a, b) => (name(a) < name(b) ? -1 : 1))[0];
}

/** The lots of the caller, and one more for each way in which the open one can fall. */
function waysOf({ step, area, list, lists, seats }: LotOpen, lots: Lots): readonly Lots[] {
  const lot = { step, area, among: lists, seats, ...(list !== undefined && { list }) };
  return choices(lists, seats).map((drawn) => ({
    ...lots,
    lots: [...(lots.lots ?? []), { ...lot, drawn }],
  }));
}

/** Every way to take so many of them; of more than MOST a few too many, so that they are not tried out. */
function choices(of: readonly string[], so: number): readonly (readonly string[])[] {
  let ways: (readonly string[])[] = [[]];
  for (const [i, id] of of.entries()) {
    ways = ways.flatMap((way) => (way.length < so ? [way, [...way, id]] : [way]));
    ways = ways.filter((way) => way.length + of.length - i - 1 >= so).slice(0, 4 * MOST);
  }
  return ways;
}
