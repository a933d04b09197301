import type { Fraction } from "../../exact/fraction.ts";
import type { Trial } from "../claims.ts";

/** The numbers that one share of seats has to respect. All arrays run along its claimants. */
export interface Shares {
  readonly trial: Trial;
  readonly claim: string;
  readonly seats: number;
  /** whole, in 1/`unit` of what the seats are shared by */
  readonly weights: readonly bigint[];
  readonly unit: bigint;
  /** of which a quota is a part; absent: of all weights */
  readonly total?: Fraction | undefined;
  readonly already: readonly number[];
  readonly minimum?: readonly number[] | undefined;
  /** Infinity: no limit */
  readonly maximum?: readonly number[] | undefined;
  /** who has as many seats by its minimum as its share, or more, leaves with them */
  readonly leaves: boolean;
}

/** What an award settles by itself, and what it leaves. Numbers run along the claimants. */
export interface Remaining {
  readonly certain: readonly number[];
  /** seats that nobody can take, or that the method leaves to a later step */
  readonly unassigned: number;
  /** claimants that are equal at the last seats, more of them than seats */
  readonly tie?: { readonly among: readonly number[]; readonly seats: number } | undefined;
  /** claimants that a minimum raised or a maximum stopped; absent where there is none */
  readonly raised?: readonly number[] | undefined;
  readonly capped?: readonly number[] | undefined;
  /** claimants that left before the rest was shared, in order */
  readonly left?: readonly number[] | undefined;
}
