import { biproportional as twoWay } from "../../apportion/biproportional.ts";
import { commonWeights } from "../../apportion/weights.ts";
import type { BiproportionalStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import { figuresOf } from "../figures.ts";
import { areaId, listId, type Run, type RunResult, type State } from "../state.ts";
import { takingPart } from "../who.ts";
import { openLedger, placeOf, undecidedRun } from "./run.ts";
import { wholeSeats } from "./whole.ts";

/**
 * Seats of lists in areas, so that every area has its seats and every list those that it was given before: rounded
 * quotients of votes by a divisor of the area and one of the list (Pukelsheim). Equal cells at the rounding make several
 * tables lawful: a lot. Where no table can do, the seats stay open.
 */
export function biproportional(step: BiproportionalStep, run: Run, state: State): RunResult {
  const { poll } = state;
  const { claimants, undecided } = takingPart(step.who, run.area, state);
  if (undecided.length > 0) return undecidedRun(step, run, state, undecided, []);
  const figures = figuresOf(state);
  const totals = claimants.map((contender) =>
    wholeSeats(figures.at(step.lists, { area: run.area, contender })),
  );
  const lists = claimants.filter((_, i) => totals[i] !== 0);
  const listSeats = totals.filter((n) => n !== 0);
  const areas = inside(poll.results, run.area, step.to);
  const areaSeats = areas.map((area) => wholeSeats(figures.at(step.areas, { area })));
  const table = <T>(cell: (area: number, contender: number) => T): T[][] =>
    areas.map((area) => lists.map((contender) => cell(area, contender)));
  const weights = table((area, contender) => figures.at(step.by, { area, contender }));
  const { minimum: floor } = step;
  const minimum =
    floor && table((area, contender) => wholeSeats(figures.at(floor, { area, contender })));
  if ([...listSeats, ...areaSeats, ...weights.flat(), ...(minimum ?? []).flat()].includes(null))
    return undecidedRun(step, run, state, claimants, figures.needs);

  const ledger = openLedger(state);
  const known = weights.map((row) => row.map((weight) => weight!));
  const whole = commonWeights(known.flat()).weights;
  const width = lists.length;
  const rows = areas.map((_, i) => whole.slice(i * width, (i + 1) * width));
  const [rowSums, columnSums] = [areaSeats.map((n) => n!), listSeats.map((n) => n!)];
  const floors = minimum?.map((row) => row.map((n) => n!));
  const found = twoWay(rows, rowSums, columnSums, step.method, floors);
  const place = placeOf(step, run, state);
  const ids = lists.map((contender) => listId(poll, contender));
  if (found.kind === "infeasible") {
    ledger.open.push({ kind: "no-rule", point: "infeasible", ...place, lists: ids.toSorted() });
    for (const [i, contender] of lists.entries())
      ledger.give({ area: run.area, contender }, 0, columnSums[i]!);
    return ledger;
  }
  const tied = new Set(
    found.kind === "tie" ? found.cells.map(([row, column]) => row * width + column) : [],
  );
  areas.forEach((area, row) => {
    lists.forEach((contender, column) => {
      const seats = found.seats[row]![column]!;
      ledger.give({ area, contender }, seats, seats + Number(tied.has(row * width + column)));
    });
  });
  if (found.kind === "tie") {
    const among = new Set(found.cells.map(([, column]) => ids[column]!));
    ledger.open.push({ kind: "lot", ...place, lists: [...among].toSorted(), seats: 0 });
    return ledger;
  }
  ledger.evidence.push({
    kind: "biproportional",
    ...place,
    method: step.method.id,
    areas: areas.map((area) => areaId(poll, area)),
    lists: ids,
    weights: known,
    seats: found.seats,
    ...(floors && { minimum: floors }),
    areaSeats: rowSums,
    listSeats: columnSums,
    areaDivisors: found.areaDivisors,
    listDivisors: found.listDivisors,
  });
  return ledger;
}
