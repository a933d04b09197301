import { compare, fraction, times } from "../exact/fraction.ts";
import type { ShareStep } from "../law/law.ts";
import type { QuotaEvidence } from "../results/outcome.ts";
import { holds, same, total } from "./claims.ts";
import { claimOf, compareClaims } from "./quotient.ts";
import type { Shares } from "./share.ts";
import type { Remaining } from "./tie.ts";

type QuotaMethod = Extract<ShareStep["method"], { kind: "quota" }>;

/**
 * The quota by its formula, whole quotas between n and n + 1 times it, the remainders, and that every seat beyond
 * went to a remainder (or average) that no claimant without one exceeds, or was taken from the smallest.
 */
export function checkQuota(shares: Shares, method: QuotaMethod, award: QuotaEvidence): Remaining {
  const { trial, claim, told } = shares;
  const kept = keptAtBound(shares, award);
  const weights = told.weights.map((weight, i) => (kept.has(i) ? 0 : Number(weight)));
  const seats = told.seats - total([...kept.values()]);
  checkFormula(shares, method, award, total(weights), seats);

  if (award.quota.d <= 0n || award.quota.n < 0n) return { certain: award.full, unassigned: 0 };

  const whole = (n: number) => times(award.quota, fraction(n));
  award.full.forEach((n, i) => {
    const at = `${claim}/award/full/${i}`;
    if (kept.has(i) || award.quota.n === 0n) {
      same(trial, at, n, kept.get(i) ?? 0);
      same(
        trial,
        `${claim}/award/remainders/${i}`,
        String(award.remainders[i]),
        String(weights[i]),
      );
      return;
    }
    const fits =
      compare(whole(n), fraction(weights[i]!)) <= 0 &&
      compare(fraction(weights[i]!), whole(n + 1)) < 0;
    holds(trial, at, n, fits, "the weight does not lie between this and one more whole quota");
    const unit = award.unit > 0 ? BigInt(award.unit) : 1n;
    const rest = BigInt(weights[i]!) * unit - (whole(n).n * unit) / whole(n).d;
    same(trial, `${claim}/award/remainders/${i}`, String(award.remainders[i]), String(rest));
  });
  const left = seats - total(award.full.filter((_, i) => !kept.has(i)));
  const free = weights.flatMap((weight, i) => (weight > 0 ? [i] : []));
  if (left < 0) return checkTaken(shares, award, -left);
  same(trial, `${claim}/award/taken`, award.taken, undefined);
  if (method.then === "nothing" || free.length === 0) {
    same(trial, `${claim}/award/extra`, award.extra, []);
    same(trial, `${claim}/award/next`, award.next, null);
    return { certain: award.full, unassigned: left };
  }
  return checkExtra(shares, method, award, free, left);
}

/** Claimants that keep a bound and leave, with the seats that they keep: those of a minimum, those of a maximum. */
function keptAtBound({ told, step, already, minimum, maximum }: Shares, award: QuotaEvidence) {
  const raised = (told.raised ?? []).map(
    (i) => [i, Math.max(0, minimum[i]! - already[i]!)] as const,
  );
  const capped = (step.beyond === "others" ? (told.capped ?? []) : []).map(
    (i) => [i, Math.max(0, maximum[i]! - already[i]!)] as const,
  );
  return new Map([...capped, ...raised].filter(([i]) => i in award.full));
}

function checkFormula(
  { trial, claim }: Shares,
  { quota, round }: QuotaMethod,
  { quota: told, unit }: QuotaEvidence,
  votes: number,
  seats: number,
): void {
  const more = quota === "hare" ? 0 : quota === "imperiali" ? 2 : 1;
  const none = votes === 0 || seats === 0;
  const parts = none || round !== "exact" ? 1 : seats + more;
  same(trial, `${claim}/award/unit`, String(unit), String(parts));
  if (none) {
    same(trial, `${claim}/award/quota`, told, { n: 0n, d: 1n });
    return;
  }
  const exact = fraction(votes, seats + more);
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
  holds(trial, `${claim}/award/quota`, told, fits || least, `${quota} of ${votes}, ${seats} seats`);
}

/** Seats beyond the whole quotas: by the largest remainders in rounds of one each, or by the largest averages. */
function checkExtra(
  shares: Shares,
  method: QuotaMethod,
  award: QuotaEvidence,
  free: readonly number[],
  left: number,
): Remaining {
  const { trial, claim, told, already } = shares;
  const certain = [...award.full];
  const had = new Map<number, number>();
  const average = (i: number) =>
    claimOf({ id: "dhondt" }, Number(told.weights[i]!), certain[i]! + already[i]!)!;
  const taking = () => {
    if (method.then === "highest-averages") return [...free];
    const fewest = Math.min(...free.map((i) => had.get(i) ?? 0));
    return free.filter((i) => (had.get(i) ?? 0) === fewest);
  };
  const isFirst = (i: number, among: readonly number[]) =>
    among.includes(i) &&
    among.every((other) =>
      method.then === "highest-averages"
        ? compareClaims(average(i), average(other)) >= 0
        : BigInt(award.remainders[i]!) >= BigInt(award.remainders[other]!),
    );

  award.extra.forEach((winner, nth) => {
    const first = isFirst(winner, taking());
    holds(trial, `${claim}/award/extra/${nth}`, winner, first, "another claimant has more left");
    if (!(winner in certain)) return;
    certain[winner]!++;
    had.set(winner, (had.get(winner) ?? 0) + 1);
  });
  const among = taking();
  const level = among.filter((i) => isFirst(i, among));
  const open = left - award.extra.length;
  const right = award.next !== null && level.includes(award.next);
  holds(trial, `${claim}/award/next`, award.next, right, "another claimant has more left");
  holds(
    trial,
    `${claim}/award/extra`,
    award.extra.length,
    open === 0 || (open > 0 && level.length > open),
    `${left} seats beyond the whole quotas, and no tie for the rest`,
  );
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
