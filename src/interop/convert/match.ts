import { NOT_STANDING, type Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { outermost, seatsOfWhole, votesOfWhole } from "./outermost.ts";

/** A thing of this election and the same of the last one, by index; one of them may be absent. */
export interface Pair {
  readonly now?: number;
  readonly last?: number;
}

/** In place of the index of a region: the whole. */
export const WHOLE = -1;

export interface Matched {
  /** lists that stood or won a seat in either */
  readonly lists: readonly Pair[];
  /** regions; the whole of each alone where they have no region in common */
  readonly regions: readonly Pair[];
}

/**
 * Sets the last election beside this one: lists and regions are the same where their ids are. The order is that of this
 * election; what only the last one had stands at the end.
 *
 * @param last absent: each thing stands alone
 */
export function match(now: Results, last?: Results): Matched {
  const regions: Pair[] = last
    ? paired(regionsOf(now), now.areas, regionsOf(last), last.areas)
    : regionsOf(now).map((region) => ({ now: region }));
  const apart = last && regions.every((pair) => pair.now === undefined || pair.last === undefined);
  return {
    lists: last
      ? paired(standing(now), now.lists, standing(last), last.lists)
      : standing(now).map((list) => ({ now: list })),
    regions: apart ? [{ now: WHOLE, last: WHOLE }] : regions,
  };
}

type Named = readonly { readonly id: string }[];

function paired(
  ours: readonly number[],
  now: Named,
  theirs: readonly number[],
  last: Named,
): Pair[] {
  const left = new Map(theirs.map((i) => [last[i]?.id ?? "", i]));
  const both = ours.map((i): Pair => {
    const same = left.get(now[i]?.id ?? "");
    left.delete(now[i]?.id ?? "");
    return { now: i, ...(same !== undefined && { last: same }) };
  });
  return [...both, ...Array.from(left.values(), (i) => ({ last: i }))];
}

/** The areas right below the whole, or those that lie in no other; the whole where it has none inside. */
function regionsOf(results: Results): number[] {
  const roots = outermost(results);
  if (roots.length > 1) return roots;
  const inside = results.areas.flatMap(({ parent }, i) =>
    parent === roots[0] && votesOfArea(results, i).some((n) => n >= 0) ? [i] : [],
  );
  return inside.length > 0 ? inside : [WHOLE];
}

/** Lists that stood somewhere in the whole, or won a seat. */
function standing(results: Results): number[] {
  const votes = votesOfWhole(results);
  const seats = seatsOfWhole(results);
  return results.lists.flatMap(({ id }, list) =>
    votes[list] !== NOT_STANDING || (seats?.get(id) ?? 0) > 0 ? [list] : [],
  );
}

/** Votes of all lists in a region, by index. */
export const votesOfRegion = (results: Results, region: number): Float64Array =>
  region === WHOLE ? votesOfWhole(results) : votesOfArea(results, region);

/** The name of a region. */
export const nameOfRegion = (results: Results, region: number): string => {
  const whole = outermost(results).length === 1 ? results.areas[0]!.name : results.election.title;
  return region === WHOLE ? whole : results.areas[region]!.name;
};

/** What stands in one of two elections alone, by name. */
export interface Unmatched {
  readonly lists: { readonly now: readonly string[]; readonly last: readonly string[] };
  readonly regions: { readonly now: readonly string[]; readonly last: readonly string[] };
}

/** What has no match by id. */
export function unmatched(now: Results, last: Results): Unmatched {
  const { lists, regions } = match(now, last);
  const alone = (pairs: readonly Pair[], named: (results: Results, i: number) => string) => ({
    now: pairs.flatMap((pair) =>
      pair.last === undefined && pair.now !== undefined ? [named(now, pair.now)] : [],
    ),
    last: pairs.flatMap((pair) =>
      pair.now === undefined && pair.last !== undefined ? [named(last, pair.last)] : [],
    ),
  });
  return {
    lists: alone(lists, (results, i) => results.lists[i]!.name),
    regions: alone(regions, nameOfRegion),
  };
}
