import { sizeOf } from "../../results/bases.ts";
import type { Base, Quantity, Results } from "../../results/results.ts";

/** What shares are taken of in all elections that are compared. */
export interface ComparedBase {
  /** null: there is none of which every election knows the size */
  readonly of: Base | null;
  /** the one that was asked for, by the caller or by the law of the last election */
  readonly asked: Base;
  /** how large it is, one entry an election */
  readonly sizes: readonly Quantity[];
}

/**
 * The base that was asked for where every election knows its size exactly; else the first that all know, votes for
 * lists before all others: a share is compared with one of the same base only.
 */
export function comparedBase(elections: readonly Results[], asked: Base): ComparedBase {
  const order: readonly Base[] = [asked, "party", "valid", "cast", "registered"];
  for (const of of order) {
    const sizes = elections.flatMap((results) => exactSize(results, 0, of) ?? []);
    if (sizes.length === elections.length) return { of, asked, sizes };
  }
  return { of: null, asked, sizes: [] };
}

/** The size where it is known exactly and above 0; undefined also where ballots are no votes. */
export function exactSize(results: Results, area: number, of: Base): Quantity | undefined {
  if (of !== "party" && results.votesPerBallot !== undefined) return undefined;
  const size = sizeOf(results, area, of);
  if (typeof size === "number") return size > 0 ? size : undefined;
  return "n" in size && size.n > 0n ? size : undefined;
}
