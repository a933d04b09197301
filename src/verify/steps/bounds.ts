import type { ShareStep } from "../../law/law.ts";
import type { Need } from "../../results/outcome.ts";
import type { Book } from "../book.ts";
import { indices, total } from "../claims.ts";
import { seatsIn } from "../record.ts";
import { type Claimant, weighSeats } from "./claimants.ts";

/** A step taken a second time: contenders go on from all their seats, up to a limit. Arrays run along them. */
export interface Again {
  readonly held: readonly number[];
  readonly limits: readonly number[];
}

/** What a share counts on from and must keep to, along the claimants. */
export interface ShareBounds {
  readonly already: readonly number[];
  readonly minimum: readonly number[] | undefined;
  /** the most that the share itself looks at; Infinity: no limit */
  readonly maximum: readonly number[] | undefined;
  /** a maximum beyond which the law as known does not say who gets the seats */
  readonly stop: readonly number[] | undefined;
  readonly shownAlready: readonly number[] | undefined;
  readonly shownMaximum: readonly (number | null)[] | undefined;
}

/** Undefined where a figure is not known, which is then added to `missing`. */
export function boundsOf(
  { trial }: Book,
  step: ShareStep,
  claimants: readonly Claimant[],
  missing: Need[],
  again: Again | undefined,
): ShareBounds | undefined {
  const seats = (value: ShareStep["by"]) =>
    claimants.map((one) => weighSeats(trial, value, one, missing));
  const before = step.already.map(seats);
  const minimum = step.minimum && seats(step.minimum);
  const maximum = step.maximum && seats(step.maximum);
  const all = [...before, minimum ?? [], maximum ?? []].flat();
  if (all.includes(null)) return undefined;
  const known = (row: readonly (number | null)[]) => row.map((n) => n!);
  const members = (of: readonly number[], i: number) =>
    total(claimants[i]!.places.map((place) => of[place.contender!]!));
  const already = indices(claimants).map((i) =>
    again ? members(again.held, i) : total(before.map((row) => row[i]!)),
  );
  const here = (i: number) =>
    total(claimants[i]!.places.map((place) => seatsIn(trial, step.name, place)));
  const limits = indices(claimants).map((i) =>
    Math.min(
      step.beyond === "others"
        ? (maximum?.[i] ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY,
      again ? members(again.limits, i) : Number.POSITIVE_INFINITY,
      step.most === undefined ? Number.POSITIVE_INFINITY : already[i]! + step.most - here(i),
    ),
  );
  const limited = limits.some(Number.isFinite) ? limits : undefined;
  const stop = maximum && step.beyond === "unknown" ? known(maximum) : undefined;
  return {
    already,
    minimum: minimum && known(minimum),
    maximum: limited,
    stop,
    shownAlready: step.already.length > 0 || again ? already : undefined,
    shownMaximum: (limited ?? stop)?.map((n) => (Number.isFinite(n) ? n : null)),
  };
}
