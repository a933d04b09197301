import type { Fraction } from "../../exact/fraction.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Base, Size } from "../../results/results.ts";

/** One threshold on one base, and the outcome that follows from the same votes. */
export interface ThresholdRow {
  readonly share: Fraction;
  readonly of: Base;
  /** of the base; null: the data cannot give it */
  readonly size: Size | null;
  readonly outcome: Outcome;
  /** the rule of the law as it stands */
  readonly actual: boolean;
}
