import type { Base } from "../../results/results.ts";

/**
 * Why a measure cannot be given.
 * - `votes`: the votes of a list are not known; `base`: the size of the base is not known
 * - `no-seats`: the law has no seat step here, or no seat was given
 * - `open`: not every seat is certain
 * - `few-areas`: fewer than three areas in which both numbers are known
 * - `apart`: several contests that have nothing to do with each other
 * - `constant`: one of the two numbers is the same in every area, so nothing goes with it
 * - `no-value`: the formula gives none for these votes and seats, as where a list without a vote has a seat
 */
export type Reason =
  | "votes"
  | "base"
  | "no-seats"
  | "open"
  | "few-areas"
  | "apart"
  | "constant"
  | "no-value";

/** A measure that the data cannot give, and why. */
export interface Missing {
  readonly missing: Reason;
}

/** A measure, with what it is taken of and how large that is. */
export interface Index {
  readonly value: number;
  readonly base: Base | "seats";
  readonly size: number;
  /** votes of lists that the data has only as one sum; the measure takes them for one list */
  readonly unnamed?: number;
}

export type Measure<T = Index> = T | Missing;

export const missing = (reason: Reason): Missing => ({ missing: reason });

export const isKnown = <T extends object>(measure: T | Missing): measure is T =>
  !("missing" in measure);
