import { compare, type Fraction, fraction, times } from "../exact/fraction.ts";
import type { Tie, Weight } from "./award.ts";
import { count } from "./count.ts";
import { dhondt } from "./divisors.ts";
import { type QuotaMethod, type WholeQuotas, wholeQuotas } from "./quotas.ts";
import { quotients } from "./quotient.ts";

/** One share by a quota, without bounds: full + extra - taken are the seats that are certain. */
export interface Shared {
  readonly whole: WholeQuotas;
  readonly seats: readonly number[];
  readonly extra: readonly number[];
  readonly taken: readonly number[];
  readonly next: number | null;
  readonly tie: Tie | undefined;
  readonly left: number;
}

/** Whole quotas, then the seats that are left or too many, as byQuota describes. */
export function shareByQuota(
  weights: readonly Weight[],
  seats: number,
  method: QuotaMethod,
  already: readonly number[] | undefined,
  total: Fraction | undefined,
): Shared {
  const whole = wholeQuotas(weights, seats, method, total);
  let left = seats;
  for (const n of whole.full) left -= n;
  const claimants: number[] = [];
  for (let i = 0; i < weights.length; i++) if (weights[i]) claimants.push(i);

  if (left < 0) return takeBack(whole, -left);
  let shared: Shared = {
    whole,
    seats: whole.full,
    extra: [],
    taken: [],
    next: null,
    tie: undefined,
    left,
  };
  if (method.whole) {
    const near = claimants.filter((i) => reaches(whole, i, method.whole!));
    if (near.length > left) return toRemainders(whole, near, left);
    if (near.length > 0)
      shared = { ...toRemainders(whole, near, near.length), next: null, left: left - near.length };
  }
  if (claimants.length === 0 || method.then === "nothing") return shared;
  return method.then === "largest-remainders"
    ? toRemainders(whole, claimants, left)
    : toAverages(shared, weights, already);
}

/** Whether what is left of a weight is so large a part of the quota. */
const reaches = ({ remainders, unit, quota }: WholeQuotas, claimant: number, part: Fraction) =>
  quota.n > 0n && compare(fraction(remainders[claimant]!, unit), times(part, quota)) >= 0;

function toRemainders(whole: WholeQuotas, claimants: number[], left: number): Shared {
  const { remainders } = whole;
  const ranked = rank(claimants, (a, b) => remainders[a]! > remainders[b]!);
  const extra: number[] = [];
  let open = left;
  for (; open >= ranked.length; open -= ranked.length) extra.push(...ranked);
  const { sure, level } = cut(ranked, remainders, open);
  extra.push(...sure);

  const seats = [...whole.full];
  for (const claimant of extra) seats[claimant]!++;
  const tie = level.length > 0 ? { among: level, seats: open - sure.length } : undefined;
  return { whole, seats, extra, taken: [], next: ranked[sure.length]!, tie, left: 0 };
}

function toAverages(
  { whole, seats: before, extra: won, left }: Shared,
  weights: readonly Weight[],
  already: readonly number[] | undefined,
): Shared {
  const held = before.map((n, i) => n + (already?.[i] ?? 0));
  const extra = [...won];
  const q = quotients(weights, dhondt, Math.max(...held) + left);
  const limits = weights.map((weight) => (weight ? Number.POSITIVE_INFINITY : 0));
  const { next, tie } = count(q, held, left, extra, limits);
  const seats = already ? held.map((n, i) => n - already[i]!) : held;
  return { whole, seats, extra, taken: [], next, tie, left: 0 };
}

function takeBack(whole: WholeQuotas, tooMany: number): Shared {
  const { remainders } = whole;
  const seats = [...whole.full];
  const taken: number[] = [];
  const take = (claimants: readonly number[]) => {
    for (const claimant of claimants) seats[claimant]!--;
    taken.push(...claimants);
  };
  const holders = seats.map((_, i) => i).filter((i) => seats[i]! > 0);
  let ranked = rank(holders, (a, b) => remainders[a]! < remainders[b]!);
  let open = tooMany;
  for (; open >= ranked.length; ranked = ranked.filter((i) => seats[i]! > 0)) {
    open -= ranked.length;
    take(ranked);
  }
  const { sure, level } = cut(ranked, remainders, open);
  take(sure);
  take(level);
  const kept = level.length - (open - sure.length);
  const tie = level.length > 0 ? { among: level, seats: kept } : undefined;
  return { whole, seats, extra: [], taken, next: taken.at(-1)!, tie, left: 0 };
}

/** Sorts claimants in place; equal ones keep the order of the claimants. Insertion: they are few. */
function rank(claimants: number[], before: (a: number, b: number) => boolean): number[] {
  for (let from = 1; from < claimants.length; from++) {
    const claimant = claimants[from]!;
    let at = from;
    for (; at > 0 && before(claimant, claimants[at - 1]!); at--) claimants[at] = claimants[at - 1]!;
    claimants[at] = claimant;
  }
  return claimants;
}

/** The first `n` of a ranking; where the next one is equal to the last of them, only those before, and all the equal. */
function cut(
  ranked: readonly number[],
  values: readonly Weight[],
  n: number,
): { readonly sure: readonly number[]; readonly level: readonly number[] } {
  if (n === 0 || values[ranked[n - 1]!] !== values[ranked[n]!])
    return { sure: ranked.slice(0, n), level: [] };
  const value = values[ranked[n]!];
  const level = ranked.filter((claimant) => values[claimant] === value);
  return { sure: ranked.slice(0, ranked.indexOf(level[0]!)), level };
}
