import { fraction, subtract } from "../exact/fraction.ts";
import type { QuotaEvidence } from "../results/outcome.ts";
import type { Award, Bounds, Draft, Weight } from "./award.ts";
import type { QuotaMethod } from "./quotas.ts";
import { type Shared, shareByQuota } from "./remainders.ts";

/**
 * Shares seats by a quota: whole quotas first, then what is left of each weight.
 *
 * - `largest-remainders`: one seat each in the order of the remainders; a remainder of 0 can win one. Where seats are
 *   left after everybody has had one (few votes, a quota rounded up), the round is repeated: no known law says more.
 * - `highest-averages`: to the largest weight / (seats held + 1), from `already` and the whole quotas on.
 * - `nothing`: they stay unassigned, for a later step.
 * - `whole`: before that, one seat each for remainders of at least that part of the quota, the largest first (Estonia).
 * - Over-award: a small or rounded quota can give more whole quotas than seats. Seats are then taken back from the
 *   smallest remainders, one each of those that hold one; repeated if need be (Slovakia).
 * - Seats held already do not change the share; they count in the bounds and in the averages.
 * - A minimum: who falls short keeps its minimum and leaves, the rest is shared again (Denmark). A maximum: who gets
 *   more keeps its maximum and leaves, the rest is shared again; a claimant tied for a seat that it could not take
 *   leaves likewise. Minima go before maxima. Where the seats do not reach for all minima, they are shared among
 *   claimants below theirs, none beyond it.
 * - `leaves: "equal-or-more"`: who has a minimum of as many seats as its share, or more, leaves with it; a claimant tied
 *   for a seat leaves where its minimum covers that seat too (Lesotho). A minimum of 0 makes nobody leave.
 * - The quota is of `total`, where it is there; the weight of who leaves leaves the total too.
 * - If equal remainders or averages share the cut, the seats there are open: the tie. Weight 0 gets no seat but by a
 *   minimum.
 *
 * In the evidence `full` of a claimant that left is what it kept, so that full + extra - taken gives the seats.
 *
 * @see Pukelsheim, Proportional Representation (2nd ed., 2017), ch. 5
 */
export function byQuota(
  weights: readonly Weight[],
  seats: number,
  method: QuotaMethod,
  { already, minimum, maximum, total, leaves }: Bounds = {},
): Award {
  let of = total === undefined || typeof total === "object" ? total : fraction(total);
  if (!minimum && !maximum) return award(shareByQuota(weights, seats, method, already, of), method);

  const held = (i: number) => already?.[i] ?? 0;
  const need = weights.map((_, i) => Math.max(0, (minimum?.[i] ?? 0) - held(i)));
  const room = weights.map((_, i) =>
    Math.max(need[i]!, (maximum?.[i] ?? Number.POSITIVE_INFINITY) - held(i)),
  );
  if (minimum && need.reduce((sum, n) => sum + n, 0) > seats) {
    const { capped: _, ...upToMinimum } = byQuota(weights, seats, method, {
      ...(already && { already }),
      ...(of && { total: of }),
      maximum: minimum,
    });
    return { ...upToMinimum, raised: [] };
  }

  const raised: number[] = [];
  const capped: number[] = [];
  const gone: number[] = [];
  const taking = [...weights];
  const kept = new Map<number, number>();
  let left = seats;
  for (;;) {
    const shared = shareByQuota(taking, left, method, already, of);
    const mayGet = (i: number) => shared.seats[i]! + (shared.tie?.among.includes(i) ? 1 : 0);
    const stay = weights.map((_, i) => i).filter((i) => !kept.has(i));
    const short = stay.filter((i) => shared.seats[i]! < need[i]!);
    const covered = leaves ? stay.filter((i) => need[i]! > 0 && need[i]! >= mayGet(i)) : short;
    const over = stay.filter((i) => mayGet(i) > room[i]!);
    if (covered.length === 0 && over.length === 0)
      return {
        ...award(withKept(shared, kept), method),
        ...(minimum && { raised: raised.toSorted((a, b) => a - b) }),
        ...(maximum && { capped: capped.toSorted((a, b) => a - b) }),
        ...(gone.length > 0 && { left: gone }),
      };

    const [leaving, bound] = covered.length > 0 ? [covered, need] : [over, room];
    if (covered.length > 0) raised.push(...short);
    else capped.push(...over);
    gone.push(...leaving);
    for (const i of leaving) {
      kept.set(i, bound[i]!);
      if (of) of = subtract(of, fraction(taking[i]!));
      taking[i] = 0;
      left -= bound[i]!;
    }
  }
}

/** Enters the seats of those that left before this share. */
function withKept(shared: Shared, kept: ReadonlyMap<number, number>): Shared {
  const enter = (seats: readonly number[]) => seats.map((n, i) => kept.get(i) ?? n);
  const whole = { ...shared.whole, full: enter(shared.whole.full) };
  return { ...shared, whole, seats: enter(shared.seats) };
}

function award(
  { whole, seats, extra, taken, next, tie, left }: Shared,
  method: QuotaMethod,
): Award {
  const { quota, full, remainders, unit } = whole;
  const evidence: Draft<QuotaEvidence> = {
    kind: "quota",
    method: method.id,
    quota,
    full,
    remainders,
    unit,
    extra,
    next,
  };
  if (taken.length > 0) evidence.taken = taken;
  const award: Draft<Award> = { seats, evidence };
  if (tie) award.tie = tie;
  if (left > 0) award.unassigned = left;
  return award;
}
