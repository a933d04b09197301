import type { Award, Bounds, Draft, Weight } from "./award.ts";
import { type Count, count } from "./count.ts";
import type { DivisorMethod } from "./divisors.ts";
import { type Quotients, quotients } from "./quotient.ts";

/**
 * Shares seats by a divisor method: seat by seat to the largest quotient, from the seats held already.
 *
 * - Minima are filled first, then the rest goes on from there. The result is that of a common divisor d with floors:
 *   everybody holds max(weight / d rounded as the method does, minimum), with d such that all seats are given.
 * - Where the seats do not reach for all minima, they go to claimants below theirs, the largest quotient first.
 * - A claimant at its maximum takes no further part.
 * - Divisor 0 gives everybody with a weight a seat first, the larger weight first. With weight 0 only a minimum gives one.
 * - If the cut falls between equal quotients, the seats there are open: the tie. Equal quotients above the cut stand in
 *   `order` by claimant; seats of a minimum stand before the others.
 *
 * @see Balinski and Young, Fair Representation (2nd ed., 2001), appendix A; Pukelsheim, Proportional Representation
 *   (2nd ed., 2017), ch. 4 and 12
 */
export function byDivisors(
  weights: readonly Weight[],
  seats: number,
  method: DivisorMethod,
  { already, minimum, maximum }: Bounds = {},
): Award {
  const held = weights.map((_, i) => already?.[i] ?? 0);
  const q = quotients(weights, method, Math.max(0, ...held) + seats);
  const limits = weights.map((weight, i) =>
    weight ? Math.max(maximum?.[i] ?? Number.POSITIVE_INFINITY, minimum?.[i] ?? 0) : 0,
  );

  const order: number[] = [];
  const floors = minimum && count(q, held, seats, order, minimum);
  const byMinimum = order.length;
  const rest = count(q, held, floors?.tie ? 0 : (floors?.left ?? seats), order, limits);
  const tie = floors?.tie ?? rest.tie;

  const award: Draft<Award> = {
    seats: already ? held.map((n, i) => n - already[i]!) : held,
    evidence: {
      kind: "divisor",
      method: method.id,
      order,
      next: floors?.next ?? rest.next, // whoever is below its minimum comes first
    },
  };
  if (tie) award.tie = tie;
  else if (rest.left > 0) award.unassigned = rest.left;
  if (minimum)
    award.raised = raised(q, weights, held, order.slice(0, byMinimum), already, rest.next);
  if (maximum) award.capped = capped(q, weights, held, limits, order.slice(byMinimum), rest);
  return award;
}

/** Who holds a seat by its minimum whose quotient does not exceed the largest one that got nothing. */
function raised(
  q: Quotients,
  weights: readonly Weight[],
  held: readonly number[],
  byMinimum: readonly number[],
  already: readonly number[] | undefined,
  next: number | null,
): number[] {
  const given = new Map<number, number>();
  for (const claimant of byMinimum) given.set(claimant, (given.get(claimant) ?? 0) + 1);
  const belowCut = (claimant: number, before: number) =>
    next !== null && q.compare(claimant, before, next, held[next]!) <= 0;
  return [...given.keys()]
    .filter((i) => !weights[i] || belowCut(i, (already?.[i] ?? 0) + given.get(i)! - 1))
    .toSorted((a, b) => a - b);
}

/** Who is at its limit with a quotient left that is as large as that of the last seat, given or tied. */
function capped(
  q: Quotients,
  weights: readonly Weight[],
  held: readonly number[],
  limits: readonly number[],
  byQuotient: readonly number[],
  { left, next, tie }: Count,
): number[] {
  const last = byQuotient.at(-1);
  const reachesCut = (claimant: number) => {
    if (left > 0) return true;
    if (tie && next !== null) return q.compare(claimant, held[claimant]!, next, held[next]!) >= 0;
    return last !== undefined && q.compare(claimant, held[claimant]!, last, held[last]! - 1) >= 0;
  };
  const claimants = weights.map((_, i) => i);
  return claimants.filter((i) => weights[i] && held[i]! >= limits[i]! && reachesCut(i));
}
