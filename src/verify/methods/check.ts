import type { ShareStep } from "../../law/law.ts";
import type { ShareEvidence } from "../../results/outcome.ts";
import { same } from "../claims.ts";
import { checkDivisors } from "./divisors.ts";
import { checkQuota } from "./quota.ts";
import { checkRanked } from "./ranked.ts";
import type { Remaining, Shares } from "./shares.ts";

type Method = ShareStep["method"];

/** Checks an award by the inequalities of its method; undefined where it is no award of that method at all. */
export function checkAward(
  shares: Shares,
  method: Method,
  award: ShareEvidence["award"] | { readonly kind: "candidates" },
): Remaining | undefined {
  const { trial, claim, weights } = shares;
  same(trial, `${claim}/award/kind`, award.kind, method.kind);
  if (award.kind === "candidates") return undefined;
  same(trial, `${claim}/award/method`, award.method, method.id);
  if (award.kind === "divisor" && method.kind === "divisor")
    return checkDivisors(shares, method, award);
  if (award.kind === "ranked" && method.kind === "ranked")
    return checkRanked(shares, method, award);
  if (award.kind !== "quota" || method.kind !== "quota") return undefined;
  for (const numbers of [award.full, award.remainders])
    same(trial, `${claim}/award`, numbers.length, weights.length);
  const whole = award.full.length === weights.length && award.remainders.length === weights.length;
  return whole ? checkQuota(shares, method, award) : undefined;
}
