import { sizeOf } from "../../results/bases.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Base, Quantity, Results } from "../../results/results.ts";
import { isExact, shareOf } from "../../words/shares.ts";

/** What shares are taken of: a base of which the exact size is known and above 0. */
export interface ShareBase {
  readonly of: Base;
  readonly size: Quantity;
}

/**
 * The base of the law where its size is known exactly, else the best that the data gives: valid, party, cast.
 * None where several contests have nothing to do with each other.
 */
export function shareBase(outcome: Outcome, results: Results): ShareBase | undefined {
  if (outcome.parts) return undefined; // contests apart have no base in common
  const bases = [...(outcome.line ? [outcome.line.base.of] : []), ...OTHERWISE];
  return bases.map((of) => exactBase(results, 0, of)).find((base) => base !== undefined);
}

const OTHERWISE: readonly Base[] = ["valid", "party", "cast"];

/** A base of one area; undefined where it is known in bounds, not at all, or is 0. */
export function exactBase(results: Results, area: number, of: Base): ShareBase | undefined {
  const size = sizeOf(results, area, of);
  return isExact(size) && shareOf(0, size) !== null ? { of, size } : undefined;
}
