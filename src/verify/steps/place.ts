import { type Fraction, fraction, over } from "../../exact/fraction.ts";
import type { Key, PlaceStep } from "../../law/law.ts";
import type { PlaceEvidence, StepEvidence } from "../../results/outcome.ts";
import { type Book, give, placeOf } from "../book.ts";
import { areaId, indices, listId, same, type Trial } from "../claims.ts";
import { claimOf, compareClaims, divisorOf } from "../methods/quotient.ts";
import { inUnits, written } from "../number.ts";
import { checkEqual } from "./place-equal.ts";
import { type Cell, openTable, type Table } from "./place-table.ts";

/**
 * Every seat went to the largest figure that was still possible: its area had room, its list had seats to place and
 * a figure left; where lists take turns, the list itself had the largest figure of its own. Together each list has its
 * number of seats, but for those that found no place, and no area more than it takes.
 */
export function checkPlace(book: Book, step: PlaceStep, told: StepEvidence | undefined): boolean {
  const { trial, claim } = book;
  const table = openTable(book, step);
  if (!table) return false;
  if (table.room.size === 0) {
    leaveWhole(book, step, table, told);
    return true;
  }
  if (told?.kind !== "place") return true;
  const takes = [...table.room].map(([area, n]) => [areaId(trial, area), n] as const);
  same(trial, `${claim}/room`, told.room, new Map(takes));

  let at = 0;
  let stopped = false;
  while (table.left > 0) {
    const equal = next(step, table);
    if (equal.length === 0) break;
    const expected = checkEqual(book, step, table, equal, told.order.slice(at));
    if (expected.length === 0) {
      stopped = true;
      break;
    }
    for (const cell of expected) {
      const entry = told.order[at];
      const path = `${claim}/order/${at++}`;
      same(trial, `${path}/list`, entry?.list, listId(trial, cell.contender));
      same(trial, `${path}/area`, entry?.area, areaId(trial, cell.area));
      same(trial, `${path}/quotient`, entry?.quotient, quotientOf(cell, step.then));
      award(book, table, cell);
    }
  }
  same(trial, `${claim}/order`, told.order.length, at);
  checkSums(trial, claim, told, table, stopped);
  return true;
}

function award(book: Book, table: Table, cell: Cell): void {
  give(book, cell, 1);
  cell.held++;
  cell.figures--;
  table.room.set(cell.area, table.room.get(cell.area)! - 1);
  table.seats[cell.contender]!--;
  table.held[cell.contender]!++;
  table.left--;
}

function checkSums(
  trial: Trial,
  claim: string,
  told: PlaceEvidence,
  { owed }: Table,
  stopped: boolean,
): void {
  const rows = indices(trial.contenders).map((i) => {
    const id = listId(trial, i);
    const got = told.order.filter(({ list }) => list === id).length;
    return { id, got, seats: owed ? owed[i]! : got };
  });
  const seats = rows.filter((row) => row.seats > 0);
  same(trial, `${claim}/seats`, told.seats, new Map(seats.map((row) => [row.id, row.seats])));
  const short = rows.filter((row) => row.seats > row.got);
  const unplaced = new Map(short.map((row) => [row.id, row.seats - row.got]));
  const none = short.length === 0 || stopped;
  same(trial, `${claim}/unplaced`, told.unplaced, none ? undefined : unplaced);
}

/** Of the cells that can take a seat, those with the largest figure; of a list's turn, those of that list. */
function next(step: PlaceStep, table: Table): Cell[] {
  const open = table.cells.filter(
    ({ area, contender, figures }) =>
      figures > 0 && table.room.get(area)! > 0 && table.seats[contender]! > 0,
  );
  const { weights } = inUnits(open.map(({ weight }) => weight));
  const best = (among: readonly number[]) =>
    largest(among, (i) => claimOf(step.then.method, weights[i]!, open[i]!.held)!);
  const all = indices(open);
  const { first } = table;
  if (!first || !step.first) return best(all).map((i) => open[i]!);
  const { method } = step.first;
  const lists = [...new Set(open.map(({ contender }) => contender))];
  const turns = inUnits(first).weights;
  return largest(lists, (list) => claimOf(method, turns[list]!, table.held[list]!)!).flatMap(
    (list) => best(all.filter((i) => open[i]!.contender === list)).map((i) => open[i]!),
  );
}

function largest(
  among: readonly number[],
  claim: (i: number) => Parameters<typeof compareClaims>[0],
) {
  return among.filter((i) => among.every((other) => compareClaims(claim(i), claim(other)) >= 0));
}

function quotientOf({ weight, held }: Cell, { method }: Key) {
  const divisor: Fraction = divisorOf(method, held)?.raised ?? fraction(1);
  return written(over(weight, divisor));
}

/** Without areas in the data every list keeps its seats in the area of the step; a list to be chosen stays open. */
function leaveWhole(
  book: Book,
  step: PlaceStep,
  { owed, left }: Table,
  told: StepEvidence | undefined,
): void {
  const { trial, run, claim } = book;
  owed?.forEach((seats, contender) => {
    if (seats > 0) give(book, { ...run, contender }, seats);
  });
  same(trial, `${claim}/kind`, told?.kind, "absent");
  if (told?.kind === "absent") same(trial, `${claim}/level`, told.level, step.to);
  if (owed || left === 0) return;
  book.open.push({
    kind: "undecided",
    ...placeOf(book, run),
    lists: indices(trial.contenders).map((i) => listId(trial, i)),
    seats: left,
    needs: [{ area: areaId(trial, run.area), total: "seats" }],
  });
}
