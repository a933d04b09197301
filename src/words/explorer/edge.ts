import type { Fraction } from "../../exact/fraction.ts";

/** Where a threshold changes something: the share of a list. */
export interface Edge {
  readonly share: Fraction;
  readonly votes: number;
  readonly list: string;
}
