import { ceil, floor } from "../../../exact/fraction.ts";
import { printed } from "../../../results/assume.ts";
import { sizeOf } from "../../../results/bases.ts";
import { exact } from "../../../results/quantity.ts";
import {
  type Base,
  type Contest,
  type Known,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
  TOTALS,
  type Total,
} from "../../../results/results.ts";
import { constituencyVotesOfArea, votesOfArea } from "../../../results/votes.ts";
import type { Report } from "./apply-one.ts";
import type { Portion } from "./spread.ts";
import { shifted } from "./totals.ts";

/** Areas around an area, by index, the nearest first. */
export function aroundOf({ areas }: Results, area: number): number[] {
  const found: number[] = [];
  for (let at = areas[area]!.parent; at !== undefined; at = areas[at]!.parent) found.push(at);
  return found;
}

/** The area and all that lie inside it, by index. */
export function withInside({ areas }: Results, tops: Iterable<number>): ReadonlySet<number> {
  const found = new Set(tops);
  areas.forEach(({ parent }, area) => {
    if (parent !== undefined && found.has(parent)) found.add(area);
  });
  return found;
}

/** The results with the votes and ballots of some areas, none inside another, taken out of the areas around them. */
export function takenOut(
  results: Results,
  areas: readonly number[],
  field: string,
  report: Report,
): Results {
  const { list, constituency } = results.contests;
  const less = (contest: Contest, rowOf: (area: number) => Float64Array) => {
    const votes = contest.votes.slice();
    for (const area of areas) {
      const row = rowOf(area);
      for (const at of aroundOf(results, area)) if (contest.own[at]) lessRow(votes, row, at);
    }
    return { votes, own: contest.own };
  };
  const now: Results = {
    ...results,
    contests: {
      list: less(list, (area) => votesOfArea(results, area)),
      ...(constituency && {
        constituency: less(constituency, (area) => constituencyVotesOfArea(results, area)),
      }),
    },
  };
  reportTooFew(results, now, field, report);
  return TOTALS.reduce(
    (moved, total) => shifted(moved, around(results, areas, total), { [total]: -1 }, field, report),
    now,
  );
}

/** In a matrix of votes while it changes: fewer are there than are to go. */
const TOO_FEW = Number.NEGATIVE_INFINITY;

function lessRow(votes: Float64Array, row: Float64Array, area: number): void {
  row.forEach((gone, list) => {
    const cell = area * row.length + list;
    if (gone === NOT_STANDING || votes[cell] === NOT_STANDING) return;
    if (gone === NOT_KNOWN || votes[cell] === NOT_KNOWN) votes[cell] = NOT_KNOWN;
    else votes[cell] = votes[cell]! < gone ? TOO_FEW : votes[cell]! - gone;
  });
}

/** An area can have fewer votes than those inside it, where they come from two counts. */
function reportTooFew(before: Results, now: Results, field: string, report: Report): void {
  const { areas, lists, contests } = before;
  for (const ballot of ["list", "constituency"] as const)
    now.contests[ballot]?.votes.forEach((votes, cell) => {
      if (votes !== TOO_FEW) return;
      const [area, list] = [areas[Math.floor(cell / lists.length)]!, lists[cell % lists.length]!];
      const there = contests[ballot]!.votes[cell]!;
      report("too-many-votes", field, "", { there }, { area: area.id, list: list.id });
    });
}

/** Of the areas around some: what is known of a total of these together. */
function around(
  results: Results,
  areas: readonly number[],
  total: Total,
): ReadonlyMap<number, Portion> {
  const portions = new Map<number, Portion>();
  for (const area of areas) {
    const portion = portionOf(results, area, total);
    for (const at of aroundOf(results, area)) {
      const { from, to } = portions.get(at) ?? { from: 0, to: 0 };
      portions.set(at, { from: from + portion.from, to: to + portion.to });
    }
  }
  return portions;
}

/** What is known of a total of an area: itself, or its bounds by all that is known. */
export function portionOf(results: Results, area: number, total: Total): Portion {
  const known: Known | undefined = printed(results.areas[area]!.totals, total);
  if (typeof known === "number") return { from: known, to: known };
  if (total === "invalid" || total === "blank")
    return known ?? { from: 0, to: Number.POSITIVE_INFINITY };
  const size = sizeOf(results, area, total satisfies Base);
  if (typeof size === "number") return { from: size, to: size };
  const [low, high] = "to" in size ? [size.from, size.to] : [size, size];
  return {
    from: Number(ceil(exact(low))),
    to: high === null ? Number.POSITIVE_INFINITY : Number(floor(exact(high))),
  };
}
