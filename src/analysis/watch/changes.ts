import type { Outcome, Verdict } from "../../results/outcome.ts";
import {
  type Count,
  type Known,
  NOT_STANDING,
  type Results,
  type Status,
  TOTALS,
  type Total,
} from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { type AreaName, byId, matched, nameOf, states } from "./areas.ts";

/** One state of a count, with what a law makes of it. */
export interface Version {
  readonly results: Results;
  readonly outcome: Outcome;
}

/** What a number or a word was and is; null: not there, or not known. */
export interface Change<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** What is different between two versions of one count. Areas and lists are in order of their ids. */
export interface Changes {
  readonly status?: Change<Status>;
  /** id of the law */
  readonly law?: Change<string>;
  /** stations counted */
  readonly stations?: Change<Pick<Count, "stations" | "of">>;
  readonly areas: {
    readonly added: readonly AreaName[];
    /** there before, and with its first votes now */
    readonly first: readonly AreaName[];
    /** a warning: a count loses no area */
    readonly gone: readonly AreaName[];
  };
  readonly lists: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** votes for all lists as far as they are known, and those of each list that changed; null: none is known */
  readonly votes: {
    readonly all: Change<number>;
    readonly lists: readonly (Change<number> & { readonly id: string })[];
  };
  /** a warning: votes that were there and are fewer, or are no longer told (null); the sums that follow are not repeated */
  readonly down: readonly {
    readonly area: AreaName;
    readonly list: string;
    readonly from: number;
    readonly to: number | null;
  }[];
  readonly totals: readonly (Change<Known> & {
    readonly area: AreaName;
    readonly total: Total;
  })[];
  /** seats that are certain */
  readonly seats: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  /** lists that pass now and did not, or the other way round, or that are no longer or newly undecided */
  readonly passes: readonly (Change<Verdict> & { readonly id: string })[];
}

/**
 * Tells what changed from one version of a count to the next, whatever the order of lists and areas in either.
 * Lists and areas are matched by id; the top area is the top area, whatever it is called.
 */
export function changesBetween(before: Version, after: Version): Changes {
  const [old, now] = [before.results, after.results];
  const stations = different(counted(old), counted(now));
  const status = different(old.election.status, now.election.status);
  const law = different(before.outcome.law.id, after.outcome.law.id);
  const areas = matched(old, now);
  return {
    ...(status && { status }),
    ...(law && { law }),
    ...(stations && { stations }),
    areas: {
      added: names(now, areas.added),
      first: names(now, firstVotes(old, now, areas.pairs)),
      gone: names(old, areas.gone),
    },
    lists: { added: absent(now, old), gone: absent(old, now) },
    votes: votesSoFar(old, now),
    down: down(old, now, areas.pairs),
    totals: totals(old, now, areas.pairs),
    ...ofLists(before.outcome, after.outcome),
  };
}

/** Whether two versions tell the same, but for what is not counted: names, notes, sources. */
export const isNothing = ({ votes, areas, lists, ...rest }: Changes): boolean =>
  [votes.lists, rest.down, rest.totals, rest.seats, rest.passes].every((all) => all.length === 0) &&
  [...Object.values(areas), ...Object.values(lists)].every((all) => all.length === 0) &&
  !rest.status &&
  !rest.law &&
  !rest.stations;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const different = <T>(from: T | null, to: T | null): Change<T> | undefined =>
  same(from, to) ? undefined : { from, to };

function counted({ election, areas }: Results): Pick<Count, "stations" | "of"> | null {
  const { stations, of } = election.count ?? areas[0]?.count ?? {};
  if (stations === undefined && of === undefined) return null;
  return { ...(stations !== undefined && { stations }), ...(of !== undefined && { of }) };
}

const names = (results: Results, found: readonly number[]): AreaName[] =>
  found.map((i) => nameOf(results, i)).sort(byId);

type Pairs = readonly (readonly [was: number, is: number])[];

function firstVotes(old: Results, now: Results, pairs: Pairs): number[] {
  const [stateWas, stateIs] = [states(old), states(now)];
  return pairs.flatMap(([was, is]) => {
    const before = stateWas.get(was);
    const begins = before !== undefined && before !== "counted" && stateIs.get(is) === "counted";
    return begins ? [is] : [];
  });
}

