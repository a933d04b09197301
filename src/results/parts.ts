import { printed } from "./assume.ts";
import { type Area, type Assumption, type Contest, NOT_STANDING, type Results } from "./results.ts";
import { votesOfArea } from "./votes.ts";

/**
 * Results for each top area, where several have nothing to do with each other: its areas, the lists that stand in
 * one of them, and what is known of these. With one top area, the results themselves.
 */
export function partsOf(results: Results): readonly Results[] {
  let parts = memo.get(results);
  if (!parts) {
    const groups = byTop(results.areas);
    parts = groups.length === 1 ? [results] : groups.map((areas) => partOf(results, areas));
    memo.set(results, parts);
  }
  return parts;
}

const memo = new WeakMap<Results, readonly Results[]>();

/** Indices of the areas of each top area, the top area first. */
function byTop(areas: readonly Area[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const groupOf: number[][] = [];
  areas.forEach(({ parent }, area) => {
    const group = parent === undefined ? [] : groupOf[parent]!;
    if (parent === undefined) groups.push(group);
    group.push(area);
    groupOf.push(group);
  });
  return groups;
}

function partOf(results: Results, kept: readonly number[]): Results {
  const lists = standing(results, kept);
  const index = new Map(kept.map((area, i) => [area, i]));
  const ids = new Set(kept.map((area) => results.areas[area]!.id));
  const listIds = new Set(lists.map((list) => results.lists[list]!.id));
  const { official, officialPartial, expected, officialLots, passed } = results;
  const { list, constituency } = results.contests;
  const cut = (contest: Contest) => cutContest(contest, results.lists.length, kept, lists);
  return {
    ...results,
    lists: lists.map((column) => results.lists[column]!),
    areas: kept.map((area) => moved(results.areas[area]!, index)),
    contests: {
      list: cut(list),
      ...(constituency &&
        kept.some((area) => constituency.own[area]) && { constituency: cut(constituency) }),
    },
    ...(official && { official: only(official, ids) }),
    ...(officialPartial && { officialPartial: only(officialPartial, ids) }),
    ...(expected && { expected: only(expected, ids) }),
    ...(officialLots && { officialLots: officialLots.filter(({ area }) => ids.has(area)) }),
    ...(passed && { passed: passed.filter((id) => listIds.has(id)) }),
    assumptions: results.assumptions.filter((one) => concerns(one, results, kept)),
  };
}

const moved = ({ parent, ...area }: Area, index: ReadonlyMap<number, number>): Area =>
  parent === undefined ? area : { ...area, parent: index.get(parent)! };

const only = <T>(seats: ReadonlyMap<string, T>, ids: ReadonlySet<string>): Map<string, T> =>
  new Map([...seats].filter(([area]) => ids.has(area)));

function cutContest(
  { votes, own }: Contest,
  width: number,
  areas: readonly number[],
  lists: readonly number[],
): Contest {
  const cut = new Float64Array(areas.length * lists.length);
  areas.forEach((area, row) => {
    lists.forEach((list, column) => {
      cut[row * lists.length + column] = votes[area * width + list]!;
    });
  });
  return { votes: cut, own: Uint8Array.from(areas, (area) => own[area]!) };
}

/** Indices of the lists with votes, or named by a figure, in any of the areas. */
function standing(results: Results, areas: readonly number[]): number[] {
  const width = results.lists.length;
  const stands = new Uint8Array(width);
  const mark = (row: Float64Array) => {
    for (let list = 0; list < width; list++) if (row[list] !== NOT_STANDING) stands[list] = 1;
  };
  mark(votesOfArea(results, areas[0]!)); // of the top area: where its votes are not known, any list may stand
  for (const { votes, own } of Object.values(results.contests))
    for (const area of areas) if (own[area]) mark(votes.subarray(area * width, (area + 1) * width));
  const named = new Set(areas.flatMap((area) => namedIn(results, results.areas[area]!)));
  return results.lists.flatMap(({ id }, list) => (stands[list] || named.has(id) ? [list] : []));
}

/** Ids of the lists that the figures of an area name, and what was announced of it. */
function namedIn(results: Results, area: Area): string[] {
  const { official, officialPartial, expected, officialLots = [] } = results;
  const { direct, candidates, winners, connections, candidateVotes } = area;
  return [
    ...[direct, candidates, official?.get(area.id)].flatMap((by) => [...(by?.keys() ?? [])]),
    ...[officialPartial, expected].flatMap((seats) => [...(seats?.get(area.id)?.keys() ?? [])]),
    ...officialLots.flatMap((lot) => (lot.area === area.id ? [...lot.among, ...lot.won] : [])),
    ...(winners ?? []).map(({ list }) => list),
    ...[...(connections?.values() ?? [])].flat(2),
    ...[...(candidateVotes?.values() ?? [])].flatMap((ranked) => ranked.map(([list]) => list)),
  ];
}

/**
 * Whether an assumption says something of these areas: of one of them, of the first area of all where it names none,
 * or as a share of each that lacks the total. One that fits nowhere stays, so that it is reported.
 */
function concerns(
  { area, total, value }: Assumption,
  { areas }: Results,
  kept: readonly number[],
): boolean {
  const first = kept[0] === 0;
  if (area !== undefined) {
    const at = areas.findIndex(({ id }) => id === area);
    return at < 0 ? first : kept.includes(at);
  }
  if (typeof value === "number" || !("share" in value)) return first;
  const lacks = (at: number) => typeof printed(areas[at]!.totals, total) !== "number";
  return kept.some(lacks) || (first && !areas.some((_, at) => lacks(at)));
}
