import { apportion } from "../../apportion/apportion.ts";
import type { Award, Bounds, Draft } from "../../apportion/award.ts";
import type { Method } from "../../apportion/methods.ts";
import { commonWeights } from "../../apportion/weights.ts";
import { fraction, times } from "../../exact/fraction.ts";
import type { ShareStep } from "../../law/law.ts";
import type { Grown } from "../../results/outcome.ts";
import { exact } from "../../results/quantity.ts";
import type { Quantity } from "../../results/results.ts";
import type { StepBounds } from "./bounds.ts";
import { type Claims, grow } from "./grow.ts";

/** A share of seats before its tie is broken. */
export interface Divided {
  readonly award: Award;
  /** seats shared, those that the number grew by included */
  readonly seats: number;
  readonly grown?: Grown;
  /** seats on top, along the claimants */
  readonly unlevelled?: readonly number[];
}

/**
 * Shares by the step's method; where the law lets the number of seats grow, up to the first that meets the claims.
 * @returns undefined if no number of seats meets them
 */
export function divide(
  step: ShareStep,
  weights: readonly Quantity[],
  seats: number,
  { already, minimum, maximum }: StepBounds,
  total: Quantity | undefined,
  claims: Claims | undefined,
): Divided | undefined {
  const bounds: Draft<FigureBounds> = {};
  if (already.some((n) => n > 0)) bounds.already = already;
  if (minimum) bounds.minimum = minimum;
  if (maximum) bounds.maximum = maximum;
  if (total !== undefined) bounds.total = total;
  if (step.excludes) bounds.leaves = step.excludes;
  const shareOut = (n: number) => shareByMethod(step.method, weights, n, bounds);
  if (!claims) return { award: shareOut(seats), seats };
  return grow(seats, claims, step.grow?.unlevelled?.most ?? 0, step.method, weights, shareOut);
}

type FigureBounds = Omit<Bounds, "total"> & { readonly total?: Quantity };

/** Fractional weights are brought to whole numbers; a quota and what it leaves over are told in votes again. */
export function shareByMethod(
  method: Method,
  figures: readonly Quantity[],
  seats: number,
  { total, ...bounds }: FigureBounds,
): Award {
  const { weights, unit } = commonWeights(figures);
  const of = total === undefined ? {} : { total: times(exact(total), fraction(unit)) };
  const award = apportion(weights, seats, method, { ...bounds, ...of });
  const { evidence } = award;
  if (unit === 1n || evidence.kind !== "quota") return award;
  const quota = times(evidence.quota, fraction(1n, unit));
  return { ...award, evidence: { ...evidence, quota, unit: BigInt(evidence.unit) * unit } };
}
