import { type Area, NOT_KNOWN, NOT_STANDING, type Results } from "../../../results/results.ts";
import type { Report } from "./apply-one.ts";
import type { Portion } from "./spread.ts";
import { type Signs, shifted } from "./totals.ts";

/** Votes that leave a list, enter one, or both, and what becomes of the totals. */
export interface Flow {
  readonly from?: number;
  readonly to?: number;
  readonly signs: Signs;
}

/** The results with votes moved in the areas of `portions`, and their totals with them. */
export function flowed(
  results: Results,
  { from, to, signs }: Flow,
  portions: ReadonlyMap<number, Portion>,
  report: Report,
): Results {
  const width = results.lists.length;
  const { list: contest } = results.contests;
  const votes = contest.votes.slice();
  for (const [area, portion] of portions) {
    if (!contest.own[area]) continue;
    const move = (list: number | undefined, sign: 1 | -1) => {
      if (list === undefined) return;
      const cell = area * width + list;
      const moved = moveCell(votes[cell]!, sign, portion);
      if (moved >= NOT_KNOWN && moved <= Number.MAX_SAFE_INTEGER) votes[cell] = moved;
      else
        report(
          sign < 0 ? "too-many-votes" : "too-large",
          "votes",
          String(portion.from),
          { there: Math.max(0, votes[cell]!) },
          { area: results.areas[area]!.id, list: results.lists[list]!.id },
        );
    };
    move(from, -1);
    move(to, 1);
  }
  const touched = [from, to].flatMap((list) =>
    list === undefined ? [] : [results.lists[list]!.id],
  );
  const moved: Results = {
    ...results,
    areas: results.areas.map((area, i) =>
      portions.has(i) ? withoutCandidates(area, touched) : area,
    ),
    contests: { ...results.contests, list: { votes, own: contest.own } },
  };
  return shifted(moved, portions, signs, "votes", report);
}

/** One cell of the matrix: a whole number or NOT_STANDING or NOT_KNOWN; below these where there are not so many. */
function moveCell(votes: number, sign: 1 | -1, { from, to }: Portion): number {
  if (votes === NOT_KNOWN) return NOT_KNOWN;
  if (votes === NOT_STANDING && from === 0) return NOT_STANDING;
  if (from < to) return NOT_KNOWN;
  const moved = Math.max(0, votes) + sign * from;
  return moved < 0 ? Number.NEGATIVE_INFINITY : moved;
}

/** Candidates in order of votes say nothing of a connection whose votes have changed. */
export function withoutCandidates(area: Area, lists: readonly string[]): Area {
  if (!area.candidateVotes) return area;
  const { candidateVotes, ...rest } = area;
  const kept = [...candidateVotes].filter(([group, ranked]) => {
    const members = [
      ...(area.connections?.get(group) ?? []).flat(),
      ...ranked.map(([list]) => list),
    ];
    return !members.some((list) => lists.includes(list));
  });
  return kept.length > 0 ? { ...rest, candidateVotes: new Map(kept) } : rest;
}
