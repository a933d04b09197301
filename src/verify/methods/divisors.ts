import type { DivisorEvidence } from "../../results/outcome.ts";
import { holds, indices } from "../claims.ts";
import { claimOf, compareClaims, type NamedDivisors } from "./quotient.ts";
import type { Remaining, Shares } from "./shares.ts";

/**
 * Every seat in the order told went to a quotient that no other claimant's next quotient exceeds: first those of
 * a minimum, then the others, among claimants below their maximum.
 */
export function checkDivisors(
  shares: Shares,
  method: NamedDivisors,
  award: DivisorEvidence,
): Remaining {
  const { trial, claim, weights, already, minimum, maximum } = shares;
  const held = [...already];
  const { against, taking, limit } = rules(shares, method, held);
  const isFirst = (i: number, among: readonly number[]) =>
    among.includes(i) && among.every((other) => against(i, held[i]!, other, held[other]!) >= 0);

  const byMinimum = new Map<number, number>();
  let last: number | undefined;
  award.order.forEach((winner, nth) => {
    const { among, short } = taking();
    const first = isFirst(winner, among);
    holds(trial, `${claim}/award/order/${nth}`, winner, first, "another quotient is larger");
    if (!(winner in held)) return;
    held[winner]!++;
    if (short) byMinimum.set(winner, (byMinimum.get(winner) ?? 0) + 1);
    else last = winner;
  });

  const { among, short } = taking();
  const left = shares.seats - award.order.length;
  const level = among.filter((i) => isFirst(i, among));
  const { next } = award;
  const right = next === null ? among.length === 0 : level.includes(next);
  holds(trial, `${claim}/award/next`, next, right, "another quotient is larger");
  holds(
    trial,
    `${claim}/award/order`,
    award.order.length,
    left === 0 || (left > 0 && (among.length === 0 || level.length > left)),
    `${shares.seats} seats, and no tie for the rest`,
  );

  // by its minimum alone: the last seat of it goes to no larger quotient than the best that got nothing
  const free = indices(held).filter((i) => held[i]! < limit[i]!);
  const best = free.find((i) => isFirst(i, free));
  const raised = [...byMinimum.keys()].filter((i) => {
    const before = already[i]! + byMinimum.get(i)! - 1;
    return weights[i] === 0n || (best !== undefined && against(i, before, best, held[best]!) <= 0);
  });
  // stopped by its maximum: the quotient that it has left is no smaller than one that won or is tied
  const capped = indices(held).filter((i) => {
    if (weights[i] === 0n || held[i]! < limit[i]! || short) return false;
    if (left > 0 && among.length === 0) return true;
    const cut = left > 0 ? level[0] : last;
    return cut !== undefined && against(i, held[i]!, cut, held[cut]! - Number(left === 0)) >= 0;
  });
  return {
    certain: held.map((n, i) => n - already[i]!),
    unassigned: among.length === 0 ? left : 0,
    ...(left > 0 && among.length > 0 && { tie: { among: level, seats: left } }),
    ...(minimum && { raised: raised.toSorted((a, b) => a - b) }),
    ...(maximum && { capped }),
  };
}

/** The same share worked out seat by seat, all claimants with the largest quotient at once. */
export function byDivisors(shares: Shares, method: NamedDivisors): Remaining {
  const held = [...shares.already];
  const { against, taking } = rules(shares, method, held);
  const give = (n: number[]) => {
    for (const i of n) held[i]!++;
  };
  let left = shares.seats;
  for (;;) {
    const { among } = taking();
    const level = among.filter((i) =>
      among.every((other) => against(i, held[i]!, other, held[other]!) >= 0),
    );
    const tie = left > 0 && level.length > left ? { among: level, seats: left } : undefined;
    if (left === 0 || tie || level.length === 0) {
      const certain = held.map((n, i) => n - shares.already[i]!);
      return { certain, unassigned: tie ? 0 : left, tie };
    }
    give(level);
    left -= level.length;
  }
}

/** How claimants that hold so many seats are compared, and who takes the next one. */
function rules({ weights, minimum, maximum }: Shares, method: NamedDivisors, held: number[]) {
  const floor = (i: number) => minimum?.[i] ?? 0;
  const limit = weights.map((weight, i) =>
    weight > 0n ? Math.max(maximum?.[i] ?? Number.POSITIVE_INFINITY, floor(i)) : 0,
  );
  return {
    limit,
    against(a: number, heldByA: number, b: number, heldByB: number): number {
      const x = claimOf(method, weights[a]!, heldByA);
      const y = claimOf(method, weights[b]!, heldByB);
      return x && y ? compareClaims(x, y) : Number.NaN;
    },
    taking() {
      const short = indices(held).filter((i) => held[i]! < floor(i));
      if (short.length > 0) return { among: short, short: true };
      return { among: indices(held).filter((i) => held[i]! < limit[i]!), short: false };
    },
  };
}
