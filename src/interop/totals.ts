import { type Area, NOT_KNOWN, type Results } from "../results/results.ts";
import { votesOfArea } from "../results/votes.ts";

/**
 * Leaves out the totals that no longer hold once the votes are others than those of `before`.
 *
 * The ballots of an area (cast, valid, invalid, blank; the count of stations) hold as long as its votes still add up to
 * what they did: votes may have moved between its lists. Its roll holds as it stands. Where an area is the sum of areas
 * of which one is out, neither holds, whatever the sum. An area that has become the sum of others is of their source.
 */
export function settleTotals(now: Results, before: Results): Results {
  const index = new Map(before.areas.map(({ id }, i) => [id, i]));
  const broken = areasAroundLost(now, before);
  const areas = now.areas.map((found, i) => {
    const was = index.get(found.id)!;
    const isSum = now.contests.list.own[i] === 0;
    const area = isSum && before.contests.list.own[was] === 1 ? ofParts(now, i) : found;
    if (isSum && broken.has(area.id)) return without(area, {});
    const same = sumOf(now, i) === sumOf(before, was);
    const { registered } = area.totals;
    return same ? area : without(area, registered === undefined ? {} : { registered });
  });
  return { ...now, areas };
}

/** The area with no more of its ballots than `totals` says. */
function without({ count: _, ...area }: Area, totals: Area["totals"]): Area {
  return { ...area, totals };
}

/** The area with the source of those inside it, where that is one. */
function ofParts({ areas }: Results, i: number): Area {
  const sources = new Set(areas.filter(({ parent }) => parent === i).map(({ source }) => source));
  const [source] = sources;
  const { source: _, ...area } = areas[i]!;
  return sources.size === 1 && source !== undefined ? { ...area, source } : area;
}

/** Ids of the areas that lost an area inside them. */
function areasAroundLost(now: Results, before: Results): ReadonlySet<string> {
  const left = new Set(now.areas.map(({ id }) => id));
  const around = new Set<string>();
  for (let i = before.areas.length - 1; i > 0; i--) {
    const { id, parent } = before.areas[i]!;
    if (parent !== undefined && (!left.has(id) || around.has(id)))
      around.add(before.areas[parent]!.id);
  }
  return around;
}

/** The votes of an area added up, with the lists whose votes are not known. */
function sumOf(results: Results, area: number): string {
  let sum = 0;
  const unknown: string[] = [];
  votesOfArea(results, area).forEach((votes, list) => {
    if (votes === NOT_KNOWN) unknown.push(results.lists[list]!.id);
    else sum += Math.max(0, votes);
  });
  return JSON.stringify([sum, unknown]);
}
