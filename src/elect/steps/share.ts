import { apportion } from "../../apportion/apportion.ts";
import type { Award } from "../../apportion/award.ts";
import type { ShareStep } from "../../law/law.ts";
import type { Lot, Open, ShareEvidence } from "../../results/outcome.ts";
import { draw } from "../lots.ts";
import { figures, numberOf, type State, type StepResult, sum } from "../state.ts";
import { breakTie } from "../tie.ts";
import { takingPart } from "../who.ts";

/**
 * Shares seats among the lists that take part, by the step's method; a tie goes by the law's rules, and what they do
 * not settle stays open. Seats above a maximum go to the others, or stay open where the law as known does not say.
 */
export function share(step: ShareStep, state: State): StepResult {
  const { poll } = state;
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

  const settled = settle(step, state, claimants, award, already);
  const surplus = maximum && !passesOn ? stopAt(maximum, settled, already) : undefined;
  if (surplus) {
    settled.open.push({
      kind: "no-rule",
      point: "beyond",
      step: step.name,
      area: areaId(state),
      lists: surplus.capped.map((i) => poll.results.lists[poll.contenders[claimants[i]!]!]!.id),
      seats: surplus.seats,
      ...article(step),
    });
  }
  const evidence: ShareEvidence = {
    kind: "share",
    step: step.name,
    article: step.article,
    area: areaId(state),
    seats,
    claimants: ids(state, claimants),
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

interface Settled {
  awarded: number[];
  atMost: number[];
  readonly open: Open[];
  readonly lots: Lot[];
}

/** Breaks the tie of an award, if there is one, by the law's rules and the lots that are there. */
function settle(
  step: ShareStep,
  state: State,
  claimants: readonly number[],
  award: Award,
  already: readonly number[],
): Settled {
  const settled: Settled = {
    awarded: [...award.seats],
    atMost: [...award.seats],
    open: [],
    lots: [],
  };
  if (!award.tie) return settled;
  const give = (i: number) => {
    settled.awarded[i]!++;
    settled.atMost[i]!++;
  };
  const { evidence } = award;
  const { won, rest } = breakTie(award.tie, step.ties, {
    votes: claimants.map((i) => state.poll.votes[i]!),
    held: award.seats.map((seats, i) => seats + already[i]!),
    ...(evidence.kind === "quota" && { remainders: evidence.remainders }),
  });
  won.forEach(give);
  if (!rest) return settled;
  const lists = ids(state, claimants);
  const wanted = {
    step: step.name,
    area: areaId(state),
    among: rest.among.map((i) => lists[i]!),
    seats: rest.seats,
  };
  const lot = rest.by === "lot" ? draw(wanted, state.lots) : undefined;
  if (lot) {
    for (const id of lot.drawn) give(lists.indexOf(id));
    settled.lots.push(lot);
    return settled;
  }
  for (const i of rest.among) settled.atMost[i]!++;
  const { among, ...open } = wanted;
  settled.open.push(
    rest.by === "lot"
      ? { kind: "lot", ...open, lists: [...among].sort(), ...article(step) }
      : { kind: "no-rule", point: "tie", ...open, lists: [...among].sort(), ...article(step) },
  );
  return settled;
}

/** Holds the award at the maximum; the seats above it are nobody's for certain. Undefined where none is above. */
function stopAt(maximum: readonly number[], settled: Settled, already: readonly number[]) {
  const capped: number[] = [];
  let seats = 0;
  settled.awarded = settled.awarded.map((n, i) => {
    const room = Math.max(0, maximum[i]! - already[i]!);
    if (n > room) {
      capped.push(i);
      seats += n - room;
    }
    return Math.min(n, room);
  });
  settled.atMost = settled.atMost.map((n, i) =>
    Math.min(n + (capped.includes(i) ? 0 : seats), Math.max(0, maximum[i]! - already[i]!)),
  );
  if (capped.length === 0) return undefined;
  return { capped, seats };
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

const areaId = ({ poll }: State): string => poll.results.areas[poll.whole]!.id;

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
