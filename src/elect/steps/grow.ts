import type { Award } from "../../apportion/award.ts";
import type { Method } from "../../apportion/methods.ts";
import { MOST_SEATS } from "../../results/limits.ts";
import type { Grown } from "../../results/outcome.ts";
import type { Quantity } from "../../results/results.ts";

/** What each claimant must reach before the number of seats stops growing, and what may be left open of it. */
export interface Claims {
  readonly until: readonly number[];
  /** seats of those that may stay short, and how many seats may be missing in all */
  readonly threatened?: readonly number[];
}

export interface Growth {
  readonly award: Award;
  /** seats shared, those on top included */
  readonly seats: number;
  readonly grown: Grown;
  /** seats on top, along the claimants */
  readonly unlevelled?: readonly number[];
}

/**
 * The smallest number of seats, from `from` on, at which all claims are met but for `most` seats of those that may stay
 * short. Who has no votes claims nothing.
 *
 * @returns undefined if no number up to MOST_SEATS does
 */
export function grow(
  from: number,
  { until, threatened }: Claims,
  most: number,
  method: Method,
  weights: readonly Quantity[],
  shareOut: (seats: number) => Award,
): Growth | undefined {
  const claimed = until.map((n, i) => (weights[i] === 0 ? 0 : n));
  const at = (seats: number): Growth | undefined => {
    const award = shareOut(seats);
    const missing = claimed.map((n, i) => Math.max(0, n - award.seats[i]!));
    const bearable = missing.map((n, i) => (threatened?.[i] ? n : 0));
    const [all, borne] = [total(missing), total(bearable)];
    if (all > borne || borne > most) return undefined;
    if (borne === 0) return { award, seats, grown: { from, to: seats, until: claimed } };
    const grown = { from, to: seats, until: claimed, unlevelled: bearable };
    return { award, seats: seats + borne, grown, unlevelled: bearable };
  };
  return method.kind === "divisor" ? bisect(from, at) : oneByOne(from, at);
}

type At = (seats: number) => Growth | undefined;

/** Largest remainders are not monotone, so that no number may be skipped. */
function oneByOne(from: number, at: At): Growth | undefined {
  for (let seats = from; seats <= MOST_SEATS; seats++) {
    const found = at(seats);
    if (found) return found;
  }
  return undefined;
}

/** By divisors nobody loses a seat when there are more: twice the step until it is enough, then the half each time. */
function bisect(from: number, at: At): Growth | undefined {
  let [low, high] = [from, from]; // at every number below `low` it is not enough
  for (let step = 1; ; step *= 2) {
    if (at(high)) break;
    if (high === MOST_SEATS) return undefined;
    low = high + 1;
    high = Math.min(MOST_SEATS, high + step);
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle)) high = middle;
    else low = middle + 1;
  }
  return at(high);
}

const total = (seats: readonly number[]): number => seats.reduce((a, b) => a + b, 0);
