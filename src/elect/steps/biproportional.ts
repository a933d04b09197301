import { type Biproportional, biproportional as twoWay } from "../../apportion/biproportional.ts";
import { commonWeights } from "../../apportion/weights.ts";
import type { BiproportionalStep } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { Lot } from "../../results/outcome.ts";
import { figuresOf } from "../figures.ts";
import { draw } from "../lots.ts";
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
  const place = placeOf(step, run, state);
  const ids = lists.map((contender) => listId(poll, contender));
  const cellName = ([row, column]: Cell) => `${ids[column]} in ${areaId(poll, areas[row]!)}`;
  const { found, divisors, lots } = settled(
    (floors) => twoWay(rows, rowSums, columnSums, step.method, floors),
    floors,
    (cells) => draw({ ...place, among: cells.map(cellName), seats: 1 }, state.lots, state.used),
    cellName,
  );
  ledger.lots.push(...lots);
  if (found.kind === "infeasible") {
    ledger.open.push({ kind: "no-rule", point: "infeasible", ...place, lists: ids.toSorted() });
    for (const [i, contender] of lists.entries())
      ledger.give({ area: run.area, contender }, 0, columnSums[i]!);
    return ledger;
  }
  const tied = found.kind === "tie" ? found.cells : [];
  const isTied = (row: number, column: number) => tied.some(([r, c]) => r === row && c === column);
  areas.forEach((area, row) => {
    lists.forEach((contender, column) => {
      const seats = found.seats[row]![column]!;
      ledger.give({ area, contender }, seats, seats + Number(isTied(row, column)));
    });
  });
  if (found.kind === "tie")
    ledger.open.push({ kind: "lot", ...place, lists: tied.map(cellName).toSorted(), seats: 1 });
  if (!divisors) return ledger;
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
    ...divisors,
  });
  return ledger;
}

type Cell = readonly [area: number, list: number];

/**
 * Takes up lots cell by cell: a drawn cell must have one more than is certain, and of the tables that are left the next
 * lot decides. The divisors of the first share round to every one of them.
 */
function settled(
  shareOut: (floors: readonly (readonly number[])[] | undefined) => Biproportional,
  floors: readonly (readonly number[])[] | undefined,
  drawOne: (cells: readonly Cell[]) => Lot | undefined,
  name: (cell: Cell) => string,
) {
  const lots: Lot[] = [];
  let found = shareOut(floors);
  const divisors =
    found.kind !== "infeasible" && found.areaDivisors && found.listDivisors
      ? { areaDivisors: found.areaDivisors, listDivisors: found.listDivisors }
      : undefined;
  while (found.kind === "tie") {
    const { cells, seats } = found;
    const lot = drawOne(cells);
    if (!lot) break;
    lots.push(lot);
    const [row, column] = cells.find((cell) => name(cell) === lot.drawn[0])!;
    const raised = seats.map((certain, r) =>
      certain.map((n, c) => n + Number(r === row && c === column)),
    );
    found = shareOut(raised);
  }
  return { found, divisors, lots };
}
