import type { Open } from "../../results/outcome.ts";

interface Surplus {
  /** claimants (index) above their maximum */
  readonly capped: readonly number[];
  readonly seats: number;
}

type Place = Pick<Extract<Open, { kind: "no-rule" }>, "step" | "area" | "list" | "article">;

/** Holds seats at the maximum; those above it are nobody's for certain. Undefined where none is above. */
export function stopAt(
  maximum: readonly number[],
  awarded: number[],
  atMost: number[],
  already: readonly number[],
): Surplus | undefined {
  const room = maximum.map((n, i) => Math.max(0, n - already[i]!));
  const capped = awarded.flatMap((n, i) => (n > room[i]! ? [i] : []));
  const seats = capped.reduce((sum, i) => sum + awarded[i]! - room[i]!, 0);
  for (const [i, limit] of room.entries()) {
    awarded[i] = Math.min(awarded[i]!, limit);
    atMost[i] = Math.min(atMost[i]! + (capped.includes(i) ? 0 : seats), limit);
  }
  return capped.length > 0 ? { capped, seats } : undefined;
}

export const openBeyond = (
  place: Place,
  { capped, seats }: Surplus,
  ids: readonly string[],
): Open => ({
  kind: "no-rule",
  point: "beyond",
  ...place,
  lists: capped.map((i) => ids[i]!).sort(),
  seats,
});

/** Claims that no number of seats meets. */
export const openUnreached = (place: Place, ids: readonly string[]): Open => ({
  kind: "no-rule",
  point: "infeasible",
  ...place,
  lists: ids.toSorted(),
});

/** Seats that nobody can take, where the law says nothing of it: no votes at all, or more seats than any house has. */
export const openUnassigned = (place: Place, seats: number): Open => ({
  kind: "no-rule",
  point: "unassigned",
  ...place,
  lists: [],
  seats,
});
