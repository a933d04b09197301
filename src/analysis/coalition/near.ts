import { combinations } from "simple-statistics";
import type { Game } from "./game.ts";
import { indices } from "./minimal.ts";

/**
 * What comes nearest to a majority without one: coalitions of as many as the smallest that wins, two or three; where
 * none wins, all together. Most seats first, equal ones by their largest members.
 *
 * @param smallest how many the smallest coalition that wins has; undefined: none wins
 */
export function nearest(game: Game, smallest: number | undefined, most: number): number[][] {
  const { players, majority, apart } = game;
  const all = indices(players.length);
  const allowed = (set: readonly number[]) => !set.some((i) => set.some((j) => apart[i]!.has(j)));
  if (smallest === undefined) return all.length > 0 && allowed(all) ? [all] : [];
  if (smallest < 2 || smallest > 3 || all.length > FEW) return [];
  return combinations(all, smallest)
    .filter(allowed)
    .map((set) => ({ set, seats: set.reduce((all, i) => all + players[i]!.seats, 0) }))
    .filter(({ seats }) => seats < majority)
    .toSorted((a, b) => b.seats - a.seats)
    .slice(0, most)
    .map(({ set }) => set);
}

/** Beyond so many players there are too many pairs and threes to look at each. */
const FEW = 60;
