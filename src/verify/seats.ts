import type { Step } from "../law/law.ts";
import { areaId, holds, indices, listId, same, type Trial, total } from "./claims.ts";
import { isOpen, type Passing } from "./passing.ts";
import { seatsIn, seatsSoFar } from "./record.ts";
import { takingPart } from "./steps/claimants.ts";

/**
 * Checks that seats, of lists and in areas, are those of the steps that count, and the most that a list can still get.
 * @param untaken steps that hang on what is open
 */
export function checkSeats(trial: Trial, passing: Passing, untaken: readonly Step[]): void {
  const { outcome, contenders } = trial;
  const open = isOpen(passing);
  const given = indices(contenders).map((contender) => seatsSoFar(trial, { area: 0, contender }));
  const most = mostSeats(trial, passing, given, untaken);
  outcome.lists.forEach((list, index) => {
    const at = contenders.indexOf(index);
    const claim = `lists/${list.id}`;
    const mine = given[at] ?? 0;
    if (open) {
      // Certain is what a list gets however the undecided ones are decided; one such way is told in the steps.
      const within = list.seats >= 0 && list.seats <= mine && mine <= list.atMost;
      const range = [list.seats, list.atMost];
      holds(trial, `${claim}/seats`, range, within, `${mine} in the steps told`);
      return;
    }
    same(trial, `${claim}/seats`, list.seats, mine);
    same(trial, `${claim}/atMost`, list.atMost, most[at] ?? 0);
  });
  const certain = outcome.lists.filter((list) => list.seats > 0);
  const seats = new Map(certain.map((list) => [list.id, list.seats]));
  same(trial, "seats", outcome.seats, seats);
  checkAreas(trial, open);
  checkAreaSeats(trial);
  checkHouse(trial, passing, total(given));
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
  if (trial.open.length === 0) return [...given];
  const left = Math.max(0, (house ?? 0) - total(given));
  const later = [...trial.unsettled, ...untaken];
  const may = indices(given).map((i) =>
    later.some(({ who }) => {
      const { taking, undecided } = takingPart(trial, who, 0);
      return taking.includes(i) || undecided.includes(i);
    }),
  );
  return given.map((n, i) => n + (may[i] ? left : trial.beyond[i]!));
}

/** Seats of the areas that have some inside, where they were not all given in the whole. */
function checkAreas(trial: Trial, open: boolean): void {
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
  if (!open) {
    same(trial, "areas", [...outcome.areas.keys()], [...expected.keys()]);
    for (const [area, row] of outcome.areas) same(trial, `areas/${area}`, row, expected.get(area));
    return;
  }
  for (const [area, row] of outcome.areas) {
    for (const [list, n] of row) {
      const most = expected.get(area)?.get(list) ?? 0;
      holds(trial, `areas/${area}/${list}`, n, n >= 0 && n <= most, `${most} in the steps told`);
    }
  }
}

function checkAreaSeats(trial: Trial): void {
  const { outcome, law, given } = trial;
  const steps = law.steps.flatMap(({ name }) => {
    const areas = [...(given.get(name)?.areas ?? [])];
    const rows = areas.map(([area, n]) => [areaId(trial, area), n] as const);
    return rows.length > 0 ? [[name, new Map(rows)] as const] : [];
  });
  same(trial, "areaSeats", outcome.areaSeats, new Map(steps));
}

/** The house is as large as the law says, or as many seats as were given; what nobody has of it is empty. */
function checkHouse(trial: Trial, { stop }: Passing, given: number): void {
  const { outcome, house, law } = trial;
  const toAreas = seatsIn(trial, law.result[0] ?? "", { area: 0 });
  const seats = given > 0 ? given : toAreas;
  const unfilled = total(outcome.steps.map((step) => (step.kind === "exhausted" ? step.empty : 0)));
  const settled = outcome.open.length === 0 && !stop && house !== null;
  const size = settled ? Math.max(house, seats + unfilled) : house;
  same(trial, "house", outcome.house, size);
  same(trial, "empty", outcome.empty, settled ? (size ?? 0) - seats : 0);
}
