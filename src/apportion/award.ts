import type { Fraction } from "../exact/fraction.ts";
import type { DivisorEvidence, QuotaEvidence, RankedEvidence } from "../results/outcome.ts";

/** What seats are shared by: whole, from 0. BigInt where a derived figure leaves 2^53. */
export type Weight = number | bigint;

/** The lists run along the claimants. `minimum` and `maximum` bound what is then held: `already` and the seats handed out. */
export interface Bounds {
  readonly already?: readonly number[];
  /** kept before anything is shared; it also holds where it is above the maximum */
  readonly minimum?: readonly number[];
  /** Infinity: no limit */
  readonly maximum?: readonly number[];
  /** of which a quota is taken, where it is not the sum of the weights; from 0 */
  readonly total?: Weight | Fraction;
  /** of a quota: who holds by its minimum as many seats as its share, or more, leaves with them (above 0) */
  readonly leaves?: "equal-or-more";
}

/** Seats still open: claimants (index) equal to each other at the last seats, and how many seats are among them. */
export interface Tie {
  readonly among: readonly number[];
  readonly seats: number;
}

/** One share of seats. Seats, those of the tie and the unassigned ones add up to what was to be shared. */
export interface Award {
  /** handed out for certain in this run, on top of `already` */
  readonly seats: readonly number[];
  readonly tie?: Tie;
  /** seats that nobody can take (all at their maximum, no weight above 0), or that the method leaves to a later step */
  readonly unassigned?: number;
  /** claimants (index) that hold more than their weight gives, because of a minimum */
  readonly raised?: readonly number[];
  /** claimants (index) that hold less than their weight gives, because of a maximum */
  readonly capped?: readonly number[];
  /** of a quota: claimants (index) that left at a bound before the rest was shared again, in order */
  readonly left?: readonly number[];
  readonly evidence: DivisorEvidence | QuotaEvidence | RankedEvidence;
}

/** While it is put together, key by key: spreading optional parts would cost more than the count itself. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
