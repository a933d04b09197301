import type { Award } from "../../apportion/award.ts";
import { fraction } from "../../exact/fraction.ts";
import type { ShareStep } from "../../law/law.ts";
import { MOST_SEATS } from "../../results/limits.ts";
import type { InsideEvidence, ShareEvidence } from "../../results/outcome.ts";
import { plus, simple } from "../../results/quantity.ts";
import type { Quantity } from "../../results/results.ts";
import { askedBy, asksFor } from "../asked.ts";
import { type Figures, figuresOf } from "../figures.ts";
import type { Run, RunResult, State } from "../state.ts";
import type { TieKeys } from "../tie.ts";
import { type Again, boundsOf } from "./bounds.ts";
import { type Claimant, claimantsOf, weighSeats, weightsOf } from "./claims.ts";
import { divide } from "./divide.ts";
import type { Claims } from "./grow.ts";
import { divideInside } from "./inside.ts";
import { openLedger, placeOf, undecidedRun } from "./run.ts";
import { settle } from "./settle.ts";
import { openBeyond, openUnassigned, openUnreached, stopAt } from "./surplus.ts";
import { seatsToGive } from "./whole.ts";

/**
 * Shares seats among the lists that take part, or a list's or the house's among areas, by the step's method; a tie
 * goes by the law's rules, and what they do not settle stays open. Seats above a maximum go to the others, or stay
 * open where the law as known does not say.
 *
 * @param again the step is taken a second time, for seats that were taken away
 */
export function share(step: ShareStep, run: Run, state: State, again?: Again): RunResult {
  const { claimants, undecided } = claimantsOf(step, run, state);
  if (undecided.length > 0) return undecidedRun(step, run, state, undecided, []);
  const figures = figuresOf(state);
  const seats = seatsToGive(figures.at(step.seats, run));
  const weights = weightsOf(step.by, claimants, figures);
  const bounds = boundsOf(step, claimants, figures, state, again);
  const total = step.quotaOf && figures.at(step.quotaOf, run);
  const claims = claimsOf(step, claimants, figures);
  const unknown = seats === null || bounds === null || total === null || claims === null;
  if (unknown || weights.includes(null)) {
    const lists = claimants.flatMap(({ places }, i) =>
      weights[i] === null ? places.flatMap(({ contender }) => contender ?? []) : [],
    );
    return undecidedRun(step, run, state, lists, figures.needs, { claimants, seats });
  }
  const ledger = openLedger(state);
  if (run.contender !== undefined && seats === 0 && !step.grow) return ledger; // a list without seats

  const known = weights.map((weight) => weight!);
  const ids = claimants.map(({ id }) => id);
  const place = placeOf(step, run, state);
  const found = seats > MOST_SEATS ? undefined : divide(step, known, seats, bounds, total, claims);
  if (!found) {
    ledger.open.push(claims ? openUnreached(place, ids) : openUnassigned(place, seats));
    for (const where of claimants.flatMap(({ places }) => places)) ledger.give(where, 0, seats);
    return ledger;
  }
  const { award } = found;
  const keys = award.tie && keysOf(award, claimants, known, figures, bounds.already);
  const tied = award.tie && settle(step, run, state, award.tie, ids, keys!);
  const onTop = (i: number) => found.unlevelled?.[i] ?? 0;
  const awarded = award.seats.map((n, i) => n + onTop(i) + Number(tied?.won.includes(i) ?? 0));
  const atMost = awarded.map((n, i) => n + Number(tied?.among.includes(i) ?? 0));
  ledger.open.push(...(tied?.open ?? []));
  ledger.lots.push(...(tied?.lots ?? []));
  const capped = bounds.stop && stopAt(bounds.stop, awarded, atMost, bounds.already);
  if (capped) ledger.open.push(openBeyond(place, capped, ids));
  if (award.unassigned && !again && !leavesSome(step))
    ledger.open.push(openUnassigned(place, award.unassigned));

  const inside: InsideEvidence[] = [];
  for (const [i, claimant] of claimants.entries()) {
    const [least, most] = [awarded[i]!, atMost[i]!];
    if (claimant.places.length > 1)
      inside.push(...divideInside(step, run, state, claimant, least, most, ledger));
    else for (const where of claimant.places) ledger.give(where, least, most);
  }
  const evidence: ShareEvidence = {
    kind: "share",
    ...place,
    to: step.to === "winners" ? "winners" : step.to === undefined ? "lists" : "areas",
    seats: found.seats,
    claimants: ids,
    weights: known,
    awarded,
    already: step.already.length > 0 || again ? bounds.already : undefined,
    minimum: bounds.minimum,
    maximum: (bounds.maximum ?? bounds.stop)?.map((n) => (Number.isFinite(n) ? n : null)),
    raised: award.raised,
    capped: capped?.capped ?? award.capped,
    award: award.evidence,
    tie: tied?.tie,
    grown: found.grown,
    left: award.left?.map((i) => ids[i]!),
    inside: inside.length > 0 ? inside : undefined,
  };
  ledger.evidence.push(evidence);
  keepRemainders(step, run, state, claimants, award);
  return ledger;
}

/** Null where a figure is not known, undefined where the number of seats is fixed. */
function claimsOf(
  { grow }: ShareStep,
  claimants: readonly Claimant[],
  figures: Figures,
): Claims | undefined | null {
  if (!grow) return undefined;
  const until = weighSeats(grow.until, claimants, figures);
  const threatened = grow.unlevelled && weighSeats(grow.unlevelled.of, claimants, figures);
  if ([...until, ...(threatened ?? [])].includes(null)) return null;
  return {
    until: until.map((n) => n!),
    ...(threatened && { threatened: threatened.map((n) => n!) }),
  };
}

/** Whether the law leaves seats over: to a later step, or empty where lists have no more candidates. */
const leavesSome = ({ method, most, maximum }: ShareStep): boolean =>
  method.kind === "ranked" ||
  (method.kind === "quota" && method.then === "nothing") ||
  most !== undefined ||
  (maximum !== undefined && asksFor("candidates", maximum));

/** What the tie rules compare: votes of a list in the area, else what the claimant weighs. */
function keysOf(
  { evidence, seats }: Award,
  claimants: readonly Claimant[],
  weights: readonly Quantity[],
  { at }: Figures,
  already: readonly number[],
): TieKeys {
  const votes = claimants.map(({ places }, i) => {
    const lists = places.filter(({ contender }) => contender !== undefined);
    if (lists.length === 0) return weights[i]!;
    const counted = lists.map((place) => at({ kind: "votes", contest: "list" }, place));
    return counted.includes(null) ? null : counted.reduce<Quantity>((a, b) => plus(a, b!), 0);
  });
  return {
    votes,
    held: seats.map((n, i) => n + already[i]!),
    ...(evidence.kind === "quota" && { remainders: evidence.remainders }),
  };
}

/** What a quota left over of each list, in votes, for a later step that goes by it. */
function keepRemainders(
  step: ShareStep,
  { area }: Run,
  { poll, remainders }: State,
  claimants: readonly Claimant[],
  { evidence }: Award,
): void {
  if (evidence.kind !== "quota" || step.to !== undefined || !askedBy(poll.law).remainder) return;
  const row: Quantity[] = poll.contenders.map(() => 0);
  claimants.forEach(({ places }, i) => {
    if (places.length === 1)
      row[places[0]!.contender!] = simple(fraction(evidence.remainders[i]!, evidence.unit));
  });
  const rows = remainders.get(step.name) ?? new Map<number, readonly Quantity[]>();
  rows.set(area, row);
  remainders.set(step.name, rows);
}
