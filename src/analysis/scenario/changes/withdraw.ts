import { floor } from "../../../exact/fraction.ts";
import { sizeOf } from "../../../results/bases.ts";
import { exact } from "../../../results/quantity.ts";
import { NOT_KNOWN, NOT_STANDING, type Results } from "../../../results/results.ts";
import { votesOfArea } from "../../../results/votes.ts";
import { type ApplyOne, listAt } from "./apply-one.ts";
import { regrouped, renamed } from "./columns.ts";
import { flowed, withoutCandidates } from "./flow.ts";
import { hasDirect } from "./split.ts";
import type { Portion } from "./spread.ts";
import type { Signs } from "./totals.ts";

/** A list does not stand: all its votes go to another, are spoiled, or are not cast, in every area as it has them there. */
export const withdrawn: ApplyOne<"withdraw"> = (results, change, report) => {
  const from = listAt(results, change.list, "withdraw", report);
  const { votes } = change;
  const to = typeof votes === "string" ? undefined : listAt(results, votes.to, "votes/to", report);
  if (from === undefined || (typeof votes !== "string" && to === undefined)) return results;
  if (from === to) return report("same-list", "votes/to", change.list) ?? results;
  if (hasDirect(results, change.list))
    return report("direct-seats", "withdraw", change.list) ?? results;
  const rows = results.areas.map((_, area) => votesOfArea(results, area));
  const stuck =
    to === undefined
      ? []
      : rows.flatMap((row, area) =>
          row[to] === NOT_STANDING && row[from]! > 0 ? [results.areas[area]!.id] : [],
        );
  if (to !== undefined && stuck.length > 0)
    return (
      report(
        "not-standing",
        "votes/to",
        results.lists[to]!.id,
        { areas: stuck },
        { area: stuck[0]! },
      ) ?? results
    );
  const signs: Signs =
    to !== undefined
      ? {}
      : votes === "spoiled"
        ? { valid: -1, invalid: 1 }
        : { valid: -1, cast: -1 };
  if (
    results.votesPerBallot !== undefined &&
    to === undefined &&
    results.areas.some(
      ({ totals }) =>
        totals.valid !== undefined || totals.cast !== undefined || totals.invalid !== undefined,
    )
  )
    return report("ballots-not-votes", "votes", change.list) ?? results;
  const portions = new Map<number, Portion>();
  rows.forEach((row, area) => {
    if (row[from] !== NOT_STANDING) portions.set(area, portionOf(results, area, row, from));
  });
  const moved = flowed(results, { from, signs, ...(to !== undefined && { to }) }, portions, report);
  const columns = moved.lists.flatMap((list, i) => (i === from ? [] : [{ list, of: [i] }]));
  const left = regrouped(moved, columns);
  const gone = new Map([[change.list, []]]);
  return {
    ...left,
    areas: left.areas.map((area) => renamed(withoutCandidates(area, [change.list]), gone)),
  };
};

/** All votes of a list in an area; where they are not known, at most what the valid votes leave. */
function portionOf(results: Results, area: number, row: Float64Array, list: number): Portion {
  const votes = row[list]!;
  if (votes !== NOT_KNOWN) return { from: votes, to: votes };
  const size = sizeOf(results, area, "valid");
  const most = typeof size === "object" && "to" in size ? size.to : size;
  if (most === null) return { from: 0, to: Number.POSITIVE_INFINITY };
  const others = row.reduce((sum, n) => sum + Math.max(0, n), 0);
  return { from: 0, to: Math.max(0, Number(floor(exact(most))) - others) };
}
