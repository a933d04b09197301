import { apportion } from "../../apportion/apportion.ts";
import type { ShareStep } from "../../law/law.ts";
import type { ShareEvidence } from "../../results/outcome.ts";
import { areaId, figures, numberOf, type State, type StepResult, sum } from "../state.ts";
import { takingPart } from "../who.ts";
import { settle, stopAt } from "./settle.ts";

/**
 * Shares seats among the lists that take part, by the step's method; a tie goes by the law's rules, and what they do
 * not settle stays open. Seats above a maximum go to the others, or stay open where the law as known does not say.
 */
export function share(step: ShareStep, state: State): StepResult {
  const claimants = takingPart(step.who, state);
  const pick = <T>(all: readonly T[]) => claimants.map((i) => all[i]!);
  const seats = numberOf(step.seats, state);
  const by = pick(figures(step.by, state));
  const weights = by.flatMap((weight) => weight ?? []);
  if (weights.length < by.length) return unknownWeights(step, state, claimants, by, seats);

  const already = claimants.map((i) =>
    sum(step.already.map((name) => state.given.get(name)?.[i] ?? 0)),
  );
  const bound = (value: ShareStep["minimum"]) =>
    value && pick(figures(value, state)).map((figure) => figure ?? 0);
  const minimum = bound(step.minimum);
  const maximum = bound(step.maximum);
  const passesOn = maximum && step.beyond === "others";
  const award = apportion(weights, seats, step.method, {
    ...(step.already.length > 0 && { already }),
    ...(minimum && { minimum }),
    ...(passesOn && { maximum }),
  });

  const lists = ids(state, claimants);
  const settled = settle(step, state, claimants, lists, award, already);
  const surplus = maximum && !passesOn ? stopAt(maximum, settled, already) : undefined;
  if (surplus) {
    settled.open.push({
      kind: "no-rule",
      point: "beyond",
      step: step.name,
      area: areaId(state),
      lists: surplus.capped.map((i) => lists[i]!),
      seats: surplus.seats,
      ...article(step),
    });
  }
  const leavesSome = step.method.kind === "quota" && step.method.then === "nothing";
  if (award.unassigned && !leavesSome) {
    settled.open.push({
      kind: "no-rule",
      point: "unassigned",
      step: step.name,
      area: areaId(state),
      lists: [],
      seats: award.unassigned,
      ...article(step),
    });
  }
  const evidence: ShareEvidence = {
    kind: "share",
    step: step.name,
    article: step.article,
    area: areaId(state),
    seats,
    claimants: lists,
    weights,
    awarded: settled.awarded,
    already: step.already.length > 0 ? already : undefined,
    raised: award.raised,
    capped: surplus?.capped ?? award.capped,
    award: award.evidence,
  };
  return {
    evidence,
    awarded: spread(state, claimants, settled.awarded),
    atMost: spread(state, claimants, settled.atMost),
    open: settled.open,
    lots: settled.lots,
  };
}

/** A list whose votes are not known takes part: no seat is certain, and what is needed is its votes. */
function unknownWeights(
  step: ShareStep,
  state: State,
  claimants: readonly number[],
  by: readonly (number | null)[],
  seats: number,
): StepResult {
  const lists = ids(state, claimants).filter((_, i) => by[i] === null);
  const area = areaId(state);
  return {
    awarded: state.poll.contenders.map(() => 0),
    atMost: spread(
      state,
      claimants,
      claimants.map(() => seats),
    ),
    open: [
      {
        kind: "undecided",
        step: step.name,
        area,
        lists,
        needs: [{ area, total: "votes" }],
        ...article(step),
      },
    ],
    lots: [],
  };
}

const ids = ({ poll }: State, claimants: readonly number[]): string[] =>
  claimants.map((i) => poll.results.lists[poll.contenders[i]!]!.id);

const article = (step: ShareStep) => (step.article === undefined ? {} : { article: step.article });

/** From the claimants of a step to all contenders. */
function spread(state: State, claimants: readonly number[], mine: readonly number[]): number[] {
  const all: number[] = new Array(state.poll.contenders.length).fill(0);
  claimants.forEach((contender, i) => {
    all[contender] = mine[i]!;
  });
  return all;
}
