import { type Game, isFree } from "./game.ts";
import { indices } from "./minimal.ts";
import { between, ways } from "./ways.ts";

/**
 * Along the players: in how many winning coalitions each is needed, that is, without it they do not win (swings).
 * Their shares of the sum are the Banzhaf index (Penrose 1946, Banzhaf 1965).
 */
export function swings(game: Game): bigint[] {
  const { players, majority, apart } = game;
  const known = new Map<number, bigint>();
  const free = isFree(game);
  return players.map(({ seats }, player) => {
    const equal = free ? known.get(seats) : undefined;
    if (equal !== undefined) return equal;
    const others = indices(players.length).filter((i) => i !== player && !apart[player]!.has(i));
    const count = between(ways(game, others, majority - 1), majority - seats, majority - 1);
    known.set(seats, count);
    return count;
  });
}
