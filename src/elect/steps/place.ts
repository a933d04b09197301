import { type Quotients, quotients } from "../../apportion/quotient.ts";
import { commonWeights } from "../../apportion/weights.ts";
import { fraction } from "../../exact/fraction.ts";
import type { Key, PlaceStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { PlaceEvidence } from "../../results/outcome.ts";
import { quotientOf, simple } from "../../results/quantity.ts";
import type { Quantity } from "../../results/results.ts";
import { type Figures, figuresOf, type Place } from "../figures.ts";
import { areaId, listId, type Run, type RunResult, type State, sum } from "../state.ts";
import { takingPart } from "../who.ts";
import { type Ledger, openLedger, placeOf, undecidedRun } from "./run.ts";
import { settle } from "./settle.ts";
import { wholeSeats } from "./whole.ts";

/** A list in an area, while seats are placed. */
interface Cell {
  readonly list: number;
  readonly area: number;
  readonly weight: Quantity;
  /** held in the area, then counted up */
  held: number;
  /** how many more of its figures enter */
  figures: number;
}

/**
 * Puts seats into areas that have room, one by one, each where a list has its largest figure. Either every list has its
 * number of seats and all figures stand in one ranking (Norway), or the next seat goes to a list first and then to the
 * area of its largest figure (Iceland; apparentement in Belgium). Seats of a list without a figure left stay unplaced.
 * Where the data lacks the areas, the seats stay with the area of the step.
 */
export function place(step: PlaceStep, run: Run, state: State): RunResult {
  const { poll } = state;
  const { claimants, undecided } = takingPart(step.who, run.area, state);
  if (undecided.length > 0) return undecidedRun(step, run, state, undecided, []);
  const figures = figuresOf(state);
  const table = openTable(step, run, claimants, figures, state);
  if (!table) return undecidedRun(step, run, state, claimants, figures.needs);
  const ledger = openLedger(state);
  const order: Mutable<PlaceEvidence["order"]> = [];
  const room = new Map(table.room);
  if (room.size === 0) return unplaced(step, run, state, table, ledger);

  while (table.left > 0) {
    const open = table.cells.filter(
      ({ area, list, figures }) =>
        figures > 0 && table.room.get(area)! > 0 && table.seats[list]! > 0,
    );
    if (open.length === 0) break;
    const next = table.first ? nextList(open, table) : nextCell(open, table);
    const chosen = choose(next, step, run, state, table, ledger);
    if (!chosen) break;
    for (const cell of chosen) {
      order.push({
        list: listId(poll, cell.list),
        area: areaId(poll, cell.area),
        quotient: quotientAt(cell, step.then),
      });
      cell.held++;
      cell.figures--;
      table.room.set(cell.area, table.room.get(cell.area)! - 1);
      table.seats[cell.list]!--;
      table.heldByList[cell.list]!++;
      table.left--;
      ledger.give({ area: cell.area, contender: cell.list }, 1);
    }
  }
  const got = (id: string) => order.filter(({ list }) => list === id).length;
  const owed = claimants.map((i) => [listId(poll, i), table.owed?.[i]] as const);
  const seats = owed.map(([id, n]) => [id, n ?? got(id)] as const).filter(([, n]) => n > 0);
  const short = seats.flatMap(([id, n]) => (n > got(id) ? [[id, n - got(id)] as const] : []));
  ledger.evidence.push({
    kind: "place",
    ...placeOf(step, run, state),
    room: new Map([...room].map(([area, n]) => [areaId(poll, area), n])),
    seats: new Map(seats),
    order,
    ...(short.length > 0 && ledger.open.length === 0 && { unplaced: new Map(short) }),
  });
  return ledger;
}

type Mutable<T> = T extends readonly (infer One)[] ? One[] : never;

interface Table {
  readonly cells: readonly Cell[];
  readonly compare: Quotients;
  /** by area: seats that it still takes */
  readonly room: Map<number, number>;
  /** by contender: seats still to be placed, as far as they are told */
  readonly seats: number[];
  readonly owed?: readonly number[];
  left: number;
  readonly first?: Quotients;
  readonly heldByList: number[];
}

/** Undefined where a figure is not known. */
function openTable(
  step: PlaceStep,
  run: Run,
  claimants: readonly number[],
  { at }: Figures,
  state: State,
): Table | undefined {
  const { poll } = state;
  const width = poll.contenders.length;
  const held = (where: Place) =>
    sum(step.already.map((value) => wholeSeats(at(value, where)) ?? 0));
  const areas = inside(poll.results, run.area, step.to);
  const room = areas.map((area) => wholeSeats(at(step.areas, { area })));
  const cells = areas.flatMap((area) =>
    claimants.map((list): Cell | null => {
      const weight = at(step.then.by, { area, contender: list });
      if (weight === null) return null;
      const figures = weight === 0 ? 0 : (step.then.most ?? Number.POSITIVE_INFINITY);
      return { list, area, weight, held: held({ area, contender: list }), figures };
    }),
  );
  const all = Array.from({ length: width }, (_, contender) => contender);
  const seatsOf = (contender: number) =>
    !claimants.includes(contender)
      ? 0
      : step.lists
        ? wholeSeats(at(step.lists, { area: run.area, contender }))
        : Number.POSITIVE_INFINITY;
  const seats = all.map(seatsOf);
  const left = step.seats ? wholeSeats(at(step.seats, run)) : sum(seats.map((n) => n ?? 0));
  const { first } = step;
  const firstBy =
    first &&
    all.map((contender) =>
      claimants.includes(contender) ? at(first.by, { area: run.area, contender }) : 0,
    );
  if (left === null || [...cells, ...room, ...seats, ...(firstBy ?? [])].includes(null))
    return undefined;
  const heldByList = all.map((contender) => held({ area: run.area, contender }));
  const known = cells.map((cell) => cell!);
  return {
    cells: known,
    compare: quotientsOf(
      known.map(({ weight }) => weight),
      step.then,
      known,
      left,
    ),
    room: new Map(areas.map((area, i) => [area, room[i]!])),
    seats: seats.map((n) => n!),
    ...(step.lists && { owed: seats.map((n) => n!) }),
    left,
    ...(first && {
      first: quotientsOf(
        firstBy!.map((n) => n!),
        first,
        heldByList.map((n) => ({ held: n })),
        left,
      ),
    }),
    heldByList,
  };
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

/** The cells with the largest figure of all. */
function nextCell(open: readonly Cell[], { cells, compare }: Table): Cell[] {
  return largest(open, (a, b) =>
    compare.compare(cells.indexOf(a), a.held, cells.indexOf(b), b.held),
  );
}

/** The lists whose turn it is, each with the cells of its largest figure. */
function nextList(open: readonly Cell[], table: Table): Cell[] {
  const lists = [...new Set(open.map(({ list }) => list))];
  const { heldByList: held, first } = table;
  const turn = largest(lists, (a, b) => first!.compare(a, held[a]!, b, held[b]!));
  return turn.flatMap((list) =>
    nextCell(
      open.filter((cell) => cell.list === list),
      table,
    ),
  );
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

/** Of cells that are equal, all that can be filled beside each other, else the one that the law chooses; none: open. */
function choose(
  equal: readonly Cell[],
  step: PlaceStep,
  run: Run,
  state: State,
  table: Table,
  ledger: Ledger,
): readonly Cell[] | undefined {
  const count = (of: (cell: Cell) => number, value: number) =>
    equal.filter((cell) => of(cell) === value).length;
  const oneEach = !table.first || equal.every(({ list }) => count((c) => c.list, list) === 1);
  const fits = equal.every(
    ({ area, list }) =>
      count((cell) => cell.area, area) <= table.room.get(area)! &&
      count((cell) => cell.list, list) <= table.seats[list]!,
  );
  if (equal.length === 1 || (fits && oneEach && equal.length <= table.left)) return equal;
  const { poll } = state;
  const [one] = equal;
  const ofOneList = equal.every(({ list }) => list === one!.list);
  const ofOneArea = equal.every(({ area }) => area === one!.area);
  const id = ({ list, area }: Cell) =>
    ofOneList
      ? areaId(poll, area)
      : ofOneArea
        ? listId(poll, list)
        : `${listId(poll, list)} in ${areaId(poll, area)}`;
  const where = ofOneList
    ? { ...run, contender: one!.list }
    : ofOneArea
      ? { area: one!.area }
      : run;
  const votes = equal.map(({ list, area }) =>
    figuresOf(state).at({ kind: "votes", contest: "list" }, { area, contender: list }),
  );
  const tie = { among: equal.map((_, i) => i), seats: 1 };
  const settled = settle(step, where, state, tie, equal.map(id), {
    votes,
    held: equal.map(({ held }) => held),
  });
  ledger.lots.push(...settled.lots);
  ledger.open.push(...settled.open);
  if (settled.won.length > 0) return [equal[settled.won[0]!]!];
  for (const [contender, seats] of table.seats.entries()) {
    const most = Math.min(seats, table.left);
    if (most > 0) ledger.give({ area: run.area, contender }, 0, most);
  }
  return undefined;
}

function quotientAt({ weight, held }: Cell, { method }: Key): Quantity {
  return quotientOf(weight, simple(fraction(method.top(held), method.bottom(held))));
}

/** Without areas in the data, every list keeps its seats in the area of the step. */
function unplaced(
  step: PlaceStep,
  run: Run,
  state: State,
  table: Table,
  ledger: Ledger,
): RunResult {
  const { poll } = state;
  table.owed?.forEach((seats, contender) => {
    if (seats > 0) ledger.give({ ...run, contender }, seats);
  });
  ledger.evidence.push({ kind: "absent", ...placeOf(step, run, state), level: step.to });
  if (!table.owed && table.left > 0) {
    const lists = poll.contenders.map((_, i) => listId(poll, i));
    ledger.open.push({
      kind: "undecided",
      ...placeOf(step, run, state),
      lists,
      seats: table.left,
      needs: [{ area: areaId(poll, run.area), total: "seats" }],
    });
  }
  return ledger;
}
