import {
  type Area,
  type Connected,
  type Contest,
  type List,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
} from "../../../results/results.ts";
import { namesOfMade } from "./names.ts";

/** A list after a change: the lists before it whose votes it has, by index, or none but where another stands. */
export type Column = { readonly list: List } & (
  | { readonly of: readonly number[] }
  | { readonly beside: number }
);

/** The results with other lists: votes of both ballots are added, area by area. Figures by list id stay to be renamed. */
export function regrouped(results: Results, columns: readonly Column[]): Results {
  const { list, constituency } = results.contests;
  return {
    ...results,
    lists: columns.map((column) => column.list),
    contests: {
      list: contestOf(results, list, columns),
      ...(constituency && { constituency: contestOf(results, constituency, columns) }),
    },
  };
}

function contestOf(
  { areas, lists }: Results,
  before: Contest,
  columns: readonly Column[],
): Contest {
  const votes = new Float64Array(areas.length * columns.length);
  areas.forEach((_, area) => {
    const at = (list: number) => before.votes[area * lists.length + list]!;
    columns.forEach((column, i) => {
      votes[area * columns.length + i] =
        "of" in column
          ? column.of.reduce((sum, list) => plus(sum, at(list)), NOT_STANDING)
          : Math.min(0, at(column.beside));
    });
  });
  return { votes, own: before.own };
}

function plus(a: number, b: number): number {
  if (a === NOT_STANDING) return b;
  if (b === NOT_STANDING) return a;
  return a === NOT_KNOWN || b === NOT_KNOWN ? NOT_KNOWN : a + b;
}

/** Ids of lists before a change, and what stands in their place: one, several, or none. */
export type Renaming = ReadonlyMap<string, readonly string[]>;

/** An area with the lists that its figures name renamed; figures of lists that are now one are added. */
export function renamed(area: Area, to: Renaming): Area {
  const { direct, candidates, connections, candidateVotes, winners } = area;
  const now = (id: string) => to.get(id) ?? [id];
  const changed: Record<string, unknown> = {
    ...area,
    ...(direct && { direct: summed(direct, now) }),
    ...(candidates && { candidates: limits(candidates, to) }),
    ...(connections && { connections: connectionsOf(connections, to) }),
    ...(candidateVotes && {
      candidateVotes: new Map(
        Array.from(candidateVotes, ([group, ranked]) => [
          group,
          ranked.flatMap(([list, votes]) => now(list).map((id) => [id, votes] as const)),
        ]),
      ),
    }),
    ...(winners && {
      winners: winners.flatMap((winner) => now(winner.list).map((list) => ({ ...winner, list }))),
    }),
  };
  return changed as unknown as Area;
}

function summed(
  byList: ReadonlyMap<string, number>,
  now: (id: string) => readonly string[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [id, n] of byList)
    for (const list of now(id)) sums.set(list, (sums.get(list) ?? 0) + n);
  return sums;
}

/** The candidates of one list are those of all that became it; where one has no limit, it has none. */
function limits(candidates: ReadonlyMap<string, number>, to: Renaming): Map<string, number> {
  const free = new Set(
    Array.from(to, ([id, into]) => (candidates.has(id) && into.length === 1 ? [] : into)).flat(),
  );
  const sums = summed(candidates, (id) => to.get(id) ?? [id]);
  return new Map([...sums].filter(([id]) => !free.has(id)));
}

/**
 * Lists that become one stand in the connection that all of them stood in, else in none; those that one becomes stand
 * where it stood.
 */
function connectionsOf(
  connections: NonNullable<Area["connections"]>,
  to: Renaming,
): Map<string, readonly Connected[]> {
  const placeOf = new Map<string, string>();
  for (const [group, members] of connections)
    members.forEach((member, i) => {
      if (typeof member === "string") placeOf.set(member, group);
      else for (const id of member) placeOf.set(id, `${group}/${i}`);
    });
  const places = new Map<string, Set<string>>();
  for (const [id, into] of to)
    for (const list of into)
      places.set(list, (places.get(list) ?? new Set()).add(placeOf.get(id) ?? ""));
  const renamedTo = (id: string) =>
    to.has(id) ? to.get(id)!.filter((list) => places.get(list)!.size === 1) : [id];
  const once = <T>(items: readonly T[]) => [...new Set(items)];
  return new Map(
    Array.from(connections, ([group, members]): [string, readonly Connected[]] => [
      group,
      once(
        members.flatMap((member): Connected[] => {
          if (typeof member === "string") return [...renamedTo(member)];
          const inner = once(member.flatMap(renamedTo));
          return inner.length > 0 ? [inner] : [];
        }),
      ),
    ]).filter(([, members]) => members.length > 0),
  );
}

/** A list that a scenario makes, with what the lists have in common that it is made of. */
export function madeOf(
  lists: readonly List[],
  made: { id: string; name: string; short?: string; kind?: List["kind"]; members?: number },
  kind: List["kind"],
  members: number,
): List {
  const common = <K extends keyof List>(key: K) =>
    lists[0]![key] !== undefined && lists.every((list) => list[key] === lists[0]![key])
      ? { [key]: lists[0]![key] }
      : {};
  return {
    ...common("connection"),
    ...common("subConnection"),
    ...(lists[0]!.colour !== undefined && { colour: lists[0]!.colour }),
    ...made,
    ...namesOfMade(made, lists),
    kind: made.kind ?? kind,
    members: made.members ?? members,
  };
}