/** Ids of the lists of one version that the other has not. */
function absent({ lists }: Results, other: Results): string[] {
  const there = new Set(other.lists.map(({ id }) => id));
  return lists.flatMap(({ id }) => (there.has(id) ? [] : [id])).sort();
}

function votesSoFar(old: Results, now: Results): Changes["votes"] {
  const [from, to] = [sums(old), sums(now)];
  const ids = [...new Set([...from.keys(), ...to.keys()])].sort();
  return {
    all: { from: total(from), to: total(to) },
    lists: ids.flatMap((id) => {
      const change = different(from.get(id) ?? null, to.get(id) ?? null);
      return change ? [{ id, ...change }] : [];
    }),
  };
}

/** Votes of each list that are known: of an area its own, else of what is inside it. Null where none is. */
function sums(results: Results): Map<string, number | null> {
  const { areas, lists } = results;
  const width = lists.length;
  const known = areas.map(() => new Float64Array(width).fill(NOT_STANDING));
  const found = new Float64Array(width).fill(NOT_STANDING);
  for (let area = areas.length - 1; area >= 0; area--) {
    const { parent } = areas[area]!;
    const [inside, own] = [known[area]!, votesOfArea(results, area)];
    const outer = parent === undefined ? found : known[parent]!;
    for (let list = 0; list < width; list++)
      outer[list] = plus(outer[list]!, own[list]! >= 0 ? own[list]! : inside[list]!);
  }
  return new Map(
    lists.map(({ id }, list) => [id, found[list]! === NOT_STANDING ? null : found[list]!]),
  );
}

const plus = (sum: number, votes: number): number =>
  votes < 0 ? sum : sum < 0 ? votes : sum + votes;

/** Of all lists, as far as known. */
function total(votes: ReadonlyMap<string, number | null>): number | null {
  const known = [...votes.values()].filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

function down(old: Results, now: Results, pairs: Pairs): Changes["down"] {
  const index = new Map(now.lists.map(({ id }, i) => [id, i]));
  const lists = old.lists.flatMap(({ id }, was): [string, number, number][] => {
    const is = index.get(id);
    return is === undefined ? [] : [[id, was, is]];
  });
  lists.sort(([a], [b]) => (a < b ? -1 : 1));
  const found = pairs
    .filter(([was, is]) => old.contests.list.own[was] || now.contests.list.own[is])
    .flatMap(([was, is]) => {
      const [before, after] = [votesOfArea(old, was), votesOfArea(now, is)];
      return lists.flatMap(([list, i, j]) => {
        const [from, to] = [before[i]!, after[j]!];
        if (from <= 0 || to >= from) return [];
        return [{ area: nameOf(now, is), list, from, to: to < 0 ? null : to }];
      });
    });
  return found.sort((a, b) => byId(a.area, b.area));
}

function totals(old: Results, now: Results, pairs: Pairs): Changes["totals"] {
  const found = pairs.flatMap(([was, is]) =>
    TOTALS.flatMap((name) => {
      const change = different(known(old, was, name), known(now, is, name));
      return change ? [{ area: nameOf(now, is), total: name, ...change }] : [];
    }),
  );
  return found.sort((a, b) => byId(a.area, b.area));
}

/** With its bounds in one order, that they may be compared as text. */
function known({ areas }: Results, area: number, total: Total): Known | null {
  const found = areas[area]!.totals[total] ?? null;
  return typeof found === "object" && found ? { from: found.from, to: found.to } : found;
}

function ofLists(old: Outcome, now: Outcome): Pick<Changes, "seats" | "passes"> {
  const [was, is] = [old, now].map(({ lists }) => new Map(lists.map((list) => [list.id, list])));
  const ids = [...new Set([...was!.keys(), ...is!.keys()])].sort();
  return {
    seats: ids.flatMap((id) => {
      const [from, to] = [old.seats.get(id) ?? 0, now.seats.get(id) ?? 0];
      return from === to ? [] : [{ id, from, to }];
    }),
    passes: ids.flatMap((id) => {
      const change = different(was!.get(id)?.passes ?? null, is!.get(id)?.passes ?? null);
      return change ? [{ id, ...change }] : [];
    }),
  };
}
