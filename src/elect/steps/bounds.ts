import type { ShareStep } from "../../law/law.ts";
import { seatsInside } from "../cells.ts";
import type { Figures } from "../figures.ts";
import { type State, sum } from "../state.ts";
import { type Claimant, weighSeats } from "./claims.ts";

/** A step taken a second time: every list goes on from all its seats, up to a limit. Arrays run along the contenders. */
export interface Again {
  readonly held: readonly number[];
  readonly limits: readonly number[];
}

/** What a share counts on from and must keep to. Arrays run along the claimants; `already` is part of the bounds. */
export interface StepBounds {
  readonly already: readonly number[];
  readonly minimum?: readonly number[];
  readonly maximum?: readonly number[];
  /** a maximum beyond which the law as known does not say who gets the seats */
  readonly stop?: readonly number[];
}

/** Null where a figure is not known. */
export function boundsOf(
  step: ShareStep,
  claimants: readonly Claimant[],
  figures: Figures,
  state: State,
  again: Again | undefined,
): StepBounds | null {
  if (step.already.length + Number(again !== undefined) === 0 && !isBounded(step))
    return { already: claimants.map(() => 0) };
  const held = step.already.map((value) => weighSeats(value, claimants, figures));
  const minimum = step.minimum && weighSeats(step.minimum, claimants, figures);
  const maximum = step.maximum && weighSeats(step.maximum, claimants, figures);
  if ([...held, minimum ?? [], maximum ?? []].flat().includes(null)) return null;

  const members = (of: readonly number[], i: number) =>
    sum(claimants[i]!.places.map(({ contender }) => of[contender!]!));
  const already = claimants.map((_, i) =>
    again ? members(again.held, i) : sum(held.map((seats) => seats[i]!)),
  );
  const limits = claimants.map((claimant, i) =>
    Math.min(
      step.beyond === "others" ? (maximum?.[i] ?? Infinity) : Infinity,
      again ? members(again.limits, i) : Infinity,
      step.most === undefined
        ? Infinity
        : already[i]! + step.most - givenHere(step, claimant, state),
    ),
  );
  return {
    already,
    ...(minimum && { minimum: minimum.map((n) => n!) }),
    ...(limits.some(Number.isFinite) && { maximum: limits }),
    ...(maximum && step.beyond === "unknown" && { stop: maximum.map((n) => n!) }),
  };
}

const isBounded = ({ minimum, maximum, most }: ShareStep): boolean =>
  minimum !== undefined || maximum !== undefined || most !== undefined;

/** Seats that this step gave the claimant before: none, unless it is taken again. */
const givenHere = (step: ShareStep, { places }: Claimant, { poll, given }: State): number => {
  const cells = given.get(step.name);
  if (!cells) return 0;
  return sum(
    places.map(({ area, contender }) => seatsInside(cells, poll.results, area, contender)),
  );
};
