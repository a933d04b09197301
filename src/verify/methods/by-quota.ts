import {
  compare,
  type Fraction,
  floor,
  fraction,
  over,
  subtract,
  times,
} from "../../exact/fraction.ts";
import type { ShareStep } from "../../law/law.ts";
import { indices, total } from "../claims.ts";
import { byDivisors } from "./divisors.ts";
import type { Remaining, Shares } from "./shares.ts";

export type QuotaMethod = Extract<ShareStep["method"], { kind: "quota" }>;

/** One round of a share: who is still in it (others have weight 0) and what is shared. */
export interface Round {
  readonly weights: readonly bigint[];
  readonly seats: number;
  /** of which the quota is a part, where it is not all weights */
  readonly total: Fraction | undefined;
  /** claimants that left, with the seats that they keep */
  readonly kept: ReadonlyMap<number, number>;
}

/**
 * A share by a quota worked out step by step. Who falls short of its minimum keeps that and leaves, who is above its
 * maximum keeps that and leaves (minima before maxima), and the rest is shared again. Where the seats do not reach for
 * all minima, these are the maxima.
 */
export function byQuota(shares: Shares, method: QuotaMethod): Remaining & { readonly last: Round } {
  const { weights: all, already, minimum, maximum, leaves } = shares;
  const need = all.map((_, i) => Math.max(0, (minimum?.[i] ?? 0) - already[i]!));
  if (minimum && total(need) > shares.seats) {
    const { capped: _, ...rest } = byQuota(
      { ...shares, minimum: undefined, maximum: minimum, leaves: false },
      method,
    );
    return { ...rest, raised: [] };
  }
  const room = all.map((_, i) =>
    Math.max(need[i]!, (maximum?.[i] ?? Number.POSITIVE_INFINITY) - already[i]!),
  );
  const kept = new Map<number, number>();
  const raised: number[] = [];
  const capped: number[] = [];
  const sorted = (claimants: readonly number[]) => claimants.toSorted((a, b) => a - b);
  let round: Round = { weights: all, seats: shares.seats, total: shares.total, kept };
  for (;;) {
    const found = shareOnce(shares, method, round);
    const mayGet = (i: number) => found.certain[i]! + Number(found.tie?.among.includes(i) ?? 0);
    const stay = indices(all).filter((i) => !kept.has(i));
    const short = stay.filter((i) => found.certain[i]! < need[i]!);
    const covered = leaves ? stay.filter((i) => need[i]! > 0 && need[i]! >= mayGet(i)) : short;
    const above = stay.filter((i) => mayGet(i) > room[i]!);
    const leaving = covered.length > 0 ? covered : above;
    if (leaving.length === 0) {
      const certain = found.certain.map((n, i) => kept.get(i) ?? n);
      return {
        ...found,
        certain,
        last: round,
        ...(minimum && { raised: sorted(raised) }),
        ...(maximum && { capped: sorted(capped) }),
        ...(kept.size > 0 && { left: [...kept.keys()] }),
      };
    }
    if (covered.length > 0) raised.push(...short);
    else capped.push(...above);
    const bound = covered.length > 0 ? need : room;
    for (const i of leaving) kept.set(i, bound[i]!);
    const gone = leaving.reduce((sum, i) => sum + round.weights[i]!, 0n);
    round = {
      weights: round.weights.map((weight, i) => (kept.has(i) ? 0n : weight)),
      seats: round.seats - total(leaving.map((i) => bound[i]!)),
      total: round.total && subtract(round.total, fraction(gone, shares.unit)),
      kept,
    };
  }
}

/** What is left of a weight is so large a part of the quota. */
export const reachesPart = (remainder: Fraction, quota: Fraction, part: Fraction): boolean =>
  quota.n > 0n && compare(remainder, times(quota, part)) >= 0;

/** A share without bounds: whole quotas, then what is left or too much. */
function shareOnce(shares: Shares, method: QuotaMethod, round: Round): Remaining {
  const { weights, seats } = round;
  const quota = quotaOf(shares, method, round);
  const full = weights.map((w) => (quota.n === 0n ? 0 : Number(floor(over(fraction(w), quota)))));
  const rest = weights.map((w, i) => subtract(fraction(w), times(quota, fraction(full[i]!))));
  const order = (a: number, b: number) => compare(rest[b]!, rest[a]!);
  let left = seats - total(full);
  const certain = [...full];
  /** one each to the first so many of a ranking; where equal ones share the cut they are tied */
  const oneEach = (ranking: number[], n: number, by: 1 | -1): Remaining["tie"] => {
    const equal = (a: number, b: number) => compare(rest[a]!, rest[b]!) === 0;
    const [inside, next] = [ranking[n - 1], ranking[n]];
    const cut = n > 0 && inside !== undefined && next !== undefined && equal(inside, next);
    const sure = cut ? ranking.slice(0, n).filter((i) => !equal(i, next)) : ranking.slice(0, n);
    for (const i of sure) certain[i]! += by;
    if (!cut) return undefined;
    const among = ranking.filter((i) => equal(i, next));
    if (by === 1) return { among, seats: n - sure.length };
    for (const i of among) certain[i]!--;
    return { among, seats: among.length - (n - sure.length) };
  };
  if (left < 0) {
    let holding = indices(certain).filter((i) => certain[i]! > 0);
    for (; -left >= holding.length && holding.length > 0; ) {
      left += holding.length;
      oneEach(holding, holding.length, -1);
      holding = holding.filter((i) => certain[i]! > 0);
    }
    return {
      certain,
      unassigned: 0,
      tie: oneEach(
        holding.toSorted((a, b) => order(b, a)),
        -left,
        -1,
      ),
    };
  }
  const free = indices(weights).filter((i) => weights[i]! > 0n);
  if (method.whole) {
    const near = free.filter((i) => reachesPart(rest[i]!, quota, method.whole!)).toSorted(order);
    const tie = oneEach(near, Math.min(left, near.length), 1);
    if (near.length > left) return { certain, unassigned: 0, tie };
    left -= near.length;
  }
  if (free.length === 0 || method.then === "nothing") return { certain, unassigned: left };
  if (method.then === "highest-averages") {
    const held = certain.map((n, i) => n + shares.already[i]!);
    const plain = { ...shares, weights, seats: left, already: held };
    const more = byDivisors({ ...plain, minimum: undefined, maximum: undefined }, { id: "dhondt" });
    return { ...more, certain: more.certain.map((n, i) => n + certain[i]!) };
  }
  for (; left >= free.length; left -= free.length) oneEach(free, free.length, 1);
  return { certain, unassigned: 0, tie: oneEach(free.toSorted(order), left, 1) };
}

/** By the formula, in the units of the weights; 0 where there is nothing to take it of. */
function quotaOf(
  { unit }: Shares,
  { quota, round }: QuotaMethod,
  { weights, seats, total: of }: Round,
) {
  const more = quota === "hare" ? 0 : quota === "imperiali" ? 2 : 1;
  const votes =
    of ??
    fraction(
      weights.reduce((a, b) => a + b, 0n),
      unit,
    );
  if (votes.n <= 0n || seats === 0) return fraction(0);
  const exact = over(votes, fraction(seats + more));
  const below = floor(exact);
  const twice = floor(times(exact, fraction(2)));
  const whole = { down: below, above: below + 1n, nearest: (twice + 1n) / 2n, exact: 0n }[round];
  const votesEach = round === "exact" ? exact : fraction(whole < 1n ? 1n : whole);
  return times(votesEach, fraction(unit));
}
