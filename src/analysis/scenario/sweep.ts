import type { Fraction } from "../../exact/fraction.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Base, Size } from "../../results/results.ts";

/** Lists whose fate another rule of the law decides, with the areas in which it does. */
export interface Elsewhere {
  readonly list: string;
  readonly areas: readonly string[];
}

/** All thresholds above `above` up to and including `upTo`; the outcome is the same for each of them. */
export interface Interval {
  /** null: from 0 on, inclusive */
  readonly above: Fraction | null;
  /** null: no end */
  readonly upTo: Fraction | null;
  /** the votes of the list whose share the upper edge is */
  readonly votes: number | null;
  readonly outcome: Outcome;
  /** lists at or above the threshold that another rule keeps out, in the areas named */
  readonly keptOut: readonly Elsewhere[];
  /** the same for lists on which that rule cannot be decided */
  readonly undecided: readonly Elsewhere[];
}

export interface Sweep {
  /** path of the share that is swept, in the law document */
  readonly path: string;
  readonly base: { readonly of: Base; readonly size: Size };
  /** the share that the law asks for */
  readonly law: Fraction;
  /** ascending, without gaps */
  readonly intervals: readonly Interval[];
}
