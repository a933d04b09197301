import type { Base, Kind } from "../../results/results.ts";

/** What can happen to votes, by the names of the margins. */
export const CHANGE_KINDS = ["switched", "spoiled", "left-out", "added"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * What one vote of a kind of change does to a base, by the kinds of the lists that lose and gain it.
 *
 * - switched from one list to another: every base stays, but votes against all are no party votes.
 * - spoiled: it stays among the ballots cast. Left out: it leaves every base but the roll. Added: it enters these.
 */
export function baseMove(kind: ChangeKind, base: Base, from?: Kind, to?: Kind): -1 | 0 | 1 {
  if (base === "registered" || (base === "cast" && kind === "spoiled")) return 0;
  if (base === "party") return (Number(isParty(to)) - Number(isParty(from))) as -1 | 0 | 1;
  if (kind === "switched") return 0;
  return kind === "added" ? 1 : -1;
}

const isParty = (kind: Kind | undefined): boolean => kind !== undefined && kind !== "against-all";
