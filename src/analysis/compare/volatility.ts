import { add, type Fraction, fraction, subtract } from "../../exact/fraction.ts";

/** How many votes went from list to list between two elections, as a share of party votes from 0 to 1. */
export interface Volatility {
  readonly base: "party";
  /** lists that are in one election only counted as new and as gone */
  readonly value: Fraction;
  /** if those of the one were those of the other as far as they can be, under another id; `value` where all match */
  readonly least: Fraction;
  /** what the lists without a match have in the first and in the second election, the sum of unnamed lists included */
  readonly unmatched: readonly [before: Fraction, after: Fraction];
}

/** Shares of one list before and after; undefined: it did not stand, or is not matched. */
export type Change = readonly [before: Fraction | undefined, after: Fraction | undefined];

/**
 * Pedersen's index of volatility: half the sum of |after − before| over all lists. What is not matched bounds it: by
 * the triangle inequality it is least where all that is without a match is one list.
 *
 * @param changes shares of party votes of every list; they sum to 1 before and after
 * @see M. N. Pedersen, The dynamics of European party systems, European Journal of Political Research 7 (1979)
 */
export function volatility(changes: readonly Change[]): Volatility {
  let [matched, before, after] = [ZERO, ZERO, ZERO];
  for (const [was, is] of changes) {
    if (was && is) matched = add(matched, size(subtract(is, was)));
    else if (was) before = add(before, was);
    else if (is) after = add(after, is);
  }
  return {
    base: "party",
    value: half(add(matched, add(before, after))),
    least: half(add(matched, size(subtract(after, before)))),
    unmatched: [before, after],
  };
}

const ZERO = fraction(0);
const half = ({ n, d }: Fraction): Fraction => fraction(n, 2n * d);
const size = ({ n, d }: Fraction): Fraction => ({ n: n < 0n ? -n : n, d });
