import { type Quotients, quotients } from "../../apportion/quotient.ts";
import { commonWeights } from "../../apportion/weights.ts";
import type { Key, PlaceStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { Quantity } from "../../results/results.ts";
import { NO_LIMIT } from "../arithmetic.ts";
import type { Figures, Place } from "../figures.ts";
import { type Run, type State, sum } from "../state.ts";
import { seatsToGive, wholeSeats } from "./whole.ts";

/** A list in an area, while seats are placed. */
export interface Cell {
  /** its place among the cells */
  readonly index: number;
  /** the contender */
  readonly list: number;
  readonly area: number;
  readonly weight: Quantity;
  /** held in the area, then counted up */
  held: number;
  /** how many more of its figures enter */
  figures: number;
}

/** Seats to be placed, and where there is room for them. Arrays run along the contenders. */
export interface Table {
  readonly cells: readonly Cell[];
  readonly compare: Quotients;
  /** by area: seats that it still takes */
  readonly room: Map<number, number>;
  /** seats still to be placed, as far as they are told */
  readonly seats: number[];
  /** the same before the first is placed, where they are told */
  readonly owed?: readonly number[];
  left: number;
  /** which list has the next seat, where that is not told by `seats` */
  readonly first?: Quotients;
  readonly heldByList: number[];
}

/** Undefined where a figure is not known. */
export function openTable(
  step: PlaceStep,
  run: Run,
  claimants: readonly number[],
  { at }: Figures,
  { poll }: State,
): Table | undefined {
  const held = (where: Place) =>
    sum(step.already.map((value) => wholeSeats(at(value, where)) ?? 0));
  const areas = inside(poll.results, run.area, step.to);
  const room = areas.map((area) => seatsToGive(at(step.areas, { area })));
  const places = areas.flatMap((area) => claimants.map((contender) => ({ area, contender })));
  const weights = places.map((where) => at(step.then.by, where));
  const all = poll.contenders.map((_, contender) => ({ area: run.area, contender }));
  const ofClaimants = <T>(figure: (where: Place) => T, none: T): T[] =>
    all.map((where) => (claimants.includes(where.contender) ? figure(where) : none));
  const { first, lists } = step;
  const owed = lists && ofClaimants((where) => seatsToGive(at(lists, where)), 0);
  const firstBy = first && ofClaimants((where) => at(first.by, where), 0);
  const left = step.seats ? seatsToGive(at(step.seats, run)) : sum((owed ?? []).map((n) => n ?? 0));
  const figures = [...weights, ...room, ...(owed ?? []), ...(firstBy ?? [])];
  if (left === null || figures.includes(null) || figures.includes(NO_LIMIT)) return undefined;

  const heldByList = all.map(held);
  const cells = places.map((where, index): Cell => {
    const weight = weights[index]!;
    return {
      index,
      list: where.contender,
      area: where.area,
      weight,
      held: held(where),
      figures: weight === 0 ? 0 : (step.then.most ?? Number.POSITIVE_INFINITY),
    };
  });
  return {
    cells,
    compare: quotientsOf(weights as Quantity[], step.then, cells, left),
    room: new Map(areas.map((area, i) => [area, room[i]!])),
    seats: owed ? owed.map((n) => n!) : ofClaimants(() => Number.POSITIVE_INFINITY, 0),
    ...(owed && { owed: owed.map((n) => n!) }),
    left,
    ...(first && {
      first: quotientsOf(
        firstBy as Quantity[],
        first,
        heldByList.map((n) => ({ held: n })),
        left,
      ),
    }),
    heldByList,
  };
}

/** The cells whose turn it is: those with the largest figure, of all or of the lists whose turn it is; none: the end. */
export function nextCells({ cells, compare, room, seats, first, heldByList }: Table): Cell[] {
  const open = cells.filter(
    ({ area, list, figures }) => figures > 0 && room.get(area)! > 0 && seats[list]! > 0,
  );
  const top = (of: readonly Cell[]) =>
    largest(of, (a, b) => compare.compare(a.index, a.held, b.index, b.held));
  if (!first) return top(open);
  const lists = [...new Set(open.map(({ list }) => list))];
  const turn = largest(lists, (a, b) => first.compare(a, heldByList[a]!, b, heldByList[b]!));
  return turn.flatMap((list) => top(open.filter((cell) => cell.list === list)));
}

/**
 * Of equal cells those that take nothing from each other: their area has room for all of them that lie in it, their
 * list seats for all of its own. Where the next list is chosen first, it has one seat at a time.
 */
export function beside(equal: readonly Cell[], { room, seats, first, left }: Table): Cell[] {
  if (first && equal.length > left) return [];
  return equal.filter(
    ({ area, list }) =>
      equal.filter((cell) => cell.area === area).length <= room.get(area)! &&
      equal.filter((cell) => cell.list === list).length <= (first ? 1 : seats[list]!),
  );
}

function quotientsOf(
  weights: readonly Quantity[],
  { method }: Key,
  holders: readonly { readonly held: number }[],
  seats: number,
): Quotients {
  const most = Math.max(0, ...holders.map(({ held }) => held)) + seats + 1;
  return quotients(commonWeights(weights).weights, method, most);
}

function largest<T>(all: readonly T[], compare: (a: T, b: T) => number): T[] {
  let best: T[] = [];
  for (const one of all) {
    const difference = best.length === 0 ? 1 : compare(one, best[0]!);
    if (difference > 0) best = [one];
    else if (difference === 0) best.push(one);
  }
  return best;
}
