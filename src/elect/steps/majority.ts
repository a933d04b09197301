import { compare, type Fraction, fraction, times } from "../../exact/fraction.ts";
import type { MajorityStep } from "../../law/law.ts";
import type { MajorityEvidence, ShareEvidence } from "../../results/outcome.ts";
import { compareQuantities, exact, simple } from "../../results/quantity.ts";
import type { Quantity } from "../../results/results.ts";
import { addSeats } from "../cells.ts";
import { figuresOf } from "../figures.ts";
import { areaId, listId, type Run, type RunResult, type State, sum } from "../state.ts";
import { takingPart } from "../who.ts";
import { type Ledger, openLedger, placeOf, undecidedRun } from "./run.ts";
import { settle } from "./settle.ts";
import { wholeSeats } from "./whole.ts";

/**
 * A list with more than a share of the votes that has no more than that share of the seats gets new seats until it has
 * (Germany), or the one seat that was given last (Netherlands, Kieswet P 9: one seat only, whether or not it is enough).
 */
export function majority(step: MajorityStep, run: Run, state: State): RunResult {
  const { poll } = state;
  const { claimants, undecided } = takingPart(step.who, run.area, state);
  if (undecided.length > 0) return undecidedRun(step, run, state, undecided, []);
  const { at, needs } = figuresOf(state);
  const places = claimants.map((contender) => ({ area: run.area, contender }));
  const votes = places.map((place) => at(step.by, place));
  const of = at(step.of, run);
  const seats = wholeSeats(at(step.seats, run));
  if (of === null || seats === null || votes.includes(null))
    return undecidedRun(step, run, state, claimants, needs);

  const ledger = openLedger(state);
  const place = placeOf(step, run, state);
  const has = (part: Quantity, whole: Quantity) =>
    compareQuantities(part, simple(times(exact(whole), step.moreThan))) > 0;
  const winners = places.filter((_, i) => has(votes[i]!, of));
  const [where] = winners;
  if (!where) {
    ledger.evidence.push({ kind: "majority", ...place, of, seats, got: 0 });
    return ledger;
  }
  if (winners.length > 1 || step.moreThan.n >= step.moreThan.d) {
    const point = winners.length > 1 ? "tie" : "infeasible"; // nobody holds more than all seats
    const lists = winners.map(({ contender }) => listId(poll, contender)).sort();
    ledger.open.push({ kind: "no-rule", point, ...place, lists });
    return ledger;
  }
  const held = sum(step.already.map((value) => wholeSeats(at(value, where)) ?? 0));
  const claim = {
    kind: "majority",
    ...place,
    list: listId(poll, where.contender),
    votes: votes[places.indexOf(where)]!,
    of,
    held,
    seats,
  } as const;
  let evidence: MajorityEvidence = { ...claim, got: 0 };
  if (!has(held, seats)) {
    if (step.gets === "enough") {
      const got = newSeats(step.moreThan, held, seats);
      ledger.give(where, got);
      evidence = { ...claim, got };
    } else {
      const lost = lastSeat(step, run, state, where.contender, ledger);
      if (lost) {
        addSeats(state.given.get(lost.step)!, run.area, lost.contender, -1, poll.contenders.length);
        ledger.give(where, 1);
        evidence = {
          ...claim,
          got: 1,
          lost: { list: listId(poll, lost.contender), step: lost.step },
        };
      }
    }
  }
  ledger.evidence.push(evidence);
  return ledger;
}

/** The fewest new seats with which a list holds more than a share below 1 of all, the new ones among them. */
function newSeats({ n, d }: Fraction, held: number, seats: number): number {
  const short = n * BigInt(seats) - d * BigInt(held); // in 1/d of a seat
  return Number(short / (d - n)) + 1;
}

/** Who got the last seat of the last of these steps that gave one; several at an equal figure: the law's tie rules. */
function lastSeat(step: MajorityStep, run: Run, state: State, winner: number, ledger: Ledger) {
  const { poll } = state;
  const area = areaId(poll, run.area);
  const given = step.from.flatMap((name) =>
    state.steps.filter(
      (one): one is ShareEvidence =>
        one.kind === "share" && one.step === name && one.area === area && sum(one.awarded) > 0,
    ),
  )[0];
  if (!given) return undefined;
  const last = lastOf(given);
  const contender = (i: number) =>
    poll.contenders.findIndex((_, c) => listId(poll, c) === given.claimants[i]);
  if (last.length === 1) return { step: given.step, contender: contender(last[0]!) };
  const votes = last.map((i) => given.weights[i]!);
  const held = last.map((i) => (given.already?.[i] ?? 0) + given.awarded[i]!);
  const ids = last.map((i) => given.claimants[i]!);
  const tie = { among: last.map((_, i) => i), seats: 1 };
  const settled = settle(step, run, state, tie, ids, { votes, held });
  ledger.open.push(...settled.open);
  ledger.lots.push(...settled.lots);
  if (settled.won.length > 0)
    return { step: given.step, contender: contender(last[settled.won[0]!]!) };
  ledger.give({ area: run.area, contender: winner }, 0, 1);
  return undefined;
}

/** The claimants (index) that got the last seat of a share, those at an equal figure together; by lot is last. */
function lastOf({ award, awarded, weights, already }: ShareEvidence): number[] {
  const order = award.kind === "quota" ? award.extra : award.order;
  const told = awarded.map((_, i) => order.filter((claimant) => claimant === i).length);
  if (award.kind === "quota") {
    for (const [i, n] of award.full.entries()) told[i]! += n;
    for (const i of award.taken ?? []) told[i]!--;
  }
  const byLot = awarded.flatMap((n, i) => (n > told[i]! ? [i] : []));
  if (byLot.length > 0) return byLot;
  const counted = weights.map((_, i) => already?.[i] ?? 0);
  const figures = order.map((i) => {
    if (award.kind === "quota") return fraction(award.remainders[i]!);
    const seats = award.kind === "divisor" ? ++counted[i]! : 1;
    return times(exact(weights[i]!), fraction(1, seats));
  });
  const end = figures.at(-1);
  if (!end) return awarded.flatMap((n, i) => (n > 0 ? [i] : [])); // whole quotas alone: none came last
  return [...new Set(order.filter((_, at) => compare(figures[at]!, end) === 0))];
}
