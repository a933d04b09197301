import type { Award, Bounds, Draft, Weight } from "./award.ts";

/** Seats in the order of the weights, whatever the distance between them. */
export interface RankedMethod {
  readonly kind: "ranked";
  readonly id: string;
  readonly title: string;
  /** the most seats of one claimant; Infinity: no limit */
  readonly each: number;
}

/** One seat each in the order of the weights (candidates of a constituency; winners ranked by their share). */
export const ranked: RankedMethod = {
  kind: "ranked",
  id: "ranked",
  title: "one seat each, in order of votes",
  each: 1,
};

/** All seats to the largest weight. */
export const plurality: RankedMethod = {
  kind: "ranked",
  id: "plurality",
  title: "plurality: all seats to the first",
  each: Number.POSITIVE_INFINITY,
};

/**
 * Goes down the order of the weights; each claimant takes what it may, until no seat is left.
 *
 * - Weight 0 gets nothing. A claimant at its maximum takes no part. There are no minima.
 * - Seats beyond the room of all claimants stay unassigned.
 * - Equal claimants that have room for more than the seats left are tied; what each of them gets in any order is certain.
 *
 * In the evidence equal claimants stand in their own order, and `next` is the first that got no certain seat.
 */
export function byRank(
  weights: readonly Weight[],
  seats: number,
  method: RankedMethod,
  { already, maximum }: Bounds = {},
): Award {
  const limits = weights.map(
    (_, i) => (maximum?.[i] ?? Number.POSITIVE_INFINITY) - (already?.[i] ?? 0),
  );
  const room = limits.map((limit) => Math.max(0, Math.min(limit, method.each, seats)));
  const line = weights
    .map((_, i) => i)
    .filter((i) => weights[i] && room[i]! > 0)
    .toSorted((a, b) => compare(weights[b]!, weights[a]!) || a - b);

  const given = weights.map(() => 0);
  const order: number[] = [];
  let left = seats;
  let tied: readonly number[] | undefined;
  for (let at = 0; at < line.length && left > 0 && !tied; ) {
    const level = line.slice(at).filter((i) => compare(weights[i]!, weights[line[at]!]!) === 0);
    at += level.length;
    const wanted = total(level, room);
    const ofOthers = (i: number) => wanted - room[i]!;
    for (const i of level) {
      given[i] = Math.max(0, Math.min(room[i]!, left - ofOthers(i)));
      for (let n = 0; n < given[i]!; n++) order.push(i);
    }
    left -= total(level, given);
    if (left > 0 && total(level, given) < wanted) tied = level.filter((i) => given[i]! < room[i]!);
  }

  const next = tied?.[0] ?? line.find((i) => given[i] === 0) ?? null;
  const award: Draft<Award> = {
    seats: given,
    evidence: { kind: "ranked", method: method.id, order, next },
  };
  if (tied) award.tie = { among: tied, seats: left };
  else if (left > 0) award.unassigned = left;
  if (maximum) {
    const stopped = (i: number) => limits[i]! <= given[i]! && limits[i]! < method.each;
    const cut = tied?.[0] ?? order.at(-1);
    const reachesCut = (i: number) =>
      award.unassigned || (cut !== undefined && compare(weights[i]!, weights[cut]!) >= 0);
    award.capped = weights
      .map((_, i) => i)
      .filter((i) => weights[i] && stopped(i) && reachesCut(i));
  }
  return award;
}

const compare = (a: Weight, b: Weight): number => (a < b ? -1 : a > b ? 1 : 0);

const total = (among: readonly number[], of: readonly number[]): number =>
  among.reduce((sum, i) => sum + of[i]!, 0);
