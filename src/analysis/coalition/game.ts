import { sum } from "simple-statistics";

/** Who will sit with whom, beside what the seats allow. All by list id; lists without a seat are passed over. */
export interface Wishes {
  /** lists that are in no coalition */
  readonly exclude?: readonly string[];
  /** lists that are in a coalition all together or not at all; groups that share a list are one */
  readonly together?: readonly (readonly string[])[];
  /** lists of which no two are in one coalition */
  readonly apart?: readonly (readonly string[])[];
}

/** One that enters a coalition or stays out: a list, or lists that go together. */
export interface Player {
  readonly lists: readonly string[];
  readonly seats: number;
}

/** A weighted voting game: the players, and how many seats win. */
export interface Game {
  /** most seats first, then by the order of the lists */
  readonly players: readonly Player[];
  readonly majority: number;
  /** along the players: those that a player is in no coalition with (index) */
  readonly apart: readonly ReadonlySet<number>[];
}

/**
 * The game that seats and wishes make.
 *
 * @param seats by list id, in the order that decides between equals; lists without a seat take no part
 * @param majority the fewest seats that win
 */
export function gameOf(
  seats: ReadonlyMap<string, number>,
  majority: number,
  { exclude = [], together = [], apart = [] }: Wishes = {},
): Game {
  const seated = [...seats].filter(([, n]) => n > 0).map(([id]) => id);
  const players = groups(seated, together)
    .filter((lists) => !lists.some((id) => exclude.includes(id)) && !areApart(lists, lists, apart))
    .map((lists) => ({ lists, seats: sum(lists.map((id) => seats.get(id)!)) }))
    .toSorted((a, b) => b.seats - a.seats);
  return {
    players,
    majority,
    apart: players.map(
      ({ lists }, i) =>
        new Set(
          players.flatMap((other, j) =>
            i !== j && areApart(lists, other.lists, apart) ? [j] : [],
          ),
        ),
    ),
  };
}

/** Lists that go together as one, in the order of the first of each. */
function groups(lists: readonly string[], together: Wishes["together"] = []): string[][] {
  const groupOf = new Map(lists.map((id) => [id, new Set([id])]));
  for (const wish of together) {
    const joined = new Set(wish.flatMap((id) => [...(groupOf.get(id) ?? [])]));
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())].map((group) => lists.filter((id) => group.has(id)));
}

const areApart = (a: readonly string[], b: readonly string[], apart: Wishes["apart"] = []) =>
  apart.some((wish) => {
    const [left, right] = [a, b].map((lists) => lists.filter((id) => wish.includes(id)));
    return left!.some((one) => right!.some((other) => one !== other));
  });

export const isFree = ({ apart }: Game): boolean => apart.every((others) => others.size === 0);
