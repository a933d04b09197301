import { assemble, type Cell, type DraftArea, type Reading } from "../../results/assemble.ts";
import { error, type Place, type Problem } from "../../results/problem.ts";
import type { Election, Kind, Level, Total } from "../../results/results.ts";
import { parseWhole } from "../../results/whole.ts";
import { type Choice, type ChoiceKind, type Chosen, choose, pick } from "../apply/choose.ts";
import type { Left } from "../apply/left.ts";
import { idsFor } from "../ids.ts";

/** One contest of a format with a root of its own: numbers that the format itself names. */
export interface Counted {
  readonly election: Election;
  readonly lists: readonly CountedList[];
  /** the first is the whole, the others lie inside it or inside one another */
  readonly areas: readonly CountedArea[];
  readonly votesPerBallot?: number | "seats";
  readonly left: readonly Left[];
  /** faults and disagreements that were found on the way */
  readonly problems: readonly Problem[];
}

export interface CountedList {
  /** by what the format tells lists apart */
  readonly key: string;
  /** where the format gives one; else it is made of the name */
  readonly id?: string;
  readonly name: string;
  readonly short?: string;
  readonly kind: Kind;
  /** id of its connection, and of the one inside that */
  readonly connection?: string;
  readonly subConnection?: string;
}

export interface CountedArea {
  readonly key: string;
  /** as of a list */
  readonly id?: string;
  readonly name: string;
  readonly level: Level;
  /** key of the area around it, where that is not the whole */
  readonly parent?: string;
  readonly totals: ReadonlyMap<Total, number>;
  /** by key of the list; an area without votes is the sum of those inside it */
  readonly votes: ReadonlyMap<string, number>;
  /** seats won, by key of the list */
  readonly seats?: ReadonlyMap<string, number>;
  /** seats to be filled */
  readonly size?: number;
  readonly place: Place;
}

/** Results of a format that names its numbers itself, with what was left out, or what is to be chosen. */
export interface Told extends Reading {
  readonly left: readonly Left[];
  readonly choices?: readonly Choice[];
}

/** Results of what was counted. Lists and areas of one name keep it and get ids of their own. */
export function told(counted: Counted): Told {
  const { election, lists, areas, left } = counted;
  const faults = counted.problems.filter(({ severity }) => severity === "error");
  if (faults.length > 0) return { problems: counted.problems, left };
  if (!areas.some(({ votes }) => votes.size > 0))
    return { problems: [error("no-votes", areas[0]?.place ?? {})], left };
  const listIds = idsOf(lists);
  const areaIds = idsOf(areas);
  const top = areas[0]!;
  const cells = areas.flatMap(({ key, votes, place }) =>
    Array.from(votes, ([list, value]) => ({
      cell: { area: areaIds.get(key)!, list: listIds.get(list) ?? list, value, from: 0 } as Cell,
      place,
    })),
  );
  const official = areas.flatMap(({ key, seats, place }) =>
    seats
      ? [
          {
            area: areaIds.get(key)!,
            seats: {
              cells: Array.from(
                seats,
                ([list, value]): Cell => ({
                  area: areaIds.get(key)!,
                  list: listIds.get(list)!,
                  value,
                  from: 0,
                }),
              ),
              at: () => place,
            },
            at: () => place,
          },
        ]
      : [],
  );
  const reading = assemble({
    election,
    lists: lists.map(({ key, name, short, kind, connection, subConnection }) => ({
      list: {
        id: listIds.get(key)!,
        name,
        ...(short !== undefined && { short }),
        kind,
        ...(connection !== undefined && { connection }),
        ...(subConnection !== undefined && { subConnection }),
      },
      at: () => top.place,
    })),
    areas: areas.map(
      ({ key, name, level, parent, totals, votes, size, place }): DraftArea => ({
        area: {
          ...{ id: areaIds.get(key)!, name, level, totals: Object.fromEntries(totals) },
          ...(size !== undefined && { seats: size }),
        },
        ...(key !== top.key && { parent: areaIds.get(parent ?? top.key)! }),
        own: { list: votes.size > 0, constituency: false },
        at: () => place,
      }),
    ),
    votes: {
      cells: cells.map(({ cell }, from) => ({ ...cell, from })),
      at: ({ from }) => cells[from]!.place,
    },
    ...(official.length > 0 && { official }),
    ...(counted.votesPerBallot !== undefined && { votesPerBallot: counted.votesPerBallot }),
  });
  return { ...reading, problems: [...reading.problems, ...counted.problems], left };
}

function idsOf(things: readonly Pick<CountedList, "key" | "id" | "name">[]): Map<string, string> {
  if (things.every(({ id }) => id !== undefined))
    return new Map(things.map(({ key, id }) => [key, id!]));
  const names = new Map<string, number>();
  for (const { name } of things) names.set(name, (names.get(name) ?? 0) + 1);
  const ids = idsFor(
    things.map(({ key, name }) => (names.get(name)! > 1 ? `${name} ${key}` : name)),
  );
  return new Map(things.map(({ key }, i) => [key, ids[i]!]));
}

/** The one of several that was chosen, the only one there is, or the question which. */
export function chosen<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  source: string,
  kind: ChoiceKind,
  options: Chosen,
): T | Told {
  const names = items.map(nameOf);
  const wanted = options[kind];
  const value =
    wanted === undefined ? (names.length === 1 ? names[0] : undefined) : pick(names, wanted);
  const found = value === undefined ? undefined : items[names.indexOf(value)];
  if (found !== undefined) return found;
  if (items.length === 0) return { problems: [error("no-votes", { source })], left: [] };
  return {
    problems: [choose(source, kind, names, wanted)],
    left: [],
    choices: [{ kind, values: names }],
  };
}

/** Whether it is already an answer, and no item that was chosen. */
export const isTold = (value: object): value is Told => "problems" in value && "left" in value;

/** Reads a whole number of an attribute or element; what is none is a problem with its place. */
export function whole(
  text: string | undefined,
  place: Place,
  problems: Problem[],
): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const value = parseWhole(text);
  if (typeof value === "number") return value;
  problems.push(error(value, place, text));
  return undefined;
}
