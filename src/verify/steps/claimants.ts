import { type Fraction, fraction } from "../../exact/fraction.ts";
import type { Condition, ShareStep, Value } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { Need } from "../../results/outcome.ts";
import type { Winner } from "../../results/results.ts";
import { calculated } from "../arithmetic.ts";
import type { Run } from "../book.ts";
import { areaId, indices, listId, type Trial } from "../claims.ts";
import { judge } from "../conditions.ts";
import { connectionOf } from "../connections.ts";
import { figureAt } from "../figures.ts";
import { type Figure, NO_LIMIT, wholeSeats } from "../number.ts";
import type { Place } from "../record.ts";

/** Who claims seats: a list, the lists of a connection together, an area, or a constituency won. */
export interface Claimant {
  readonly id: string;
  readonly places: readonly Place[];
  readonly winner?: Winner;
}

/** The contenders that take part in a step in an area, and those of which it is not known. */
export function takingPart(trial: Trial, who: Condition | undefined, area: number) {
  const all = indices(trial.contenders);
  const verdicts = who && judge(trial, who, area);
  return {
    taking: all.filter((i) => (verdicts?.[i] ?? true) === true),
    undecided: all.filter((i) => verdicts?.[i] === "undecided"),
  };
}

export function claimantsOf(trial: Trial, step: ShareStep, run: Run) {
  const undecided: readonly number[] = [];
  if (step.to === "winners") return { claimants: winnersOf(trial, run), undecided };
  if (step.to !== undefined) {
    const areas = inside(trial.results, run.area, step.to);
    const claimants = areas.map(
      (area): Claimant => ({
        id: areaId(trial, area),
        places: [{ ...run, area }],
      }),
    );
    return { claimants, undecided };
  }
  const who = takingPart(trial, step.who, run.area);
  const claimants = grouped(trial, run.area, who.taking, step.connections ? 0 : 2);
  return { claimants, undecided: who.undecided };
}

function winnersOf(trial: Trial, { area, contender }: Run): Claimant[] {
  const list = listId(trial, contender!);
  const winners = trial.results.areas[area]!.winners ?? [];
  return winners
    .filter((winner) => winner.list === list)
    .map((winner) => ({ id: String(winner.constituency), places: [], winner }));
}

/**
 * Lists in the order of the results; those of a connection together, unless one stands alone in it.
 * @param depth 0: connections, 1: sub-connections, 2: each list by itself
 */
export function grouped(
  trial: Trial,
  area: number,
  contenders: readonly number[],
  depth: number,
): Claimant[] {
  const groups = new Map(contenders.map((i) => [i, connectionOf(trial, area, i)[depth]]));
  const found: Claimant[] = [];
  for (const contender of contenders) {
    const group = groups.get(contender);
    const members = group === undefined ? [] : contenders.filter((i) => groups.get(i) === group);
    const places = members.map((i) => ({ area, contender: i }));
    if (members.length < 2)
      found.push({ id: listId(trial, contender), places: [{ area, contender }] });
    else if (members[0] === contender) found.push({ id: `connection ${group}`, places });
  }
  return found;
}

/** What seats are shared by: what a claimant has together, none below 0; null: not known, or without a limit. */
export function weightOf(
  trial: Trial,
  value: Value,
  claimant: Claimant,
  missing: Need[],
): Fraction | null {
  const weight = weigh(trial, value, claimant, missing);
  if (weight === null || weight === NO_LIMIT) return null;
  return weight.n < 0n ? fraction(0) : weight;
}

function weigh(trial: Trial, value: Value, claimant: Claimant, missing: Need[]): Figure {
  const { places, winner } = claimant;
  if (winner) return fraction(winner.valid === 0 ? 0 : winner.votes, winner.valid || 1);
  const figures = places.map((place) => figureAt(trial, value, place, missing));
  return calculated("sum", figures);
}

/** Votes of the lists that a claimant stands for. */
export const votesOf = (trial: Trial, claimant: Claimant): Figure =>
  weigh(trial, { kind: "votes", contest: "list" }, claimant, []);

export const weighSeats = (trial: Trial, value: Value, claimant: Claimant, missing: Need[]) =>
  wholeSeats(weigh(trial, value, claimant, missing));
