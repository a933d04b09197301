import type { Award, Bounds, Weight } from "./award.ts";
import { byDivisors } from "./divisor.ts";
import type { Method } from "./methods.ts";
import { byQuota } from "./quota.ts";
import { byRank } from "./ranked.ts";

/**
 * Shares seats among claimants by their weights.
 *
 * The order of the claimants decides nothing: equal claims at the cut are a tie, which the award names and leaves open.
 * If no weight is above 0, the seats stay unassigned.
 *
 * @param weights whole numbers from 0: votes, population …
 * @param seats to hand out on top of `bounds.already`; whole, from 0
 * @throws RangeError if `seats` is not a whole number from 0
 */
export function apportion(
  weights: readonly Weight[],
  seats: number,
  method: Method,
  bounds?: Bounds,
): Award {
  if (!Number.isSafeInteger(seats) || seats < 0)
    throw new RangeError("seats are a whole number from 0");
  switch (method.kind) {
    case "divisor":
      return byDivisors(weights, seats, method, bounds);
    case "quota":
      return byQuota(weights, seats, method, bounds);
    case "ranked":
      return byRank(weights, seats, method, bounds);
  }
}
