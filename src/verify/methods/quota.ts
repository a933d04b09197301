import { compare, type Fraction, fraction, over, subtract, times } from "../../exact/fraction.ts";
import type { QuotaEvidence } from "../../results/outcome.ts";
import { holds, indices, same, total } from "../claims.ts";
import { byQuota, type QuotaMethod, type Round, reachesPart } from "./by-quota.ts";
import { claimOf, compareClaims } from "./quotient.ts";
import type { Remaining, Shares } from "./shares.ts";

/**
 * The quota by its formula, whole quotas between n and n + 1 times it, the remainders, and that every seat beyond
 * went to a remainder (or average) that no claimant without one exceeds, or was taken from the smallest. Who keeps a
 * bound and leaves was found by sharing without it, round by round.
 */
export function checkQuota(shares: Shares, method: QuotaMethod, award: QuotaEvidence): Remaining {
  const { trial, claim } = shares;
  const { last, ...bounds } = byQuota(shares, method);
  const { kept, weights, seats } = last;
  checkFormula(shares, method, award, last);
  const quota = inUnits(award.quota, shares.unit);
  const named = { raised: bounds.raised, capped: bounds.capped, left: bounds.left };
  if (quota.d <= 0n || quota.n < 0n) return { certain: award.full, unassigned: 0, ...named };

  const whole = (n: number) => times(quota, fraction(n));
  award.full.forEach((n, i) => {
    const at = `${claim}/award/full/${i}`;
    const remainder = `${claim}/award/remainders/${i}`;
    if (kept.has(i) || quota.n === 0n) {
      same(trial, at, n, kept.get(i) ?? 0);
      same(trial, remainder, String(award.remainders[i]), String(weights[i]));
      return;
    }
    const weight = fraction(weights[i]!);
    const fits = compare(whole(n), weight) <= 0 && compare(weight, whole(n + 1)) < 0;
    holds(trial, at, n, fits, "the weight does not lie between this and one more whole quota");
    const unit = fraction(BigInt(award.unit) > 0n ? BigInt(award.unit) : 1n, shares.unit);
    const rest = times(subtract(weight, whole(n)), unit);
    same(trial, remainder, String(award.remainders[i]), rest.d === 1n ? String(rest.n) : rest);
  });
  const left = seats - total(award.full.filter((_, i) => !kept.has(i)));
  if (left < 0) return { ...checkTaken(shares, award, -left), ...named };
  same(trial, `${claim}/award/taken`, award.taken, undefined);
  return { ...checkExtra(shares, method, award, last, left), ...named };
}

/** A quota of votes, in the whole numbers that weights are told in here. */
const inUnits = (quota: Fraction, unit: bigint): Fraction => ({ n: quota.n * unit, d: quota.d });

function checkFormula(
  { trial, claim, unit }: Shares,
  { quota, round }: QuotaMethod,
  { quota: told, unit: toldUnit }: QuotaEvidence,
  { weights, seats, total: of }: Round,
): void {
  const more = quota === "hare" ? 0 : quota === "imperiali" ? 2 : 1;
  const votes =
    of ??
    fraction(
      weights.reduce((a, b) => a + b, 0n),
      unit,
    );
  const none = votes.n <= 0n || seats === 0;
  const parts = none ? 1n : round !== "exact" ? 1n : BigInt(seats + more) * (of?.d ?? 1n);
  same(trial, `${claim}/award/unit`, String(toldUnit), String(parts * unit));
  if (none) {
    same(trial, `${claim}/award/quota`, told, { n: 0n, d: 1n });
    return;
  }
  const exact = over(votes, fraction(seats + more));
  const { n, d } = told;
  const whole = d === 1n;
  const above = d > 0n ? compare(told, exact) : -1; // of a rounded quota: above 0 if it lies above the exact one
  const from = compare(exact, fraction(n - 1n));
  const to = compare(exact, fraction(n + 1n));
  const half = (sign: bigint) => compare(exact, fraction(2n * n + sign, 2n));
  const fits = {
    exact: above === 0,
    down: whole && above <= 0 && to < 0,
    above: whole && above > 0 && from >= 0,
    nearest: whole && half(-1n) >= 0 && half(1n) < 0,
  }[round];
  const least = whole && n === 1n && compare(exact, fraction(1)) < 0; // never below one vote
  const stated = `${quota} of ${votes.n}${votes.d === 1n ? "" : `/${votes.d}`}, ${seats} seats`;
  holds(trial, `${claim}/award/quota`, told, fits || least, stated);
}

