import type { ShareStep } from "../../law/law.ts";
import type { RankedEvidence } from "../../results/outcome.ts";
import { holds, indices, same, total } from "../claims.ts";
import type { Remaining, Shares } from "./shares.ts";

type RankedMethod = Extract<ShareStep["method"], { kind: "ranked" }>;

/** Seats stand in the order of the weights, nobody has more than it may, and nobody with a larger weight less. */
export function checkRanked(
  shares: Shares,
  method: RankedMethod,
  award: RankedEvidence,
): Remaining {
  const { trial, claim, weights, already, maximum } = shares;
  const rest = byRank(shares, method);
  award.order.forEach((winner, nth) => {
    const later = award.order.slice(nth + 1);
    const first =
      winner in weights && later.every((i) => !(i in weights) || weights[i]! <= weights[winner]!);
    holds(trial, `${claim}/award/order/${nth}`, winner, first, "a larger weight comes later");
  });
  const given = indices(weights).map((i) => award.order.filter((one) => one === i).length);
  same(trial, `${claim}/award/order`, [given, award.order.length], [rest.certain, total(given)]);

  const waiting =
    rest.tie?.among ??
    indices(weights).filter((i) => given[i] === 0 && room(shares, method, i) > 0);
  const top = waiting.filter((i) => waiting.every((other) => weights[i]! >= weights[other]!));
  const right = award.next === null ? top.length === 0 : top.includes(award.next);
  holds(trial, `${claim}/award/next`, award.next, right, "another weight is larger");

  if (!maximum) return rest;
  const cut = rest.tie?.among[0] ?? award.order.at(-1);
  const capped = indices(weights).filter((i) => {
    const limit = maximum[i]! - already[i]!;
    const stopped = weights[i]! > 0n && limit <= given[i]! && limit < method.each;
    const strong = cut !== undefined && weights[i]! >= (weights[cut] ?? 0n);
    return stopped && (rest.unassigned > 0 || strong);
  });
  return { ...rest, capped };
}

/** What a claimant can take at most. */
function room(
  { weights, seats, already, maximum }: Shares,
  { each }: RankedMethod,
  i: number,
): number {
  const limit = (maximum?.[i] ?? Number.POSITIVE_INFINITY) - already[i]!;
  return weights[i]! > 0n ? Math.max(0, Math.min(limit, each, seats)) : 0;
}

/** Down the order of the weights; of equal claimants each has what the others cannot take from it. */
export function byRank(shares: Shares, method: RankedMethod): Remaining {
  const { weights, seats } = shares;
  const rooms = weights.map((_, i) => room(shares, method, i));
  const certain = weights.map(() => 0);
  let left = seats;
  for (const weight of [...new Set(weights)].sort((a, b) => (a < b ? 1 : -1))) {
    const level = indices(weights).filter((i) => weights[i] === weight && rooms[i]! > 0);
    const wanted = total(level.map((i) => rooms[i]!));
    for (const i of level) certain[i] = Math.max(0, Math.min(rooms[i]!, left - wanted + rooms[i]!));
    const given = total(level.map((i) => certain[i]!));
    left -= given;
    const among = level.filter((i) => certain[i]! < rooms[i]!);
    if (left > 0 && given < wanted) return { certain, unassigned: 0, tie: { among, seats: left } };
  }
  return { certain, unassigned: left };
}
