import { compare, fraction, times } from "../../exact/fraction.ts";
import type { MajorityStep } from "../../law/law.ts";
import type { Need, ShareEvidence, StepEvidence } from "../../results/outcome.ts";
import { type Book, give, placeOf } from "../book.ts";
import { areaId, holds, indices, listId, same, total } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { claimOf, compareClaims } from "../methods/quotient.ts";
import { asFraction, inUnits, NO_LIMIT, wholeSeats, written } from "../number.ts";
import { cellsOf, enter } from "../record.ts";
import { settle } from "../tie.ts";
import { takingPart } from "./claimants.ts";
import { leaveUndecided } from "./undecided.ts";

/**
 * The list with more than the share of the votes, by multiplication, and what it got for it: just so many new seats
 * that it has more than the share of them too, or the one that was given last.
 */
export function checkMajority(
  book: Book,
  step: MajorityStep,
  told: StepEvidence | undefined,
): boolean {
  const { trial, run, claim } = book;
  const { taking, undecided } = takingPart(trial, step.who, run.area);
  if (undecided.length > 0) {
    leaveUndecided(book, undecided, []);
    return false;
  }
  const missing: Need[] = [];
  const place = (contender: number) => ({ area: run.area, contender });
  const votes = taking.map((i) => figureAt(trial, step.by, place(i), missing));
  const of = figureAt(trial, step.of, run, missing);
  const seats = wholeSeats(figureAt(trial, step.seats, run, missing));
  if (of === null || of === NO_LIMIT || seats === null || votes.includes(null)) {
    leaveUndecided(book, taking, missing);
    return false;
  }
  const most = times(of, step.moreThan);
  const above = taking.filter((_, i) => {
    const mine = votes[i];
    return mine && mine !== NO_LIMIT && compare(mine, most) > 0;
  });
  const never = step.moreThan.n >= step.moreThan.d; // nobody holds more than all seats
  if (above.length > 1 || (above.length > 0 && never)) {
    const point = above.length > 1 ? "tie" : "infeasible";
    const lists = above.map((i) => listId(trial, i)).toSorted();
    book.open.push({ kind: "no-rule", point, ...placeOf(book, run), lists });
    return false;
  }
  if (told?.kind !== "majority") return true;
  const [first] = above;
  same(trial, `${claim}/of`, told.of, written(of));
  same(trial, `${claim}/seats`, told.seats, seats);
  same(trial, `${claim}/list`, told.list, first === undefined ? undefined : listId(trial, first));
  if (first === undefined) {
    same(
      trial,
      claim,
      [told.votes, told.held, told.got, told.lost],
      [undefined, undefined, 0, undefined],
    );
    return true;
  }
  const held = total(
    step.already.map((value) => wholeSeats(figureAt(trial, value, place(first))) ?? 0),
  );
  same(trial, `${claim}/votes`, told.votes, written(votes[taking.indexOf(first)] ?? null));
  same(trial, `${claim}/held`, told.held, held);
  const has = (own: number, all: number) =>
    compare(fraction(own), times(fraction(all), step.moreThan)) > 0;
  if (has(held, seats)) {
    same(trial, `${claim}/got`, told.got, 0);
    same(trial, `${claim}/lost`, told.lost, undefined);
  } else if (step.gets === "enough") {
    const { got } = told;
    const enough = has(held + got, seats + got) && !has(held + got - 1, seats + got - 1);
    holds(trial, `${claim}/got`, got, enough, "not the fewest that make a majority");
    same(trial, `${claim}/lost`, told.lost, undefined);
    give(book, place(first), got);
  } else {
    const lost = lastSeat(book, step, first, told.lost?.list);
    same(trial, `${claim}/lost`, told.lost, lost);
    same(trial, `${claim}/got`, told.got, lost ? 1 : 0);
    if (lost) {
      const loser = indices(trial.contenders).find((i) => listId(trial, i) === lost.list);
      const cells = cellsOf(trial, lost.step);
      if (loser !== undefined) enter(cells, place(loser), -1, trial.contenders.length);
      give(book, place(first), 1);
    }
  }
  return true;
}

/** Who got the last seat of the first of the named steps that gave one there; among several, as ties go. */
function lastSeat(book: Book, step: MajorityStep, first: number, stated: string | undefined) {
  const { trial, run } = book;
  const shares = step.from.flatMap((name) =>
    trial.outcome.steps.filter(
      (one): one is ShareEvidence =>
        one.kind === "share" &&
        one.step === name &&
        one.area === areaId(trial, run.area) &&
        total(one.awarded) > 0,
    ),
  );
  const [share] = shares;
  if (!share) return undefined;
  const last = lastOf(share, book);
  const ids = last.map((i) => share.claimants[i]!);
  if (last.length === 1) return { list: ids[0]!, step: share.step };
  const keys = {
    ids,
    votes: last.map((i) => asFraction(share.weights[i]!)),
    held: last.map((i) => (share.already?.[i] ?? 0) + share.awarded[i]!),
  };
  const told = indices(ids).filter((i) => ids[i] === stated);
  const { won } = settle(book, { among: indices(last), seats: 1 }, keys, told);
  if (won.length > 0) return { list: ids[won[0]!]!, step: share.step };
  give(book, { area: run.area, contender: first }, 0, 1);
  return undefined;
}

/** Who got the last seat: whoever won it in a tie, else the last in the order, and all with as large a figure. */
function lastOf(share: ShareEvidence, { trial }: Book): number[] {
  const { award, awarded, weights, already, step } = share;
  const order = award.kind === "quota" ? award.extra : award.order;
  const counted = indices(awarded).map((i) => {
    const inOrder = order.filter((one) => one === i).length;
    if (award.kind !== "quota") return inOrder;
    return inOrder + award.full[i]! - (award.taken ?? []).filter((one) => one === i).length;
  });
  const tied = indices(awarded).filter((i) => awarded[i]! > counted[i]!);
  if (tied.length > 0) return tied;
  const rule = trial.law.steps.find(({ name }) => name === step);
  const method = rule?.kind === "share" && rule.method.kind === "divisor" ? rule.method : undefined;
  const whole =
    award.kind === "quota"
      ? award.remainders.map(BigInt)
      : inUnits(weights.map(asFraction)).weights;
  const held = indices(weights).map((i) => already?.[i] ?? 0);
  const figures = order.map(
    (i) => claimOf(method ?? { id: "dhondt" }, whole[i]!, method ? held[i]!++ : 0)!,
  );
  const end = figures.at(-1);
  if (!end) return indices(awarded).filter((i) => awarded[i]! > 0); // whole quotas alone
  return [...new Set(order.filter((_, at) => compareClaims(figures[at]!, end) === 0))];
}
