import { apportion } from "../../apportion/apportion.ts";
import type { Award } from "../../apportion/award.ts";
import { commonWeights } from "../../apportion/weights.ts";
import { fraction, times } from "../../exact/fraction.ts";
import type { ShareStep } from "../../law/law.ts";
import type { Grown } from "../../results/outcome.ts";
import { exact } from "../../results/quantity.ts";
import type { Quantity } from "../../results/results.ts";
import type { StepBounds } from "./bounds.ts";

/** A share of seats before its tie is broken. */
export interface Divided {
  readonly award: Award;
  /** seats shared, those that the number grew by included */
  readonly seats: number;
  readonly grown?: Grown;
  /** seats on top, along the claimants */
  readonly unlevelled?: readonly number[];
}

/** What each claimant must reach before the number of seats stops growing, and what may be left open of it. */
export interface Claims {
  readonly until: readonly number[];
  /** seats of those that may stay short, and how many seats may be missing in all */
  readonly threatened?: readonly number[];
}

/** Shares by the step's method; where the law lets the number of seats grow, up to the first that meets the claims. */
export function divide(
  step: ShareStep,
  weights: readonly Quantity[],
  seats: number,
  { already, minimum, maximum }: StepBounds,
  total: Quantity | undefined,
  claims: Claims | undefined,
): Divided {
  const whole = commonWeights(weights);
  const bounds = {
    ...(already.some((n) => n > 0) && { already }),
    ...(minimum && { minimum }),
    ...(maximum && { maximum }),
    ...(total !== undefined && { total: times(exact(total), fraction(whole.unit)) }),
    ...(step.excludes && { leaves: step.excludes }),
  };
  const shareOut = (n: number) => apportion(whole.weights, n, step.method, bounds);
  if (!claims) return { award: shareOut(seats), seats };
  return grow(seats, claims, step.grow?.unlevelled?.most ?? 0, shareOut, weights);
}

/** One seat more at a time: largest remainders are not monotone, so that no number may be skipped. */
function grow(
  from: number,
  { until, threatened }: Claims,
  most: number,
  shareOut: (seats: number) => Award,
  weights: readonly Quantity[],
): Divided {
  // who has no votes never reaches a claim
  const claimed = until.map((n, i) => (weights[i] === 0 ? 0 : n));
  for (let seats = from; ; seats++) {
    const award = shareOut(seats);
    const missing = claimed.map((n, i) => Math.max(0, n - award.seats[i]!));
    const bearable = missing.map((n, i) => (threatened?.[i] ? n : 0));
    const all = missing.reduce((a, b) => a + b, 0);
    const borne = bearable.reduce((a, b) => a + b, 0);
    if (all > borne || borne > most) continue;
    if (borne === 0) return { award, seats, grown: { from, to: seats, until: claimed } };
    const grown = { from, to: seats, until: claimed, unlevelled: bearable };
    return { award, seats: seats + borne, grown, unlevelled: bearable };
  }
}
