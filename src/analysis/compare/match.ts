import { nearest } from "../../law/nearest.ts";
import { error, type Problem, ProblemError } from "../../results/problem.ts";
import type { Group, Names } from "./names.ts";

/** One thing of an election that may be in another too. */
export interface Item {
  readonly id: string;
  /** things of different kinds are not the same, whatever they are called */
  readonly kind: string;
  /** by which they are matched where the ids differ; absent: not by name */
  readonly name?: string;
}

export interface Side {
  readonly election: string;
  /** undefined: takes no part */
  readonly items: readonly (Item | undefined)[];
}

export interface Match {
  readonly id: string;
  /** as the names document says */
  readonly name?: string;
  readonly by: "names" | "id" | "name" | "alone";
  /** indices of the items, one entry an election; empty: not there */
  readonly members: readonly (readonly number[])[];
}

/**
 * Which items of several elections are the same: those that a names document puts together, then those of one id, then
 * those of one name where both have names to be matched by. Every item is in one match.
 *
 * @param what "lists" or "areas", for problems
 * @throws ProblemError with everything in the document that does not fit: `unknown-id`, `same-id`
 */
export function match(
  sides: readonly Side[],
  what: "lists" | "areas",
  names?: Pick<Names, "source" | "lists" | "areas">,
): Match[] {
  const free = sides.map(
    ({ items }) => new Set(items.flatMap((item, i) => (item === undefined ? [] : [i]))),
  );
  const named = names ? byNames(sides, what, names, free) : [];
  return [
    ...named,
    ...together(sides, free, ({ id, kind }) => `${kind} ${id}`, "id"),
    ...together(sides, free, ({ name, kind }) => name && `${kind} ${name}`, "name"),
    ...alone(sides, free),
  ];
}

function byNames(
  sides: readonly Side[],
  what: "lists" | "areas",
  names: Pick<Names, "source" | "lists" | "areas">,
  free: readonly Set<number>[],
): Match[] {
  const groups = names[what];
  const problems = [...unused(sides, groups, names.source), ...twice(groups, names.source)];
  const matches = groups.map(({ id, name, in: ids, path }) => {
    const members = sides.map(({ election, items }, e) =>
      (ids.get(election) ?? []).flatMap((own, n) => {
        const place = { source: names.source, path: `${path}/in/${election}/${n}` };
        const at = items.findIndex((item) => item?.id === own);
        if (at >= 0 && free[e]!.delete(at)) return [at];
        problems.push(
          at >= 0
            ? error("same-id", place, own, { groups: what })
            : error("unknown-id", place, own, {
                kind: what,
                election,
                ...near(
                  own,
                  items.flatMap((item) => item?.id ?? []),
                ),
              }),
        );
        return [];
      }),
    );
    // an election that the group does not name may have it under the id of the group
    const joined = members.map((own, e) => {
      if (ids.has(sides[e]!.election)) return own;
      const at = sides[e]!.items.findIndex((item) => item?.id === id);
      return at >= 0 && free[e]!.delete(at) ? [at] : own;
    });
    return { id, ...(name !== undefined && { name }), by: "names" as const, members: joined };
  });
  if (problems.length > 0) throw new ProblemError(...problems);
  return matches.filter(({ members }) => members.some((own) => own.length > 0));
}

/** A document that names none of the elections is meant for others. */
function unused(sides: readonly Side[], groups: readonly Group[], source: string): Problem[] {
  const named = [...new Set(groups.flatMap((group) => [...group.in.keys()]))];
  const known = sides.map(({ election }) => election);
  const [first] = named;
  if (first === undefined || named.some((id) => known.includes(id))) return [];
  return [
    error("unknown-id", { source, path: "in" }, first, {
      kind: "elections compared",
      ...near(first, known),
    }),
  ];
}

function twice(groups: readonly Group[], source: string): Problem[] {
  const seen = new Set<string>();
  return groups.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [error("same-id", { source, path: `${path}/id` }, id)] : [];
  });
}

function near(found: string, known: readonly string[]) {
  const meant = nearest(found, known);
  return meant === undefined ? { known } : { nearest: meant };
}

/** Free items of one key in two elections or more; a key that one election has twice tells nothing. */
function together(
  sides: readonly Side[],
  free: readonly Set<number>[],
  keyOf: (item: Item) => string | undefined,
  by: "id" | "name",
): Match[] {
  const found = new Map<string, number[][]>();
  sides.forEach(({ items }, e) => {
    for (const i of free[e]!) {
      const key = keyOf(items[i]!);
      if (key === undefined) continue;
      const members = found.get(key) ?? sides.map(() => []);
      members[e]!.push(i);
      found.set(key, members);
    }
  });
  return [...found.values()].flatMap((members) => {
    const there = members.filter((own) => own.length > 0);
    if (there.length < 2 || there.some((own) => own.length > 1)) return [];
    members.forEach((own, e) => {
      for (const i of own) free[e]!.delete(i);
    });
    return [{ id: idOf(sides, members), by, members }];
  });
}

const alone = (sides: readonly Side[], free: readonly Set<number>[]): Match[] =>
  sides.flatMap(({ items }, e) =>
    [...free[e]!].map((i) => ({
      id: items[i]!.id,
      by: "alone" as const,
      members: sides.map((_, other) => (other === e ? [i] : [])),
    })),
  );

/** The id in the last election that has it. */
const idOf = (sides: readonly Side[], members: readonly (readonly number[])[]): string => {
  const e = members.findLastIndex((own) => own.length > 0);
  return sides[e]!.items[members[e]![0]!]!.id;
};
