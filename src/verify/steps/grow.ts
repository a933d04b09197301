import type { ShareStep } from "../../law/law.ts";
import type { ShareEvidence } from "../../results/outcome.ts";
import { holds, indices, same, total } from "../claims.ts";
import { byQuota } from "../methods/by-quota.ts";
import { byDivisors } from "../methods/divisors.ts";
import { byRank } from "../methods/ranked.ts";
import type { Remaining, Shares } from "../methods/shares.ts";

type Row = readonly (number | null)[] | undefined;

/**
 * The number of seats is the first at which every list reaches its claim, but for the seats that the law leaves
 * unlevelled: the share told does it, and the smaller ones, shared anew, do not.
 *
 * @returns seats on top of the share, along the claimants
 */
export function checkGrown(
  shares: Shares,
  { grow, method }: ShareStep,
  told: ShareEvidence,
  rest: Remaining,
  from: number,
  until: Row,
  threatened: Row,
): readonly number[] {
  const { trial, claim, weights } = shares;
  if (!grow) {
    same(trial, `${claim}/grown`, told.grown, undefined);
    same(trial, `${claim}/seats`, told.seats, from);
    return [];
  }
  // who has no votes never reaches a claim
  const claims = indices(weights).map((i) => (weights[i] === 0n ? 0 : (until?.[i] ?? 0)));
  const short = ({ certain }: Remaining) => {
    const missing = claims.map((n, i) => Math.max(0, n - certain[i]!));
    const bearable = missing.map((n, i) => ((threatened?.[i] ?? 0) > 0 ? n : 0));
    const borne = total(bearable);
    return { bearable, ends: total(missing) === borne && borne <= (grow.unlevelled?.most ?? 0) };
  };
  const { bearable, ends } = short(rest);
  const borne = total(bearable);
  const { to } = told.grown ?? { to: -1 };
  same(trial, `${claim}/grown`, told.grown, {
    from,
    to,
    until: claims,
    ...(borne > 0 && { unlevelled: bearable }),
  });
  same(trial, `${claim}/seats`, told.seats, to + borne);
  holds(trial, `${claim}/grown/to`, to, ends, "a list is short of its claim");
  // by divisors nobody has fewer seats of more: the number before does; remainders are not so
  const first = method.kind === "divisor" ? Math.max(from, to - 1) : from;
  for (let n = first; n < to; n++) {
    const fewer = { ...shares, seats: n };
    const share =
      method.kind === "divisor"
        ? byDivisors(fewer, method)
        : method.kind === "quota"
          ? byQuota(fewer, method)
          : byRank(fewer, method);
    if (!short(share).ends) continue;
    holds(trial, `${claim}/grown/to`, to, false, `${n} seats are enough`);
    break;
  }
  return bearable;
}
