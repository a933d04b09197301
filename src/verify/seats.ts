import type { Step } from "../law/law.ts";
import { areaId, holds, indices, listId, same, type Trial, total } from "./claims.ts";
import { isOpen, type Passing } from "./passing.ts";
import { seatsIn, seatsSoFar } from "./record.ts";

/**
 * Checks that seats, of lists and in areas, are those of the steps that count, and the most that a list can still get.
 * While lists are undecided, or later steps hang on what is open, the steps tell one case: certain is no more than
 * that, and possible no more than what is left.
 *
 * @param untaken steps that hang on what is open
 */
export function checkSeats(trial: Trial, passing: Passing, untaken: readonly Step[]): void {
  const { outcome, contenders } = trial;
  const oneCase = isOpen(passing) || untaken.length > 0 || trial.unsettled.size > 0;
  const given = indices(contenders).map((contender) => seatsSoFar(trial, { area: 0, contender }));
  const most = mostSeats(trial, passing, given, untaken);
  outcome.lists.forEach((list, index) => {
    const at = contenders.indexOf(index);
    const claim = `lists/${list.id}`;
    const mine = given[at] ?? 0;
    if (!oneCase) {
      same(trial, `${claim}/seats`, list.seats, mine);
      same(trial, `${claim}/atMost`, list.atMost, most[at] ?? 0);
      return;
    }
    const { seats, atMost } = list;
    const certain = seats >= 0 && seats <= mine && seats <= atMost;
    const possible = isOpen(passing) ? mine <= atMost : atMost <= (most[at] ?? 0);
    const found = `${mine} in the steps told, at most ${most[at] ?? 0}`;
    holds(trial, `${claim}/seats`, [seats, atMost], certain && possible, found);
  });
  const certain = outcome.lists.filter((list) => list.seats > 0);
  const seats = new Map(certain.map((list) => [list.id, list.seats]));
  same(trial, "seats", outcome.seats, seats);
  checkAreas(trial, oneCase);
  checkAreaSeats(trial, isOpen(passing));
  // one case of several enlarges no house: what is certain does
  checkHouse(trial, passing, isOpen(passing) ? total([...seats.values()]) : total(given));
}

/** What each contender has, and what the open points leave to it. */
function mostSeats(
  trial: Trial,
  { verdicts, stop }: Passing,
  given: readonly number[],
  untaken: readonly Step[],
): number[] {
  const { house } = trial;
  if (stop) {
    const all = stop.else === "unknown" ? (house ?? 0) : 0;
    return verdicts.map((verdict) => (verdict === true ? all : 0));
  }
  const free = Math.max(0, (house ?? 0) - total(given));
  const left = untaken.some(enlarges) ? Number.POSITIVE_INFINITY : free;
  return given.map((n, i) => n + Math.max(untaken.length > 0 ? left : 0, trial.beyond[i]!));
}

/** Whether a step gives seats beyond those of the house. */
const enlarges = (step: Step): boolean =>
  (step.kind === "majority" && step.gets === "enough") ||
  (step.kind === "share" && step.grow !== undefined);

/** Seats of the areas that have some inside, where they were not all given in the whole. */
function checkAreas(trial: Trial, oneCase: boolean): void {
  const { results, outcome, law, contenders, given } = trial;
  const inAreas = law.result.some((step) =>
    [...(given.get(step)?.lists.keys() ?? [])].some((area) => area !== 0),
  );
  const seats = (area: number, contender: number) => seatsSoFar(trial, { area, contender });
  const all = indices(inAreas ? results.areas : []).flatMap((area) => {
    const row = indices(contenders).map((i) => [listId(trial, i), seats(area, i)] as const);
    const some = row.filter(([, n]) => n > 0);
    return some.length > 0 ? [[areaId(trial, area), new Map(some)] as const] : [];
  });
  const expected = new Map(all);
  if (!oneCase) {
    same(trial, "areas", [...outcome.areas.keys()], [...expected.keys()]);
    for (const [area, row] of expected)
      if (outcome.areas.has(area)) same(trial, `areas/${area}`, outcome.areas.get(area), row);
    return;
  }
  for (const [area, row] of outcome.areas) {
    for (const [list, n] of row ?? []) {
      const most = expected.get(area)?.get(list) ?? 0;
      holds(trial, `areas/${area}/${list}`, n, n >= 0 && n <= most, `${most} in the steps told`);
    }
  }
}

function checkAreaSeats(trial: Trial, undecided: boolean): void {
  const { outcome, law, given } = trial;
  const steps = law.steps.flatMap(({ name }) => {
    const areas = [...(given.get(name)?.areas ?? [])];
    const rows = areas.map(([area, n]) => [areaId(trial, area), n] as const);
    return rows.length > 0 ? [[name, new Map(rows)] as const] : [];
  });
  const expected = new Map(steps);
  if (!undecided) {
    same(trial, "areaSeats", outcome.areaSeats, expected);
    return;
  }
  for (const [step, row] of outcome.areaSeats) {
    for (const [area, n] of row ?? []) {
      const most = expected.get(step)?.get(area) ?? 0;
      const fits = n >= 0 && n <= most;
      holds(trial, `areaSeats/${step}/${area}`, n, fits, `${most} in the steps told`);
    }
  }
}

/** The house is as large as the law says, or as many seats as were given; what nobody has of it is empty. */
function checkHouse(trial: Trial, { stop }: Passing, given: number): void {
  const { outcome, house, law } = trial;
  const toAreas = total(law.result.map((step) => seatsIn(trial, step, { area: 0 })));
  const seats = given > 0 ? given : toAreas;
  const unfilled = total(outcome.steps.map((step) => (step.kind === "exhausted" ? step.empty : 0)));
  const settled = outcome.open.length === 0 && !stop;
  const follows = law.steps.length > 0 && law.seats === undefined && settled ? seats : null;
  const size = house === null ? follows : Math.max(house, seats + (settled ? unfilled : 0));
  same(trial, "house", outcome.house, size);
  same(trial, "empty", outcome.empty, settled ? (size ?? seats) - seats : 0);
}
