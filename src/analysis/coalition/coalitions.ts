import { sum } from "simple-statistics";
import { type Fraction, fraction } from "../../exact/fraction.ts";
import { swings } from "./banzhaf.ts";
import { type Game, gameOf, isFree, type Player, type Wishes } from "./game.ts";
import { countMinimal, indices, minimalSets } from "./minimal.ts";
import { nearest } from "./near.ts";
import { shapleyShubik } from "./shapley-shubik.ts";
import { between, ways } from "./ways.ts";

export interface CoalitionOptions extends Wishes {
  /** the fewest seats that win; absent: more than half of the house */
  readonly majority?: number;
  /** how many minimal coalitions are listed at most, and how many that fall short */
  readonly most?: number;
  readonly near?: number;
}

export interface Coalition {
  /** ids, most seats first */
  readonly lists: readonly string[];
  readonly seats: number;
  /** seats beyond the majority; below 0: so many short of it */
  readonly surplus: number;
}

/** What one list is worth, or several that go together. */
export interface Power extends Player {
  /** winning coalitions that would not win without it */
  readonly neededIn: bigint;
  /** share of all such cases, of all players; null where there is none, or some lists are apart */
  readonly banzhaf: Fraction | null;
  /** share of the coalitions of the others, 2^(n−1), that it would make win; null where some lists are apart */
  readonly absoluteBanzhaf: Fraction | null;
  /** null where no coalition wins, or some lists are apart: the index counts orders in which all join */
  readonly shapleyShubik: Fraction | null;
}

export interface Coalitions {
  readonly house: number;
  readonly majority: number;
  readonly wishes: Wishes;
  /** all coalitions that win */
  readonly winning: bigint;
  /** of these, the ones that need each of their members: most seats first, then by their largest members */
  readonly minimal: readonly Coalition[];
  /** how many there are, whether listed or not */
  readonly minimalCount: bigint;
  /** the nearest that fall short: as many members as the smallest that wins, two or three; all, where none wins */
  readonly near: readonly Coalition[];
  /** most seats first; lists that are excluded are absent */
  readonly power: readonly Power[];
}

/** More than half of the house. */
export const majorityOf = (house: number): number => Math.floor(house / 2) + 1;

/**
 * Who can win a vote in the house, and what each list is worth there. Exact: sets of lists are counted by generating
 * functions, never one by one. Where seats are equal the order of `seats` decides, so give most votes first.
 *
 * @param seats by list id, whole numbers; a list without a seat takes no part
 * @param house all seats, those that nobody has included: the majority is one of these
 */
export function coalitions(
  seats: ReadonlyMap<string, number>,
  house: number,
  { majority = majorityOf(house), most = 1_000, near = 5, ...wishes }: CoalitionOptions = {},
): Coalitions {
  const game = gameOf(seats, majority, wishes);
  const { players } = game;
  const order = [...seats.keys()].toSorted((a, b) => seats.get(b)! - seats.get(a)!);
  const rank = new Map(order.map((id, i) => [id, i]));
  const asCoalition = (set: readonly number[]): Coalition => {
    const held = sum(set.map((i) => players[i]!.seats));
    const lists = set.flatMap((i) => players[i]!.lists);
    lists.sort((a, b) => rank.get(a)! - rank.get(b)!);
    return { lists, seats: held, surplus: held - majority };
  };
  const minimal = first(minimalSets(game), most);
  const smallest = minimal.length > 0 ? Math.min(...minimal.map((set) => set.length)) : undefined;
  const total = sum(players.map((player) => player.seats));
  const all = indices(players.length);
  return {
    house,
    majority,
    wishes,
    winning: between(ways(game, all, total), majority, total),
    minimal: minimal.map(asCoalition),
    minimalCount: countMinimal(game),
    near: nearest(game, smallest, near).map(asCoalition),
    power: powerOf(game),
  };
}

function powerOf(game: Game): Power[] {
  const { players } = game;
  const needed = swings(game);
  const all = needed.reduce((a, b) => a + b, 0n);
  const free = isFree(game);
  const orders = free && all > 0n ? shapleyShubik(game) : undefined;
  return players.map((player, i) => ({
    ...player,
    neededIn: needed[i]!,
    banzhaf: free && all > 0n ? fraction(needed[i]!, all) : null,
    absoluteBanzhaf: free ? fraction(needed[i]!, 2n ** BigInt(players.length - 1)) : null,
    shapleyShubik: orders?.[i] ?? null,
  }));
}

function first<T>(found: Iterable<T>, most: number): T[] {
  const some: T[] = [];
  if (most < 1) return some;
  for (const one of found) {
    some.push(one);
    if (some.length === most) break;
  }
  return some;
}
