import { fraction } from "../../exact/fraction.ts";
import type { Key, PlaceStep } from "../../law/law.ts";
import { MOST_SEATS } from "../../results/limits.ts";
import type { PlaceEvidence } from "../../results/outcome.ts";
import { quotientOf, simple } from "../../results/quantity.ts";
import type { Quantity } from "../../results/results.ts";
import { figuresOf } from "../figures.ts";
import { areaId, listId, type Run, type RunResult, type State } from "../state.ts";
import { takingPart } from "../who.ts";
import { beside, type Cell, nextCells, openTable, type Table } from "./place-table.ts";
import { type Ledger, openLedger, placeOf, undecidedRun } from "./run.ts";
import { settle } from "./settle.ts";
import { openUnassigned } from "./surplus.ts";

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
  if (table.left > MOST_SEATS) {
    ledger.open.push(openUnassigned(placeOf(step, run, state), table.left));
    mayGet(table, run, ledger);
    return ledger;
  }

  while (table.left > 0) {
    const equal = nextCells(table);
    const chosen = equal.length > 1 ? choose(equal, step, run, state, table, ledger) : equal;
    if (chosen.length === 0) break;
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

/** Of cells that are equal, all that can be filled beside each other, else the one that the law chooses; none: open. */
function choose(
  equal: readonly Cell[],
  step: PlaceStep,
  run: Run,
  state: State,
  table: Table,
  ledger: Ledger,
): readonly Cell[] {
  const free = beside(equal, table);
  if (free.length > 0) return free;
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
  mayGet(table, run, ledger);
  return [];
}

/** What every list may still get of the seats that are left. */
function mayGet({ seats, left }: Table, { area }: Run, ledger: Ledger): void {
  for (const [contender, n] of seats.entries()) {
    const most = Math.min(n, left);
    if (most > 0) ledger.give({ area, contender }, 0, most);
  }
}

/** Under a divisor of 0 the weights themselves are compared. */
function quotientAt({ weight, held }: Cell, { method }: Key): Quantity {
  const divisor = fraction(method.top(held), method.bottom(held));
  return divisor.n === 0n ? weight : quotientOf(weight, simple(divisor));
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
    const lists = poll.contenders.map((_, i) => listId(poll, i)).sort();
    ledger.open.push({
      kind: "undecided",
      ...placeOf(step, run, state),
      lists,
      seats: table.left,
      needs: [{ area: areaId(poll, run.area), total: "seats" }],
    });
    mayGet(table, run, ledger);
  }
  return ledger;
}
