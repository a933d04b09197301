import { ceil, type Fraction, floor, fraction, over, times } from "../exact/fraction.ts";
import type { Amount } from "../law/law.ts";
import type { Quantity } from "../results/results.ts";

/** The fewest whole votes that satisfy an amount: rounded up for "at least", one past the floor for "more than". */
export function leastVotes(share: Fraction, base: Quantity, strict: boolean): number {
  const exact = times(share, asFraction(base)); // in votes
  return Number(strict ? floor(exact) + 1n : ceil(exact));
}

/** The largest whole base of which `votes` still satisfy the share. @param share above 0 */
export function largestBase(share: Fraction, votes: number, strict: boolean): number {
  const exact = over(fraction(votes), share);
  return Number(strict ? ceil(exact) - 1n : floor(exact));
}

/** An amount as a share of its base; undefined where it is a plain number of votes or seats. */
export function asShare(amount: Amount, house: number | undefined): Fraction | undefined {
  if (amount.kind === "share") return amount.share;
  if (amount.kind === "quotas" && house) return over(amount.quotas, fraction(house));
  return undefined;
}

export const asFraction = (q: Quantity): Fraction => (typeof q === "number" ? fraction(q) : q);
