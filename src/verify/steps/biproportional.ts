import { compare, type Fraction, times } from "../../exact/fraction.ts";
import type { BiproportionalStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { BiproportionalEvidence, Need, StepEvidence } from "../../results/outcome.ts";
import { type Book, give, lotAmong, placeOf } from "../book.ts";
import { areaId, holds, listId, same, total } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { divisorOf } from "../methods/quotient.ts";
import { type Figure, NO_LIMIT, wholeSeats, written } from "../number.ts";
import { takingPart } from "./claimants.ts";
import { filledUp } from "./flow.ts";
import { type Options, settledTable } from "./rings.ts";
import { leaveUndecided } from "./undecided.ts";

/**
 * Every cell is its weight over both divisors, rounded as the method does and no less than its minimum, and both
 * margins come out. Where a quotient is on the point of rounding both numbers are lawful: only what every lawful table
 * has is certain. Where no table can do, the Outcome says so.
 */
export function checkBiproportional(
  book: Book,
  step: BiproportionalStep,
  told: StepEvidence | undefined,
): boolean {
  const { trial, run, claim } = book;
  const { taking, undecided } = takingPart(trial, step.who, run.area);
  if (undecided.length > 0) {
    leaveUndecided(book, undecided, []);
    return false;
  }
  const missing: Need[] = [];
  const at = (value: BiproportionalStep["by"], area: number, contender?: number) =>
    figureAt(trial, value, { area, contender }, missing);
  const totals = taking.map((i) => wholeSeats(at(step.lists, run.area, i)));
  const lists = taking.filter((_, i) => totals[i] !== 0);
  const listSeats = totals.filter((n) => n !== 0);
  const areas = inside(trial.results, run.area, step.to);
  const areaSeats = areas.map((area) => wholeSeats(at(step.areas, area)));
  const weights = areas.map((area) => lists.map((i) => at(step.by, area, i)));
  const { minimum } = step;
  const floors = minimum && areas.map((area) => lists.map((i) => wholeSeats(at(minimum, area, i))));
  const all: unknown[] = [...listSeats, ...areaSeats, ...weights.flat(), ...(floors ?? []).flat()];
  if (all.includes(null)) {
    leaveUndecided(book, taking, missing);
    return false;
  }
  const table: Margins = {
    areas,
    lists,
    weights,
    floors: floors?.map((row) => row.map((n) => n!)),
    areaSeats: areaSeats.map((n) => n!),
    listSeats: listSeats.map((n) => n!),
  };
  const ids = lists.map((i) => listId(trial, i));
  if (!isFeasible(table, step)) {
    book.open.push({
      kind: "no-rule",
      point: "infeasible",
      ...placeOf(book, run),
      lists: ids.toSorted(),
    });
    lists.forEach((contender, i) => {
      give(book, { area: run.area, contender }, 0, table.listSeats[i]!);
    });
    return false;
  }
  if (told?.kind !== "biproportional") return true;
  same(trial, `${claim}/method`, told.method, step.method.id);
  same(
    trial,
    `${claim}/areas`,
    told.areas,
    areas.map((area) => areaId(trial, area)),
  );
  same(trial, `${claim}/lists`, told.lists, ids);
  same(
    trial,
    `${claim}/weights`,
    told.weights,
    weights.map((row) => row.map(written)),
  );
  same(trial, `${claim}/minimum`, told.minimum, table.floors);
  same(trial, `${claim}/areaSeats`, told.areaSeats, table.areaSeats);
  same(trial, `${claim}/listSeats`, told.listSeats, table.listSeats);
  checkTable(book, step, told, table);
  return true;
}

interface Margins {
  readonly areas: readonly number[];
  readonly lists: readonly number[];
  readonly weights: readonly (readonly Figure[])[];
  readonly floors: readonly (readonly number[])[] | undefined;
  readonly areaSeats: readonly number[];
  readonly listSeats: readonly number[];
}

/** What a cell has at least: its minimum, and a seat for any weight where the first divisor is 0. */
function leastOf({ weights, floors }: Margins, step: BiproportionalStep, i: number, j: number) {
  const first = divisorOf(step.method, 0)?.raised.n === 0n && isOpen(weights[i]![j]!) ? 1 : 0;
  return Math.max(floors?.[i]?.[j] ?? 0, first);
}

const isOpen = (weight: Figure) => weight !== null && weight !== NO_LIMIT && weight.n > 0n;

function isFeasible(table: Margins, step: BiproportionalStep): boolean {
  const { areaSeats, listSeats, weights } = table;
  const least = areaSeats.map((_, i) => listSeats.map((_, j) => leastOf(table, step, i, j)));
  const rows = areaSeats.map((n, i) => n - total(least[i]!));
  const columns = listSeats.map((n, j) => n - total(least.map((row) => row[j]!)));
  const capacity = (i: number, j: number) =>
    isOpen(weights[i]![j]!) ? Number.POSITIVE_INFINITY : 0;
  return filledUp(rows, columns, capacity) !== undefined;
}

function checkTable(
  book: Book,
  step: BiproportionalStep,
  told: BiproportionalEvidence,
  table: Margins,
): void {
  const { trial, claim, run } = book;
  const { areas, lists } = table;
  const { areaDivisors: rows, listDivisors: columns } = told;
  const above = [...rows, ...columns].every((divisor) => divisor.n > 0n && divisor.d > 0n);
  const right = above && rows.length === areas.length && columns.length === lists.length;
  holds(trial, `${claim}/areaDivisors`, rows, right, "not one divisor above 0 each");
  if (!right) return;
  const options = areas.map((_, i) =>
    lists.map((_, j): Options => {
      const seats = told.seats[i]?.[j] ?? -1;
      const lawful = isLawful(table, step, i, j, times(rows[i]!, columns[j]!));
      const at = `${claim}/seats/${i}/${j}`;
      holds(trial, at, seats, lawful(seats), "the quotient does not round to it");
      return [lawful(seats - 1) ? seats - 1 : seats, lawful(seats + 1) ? seats + 1 : seats];
    }),
  );
  const name = (i: number, j: number) =>
    `${listId(trial, lists[j]!)} in ${areaId(trial, areas[i]!)}`;
  let { certain, tied } = settledTable(options, table.areaSeats, table.listSeats);
  while (tied.length > 0) {
    const names = tied.map(([i, j]) => name(i, j));
    const lot = lotAmong(book, run, names, 1);
    const drawn = tied.find(([i, j]) => name(i, j) === lot?.drawn[0]);
    if (!drawn) {
      if (!book.provisional)
        book.open.push({ kind: "lot", ...placeOf(book, run), lists: names.toSorted(), seats: 1 });
      break;
    }
    const now = options.map((row, i) =>
      row.map(([, most], j): Options => {
        const raised = drawn[0] === i && drawn[1] === j;
        return [certain[i]![j]! + Number(raised), most];
      }),
    );
    ({ certain, tied } = settledTable(now, table.areaSeats, table.listSeats));
  }
  same(trial, `${claim}/seats`, told.seats, certain);
  areas.forEach((area, i) => {
    lists.forEach((contender, j) => {
      const seats = certain[i]?.[j] ?? 0;
      const more = Number(tied.some(([r, c]) => r === i && c === j));
      give(book, { area, contender }, seats, seats + more, told.seats[i]?.[j]);
    });
  });
}

/** Whether a cell may have so many seats: its quotient lies between the divisors around them. */
function isLawful(
  table: Margins,
  { method }: BiproportionalStep,
  i: number,
  j: number,
  divisor: Fraction,
): (seats: number) => boolean {
  const weight = table.weights[i]![j]!;
  const least = leastOf(table, { method } as BiproportionalStep, i, j);
  if (weight === null || weight === NO_LIMIT || weight.n === 0n) return (seats) => seats === least;
  /** above 0 where the quotient is larger than the divisor of the seat after so many */
  const against = (held: number): number => {
    const { raised, power } = divisorOf(method, held)!;
    const quotient = { n: (weight.n * divisor.d) ** power, d: (weight.d * divisor.n) ** power };
    return compare(quotient, raised);
  };
  return (seats) =>
    seats >= least && against(seats) <= 0 && (seats === least || against(seats - 1) >= 0);
}