/** Seats beyond the whole quotas: by the largest remainders in rounds of one each, or by the largest averages. */
function checkExtra(
  shares: Shares,
  method: QuotaMethod,
  award: QuotaEvidence,
  { weights }: Round,
  left: number,
): Remaining {
  const { trial, claim, already } = shares;
  const free = indices(weights).filter((i) => weights[i]! > 0n);
  const near = method.whole
    ? free.filter((i) =>
        reachesPart(fraction(award.remainders[i]!, award.unit || 1), award.quota, method.whole!),
      )
    : [];
  const certain = [...award.full];
  const had = new Map<number, number>();
  const extra = (i: number) => had.get(i) ?? 0;
  /** those that have their turn, and whether by averages */
  const turn = (nth: number) => {
    const early = near.length > left || nth < near.length;
    if (early) return { among: near.filter((i) => extra(i) === 0), averages: false };
    if (method.then === "nothing") return { among: [], averages: false };
    if (method.then === "highest-averages") return { among: free, averages: true };
    const fewest = Math.min(...free.map(extra));
    return { among: free.filter((i) => extra(i) === fewest), averages: false };
  };
  const average = (i: number) => claimOf({ id: "dhondt" }, weights[i]!, certain[i]! + already[i]!)!;
  const isFirst = (i: number, { among, averages }: ReturnType<typeof turn>) =>
    among.includes(i) &&
    among.every((other) =>
      averages
        ? compareClaims(average(i), average(other)) >= 0
        : BigInt(award.remainders[i]!) >= BigInt(award.remainders[other]!),
    );

  award.extra.forEach((winner, nth) => {
    const first = isFirst(winner, turn(nth));
    holds(trial, `${claim}/award/extra/${nth}`, winner, first, "another claimant has more left");
    if (!(winner in certain)) return;
    certain[winner]!++;
    had.set(winner, extra(winner) + 1);
  });
  const now = turn(award.extra.length);
  const level = now.among.filter((i) => isFirst(i, now));
  const open = left - award.extra.length;
  const right = award.next === null ? level.length === 0 : level.includes(award.next);
  holds(trial, `${claim}/award/next`, award.next, right, "another claimant has more left");
  holds(
    trial,
    `${claim}/award/extra`,
    award.extra.length,
    open === 0 || (open > 0 && (level.length > open || level.length === 0)),
    `${left} seats beyond the whole quotas, and no tie for the rest`,
  );
  if (level.length === 0) return { certain, unassigned: open };
  return { certain, unassigned: 0, ...(open > 0 && { tie: { among: level, seats: open } }) };
}

/** More whole quotas than seats: seats were taken from the smallest remainders, one each of those that hold one. */
function checkTaken({ trial, claim }: Shares, award: QuotaEvidence, tooMany: number): Remaining {
  const certain = [...award.full];
  const had = new Map<number, number>();
  const taken = award.taken ?? [];
  const taking = () => {
    const holding = certain.flatMap((n, i) => (n > 0 ? [i] : []));
    const fewest = Math.min(...holding.map((i) => had.get(i) ?? 0));
    return holding.filter((i) => (had.get(i) ?? 0) === fewest);
  };
  const remainder = (i: number) => BigInt(award.remainders[i] ?? -1);
  taken.forEach((loser, nth) => {
    const among = taking();
    const least = among.includes(loser) && among.every((i) => remainder(loser) <= remainder(i));
    holds(trial, `${claim}/award/taken/${nth}`, loser, least, "another remainder is smaller");
    if (!(loser in certain)) return;
    certain[loser]!--;
    had.set(loser, (had.get(loser) ?? 0) + 1);
  });
  // Where equal remainders share the cut all of them lost a seat, and what is too many of that is open among them.
  const last = taken.at(-1) ?? 0; // where none is told, their number is wrong already
  const level = [...had.keys()].filter(
    (i) => remainder(i) === remainder(last) && had.get(i) === had.get(last),
  );
  const open = taken.length - tooMany;
  same(trial, `${claim}/award/extra`, award.extra, []);
  same(trial, `${claim}/award/next`, award.next, last);
  holds(
    trial,
    `${claim}/award/taken`,
    taken.length,
    open === 0 || (open > 0 && level.length > open),
    `${tooMany} seats too many, and no tie for the rest`,
  );
  return { certain, unassigned: 0, ...(open > 0 && { tie: { among: level, seats: open } }) };
}
