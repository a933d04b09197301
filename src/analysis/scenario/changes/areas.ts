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

/** The results with the votes and ballots of an area taken out of the areas around it. */
export function takenOut(results: Results, area: number, field: string, report: Report): Results {
  const around = aroundOf(results, area);
  const { list, constituency } = results.contests;
  const without = (contest: Contest, row: Float64Array) =>
    lessRow(results, contest, around, row, (at, column) => {
      const place = { area: results.areas[at]!.id, list: results.lists[column]!.id };
      report(
        "too-many-votes",
        field,
        String(row[column]!),
        { there: contest.votes[at * row.length + column]! },
        place,
      );
    });
  let now: Results = {
    ...results,
    contests: {
      list: without(list, votesOfArea(results, area)),
      ...(constituency && {
        constituency: without(constituency, constituencyVotesOfArea(results, area)),
      }),
    },
  };
  for (const total of TOTALS) {
    const portion = portionOf(results, area, total);
    now = shifted(now, new Map(around.map((at) => [at, portion])), { [total]: -1 }, field, report);
  }
  return now;
}

function lessRow(
  { lists }: Results,
  contest: Contest,
  around: readonly number[],
  row: Float64Array,
  tooMany: (area: number, list: number) => void,
): Contest {
  const votes = contest.votes.slice();
  for (const at of around) {
    if (!contest.own[at]) continue;
    for (let list = 0; list < lists.length; list++) {
      const cell = at * lists.length + list;
      if (row[list] === NOT_STANDING || row[list] === 0 || votes[cell]! < 0) continue;
      if (row[list] === NOT_KNOWN) votes[cell] = NOT_KNOWN;
      else if (votes[cell]! < row[list]!) tooMany(at, list);
      else votes[cell]! -= row[list]!;
    }
  }
  return { votes, own: contest.own };
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
