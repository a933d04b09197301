import type { Game } from "./game.ts";
import { between, ways } from "./ways.ts";

/**
 * How many winning coalitions need each of their members. Counted by the last member in order of seats: what the others
 * have must be short of a majority, and by no more than that member brings.
 */
export function countMinimal(game: Game): bigint {
  const { players, majority, apart } = game;
  return players.reduce((all, { seats }, last) => {
    const before = indices(last).filter((other) => !apart[last]!.has(other));
    return all + between(ways(game, before, majority - 1), majority - seats, majority - 1);
  }, 0n);
}

/**
 * The winning coalitions that need each of their members, most seats first, equal ones by their largest members. Nothing
 * is tried that cannot be completed (but for wishes to be apart), so the first few of very many come at once.
 */
export function* minimalSets(game: Game): Generator<readonly number[]> {
  const { players, majority } = game;
  const largest = players[0]?.seats ?? 0;
  let among = -1;
  let reached: Uint8Array[] = [];
  for (let seats = majority - 1 + largest; seats >= majority; seats--) {
    // a member can leave without harm where it has no more seats than the coalition can spare
    const needed = players.filter((player) => player.seats > seats - majority).length;
    if (needed !== among) reached = sums(game, needed, majority - 1 + largest);
    among = needed;
    yield* sets(game, reached, 0, seats);
  }
}

/** For each player up to `count`: which sums of seats that player and those after can have. */
function sums({ players }: Game, count: number, most: number): Uint8Array[] {
  const reached = [Uint8Array.of(1, ...new Uint8Array(most))];
  for (const { seats } of players.slice(0, count).toReversed()) {
    const next = Uint8Array.from(reached[0]!);
    for (let s = seats; s <= most; s++) if (reached[0]![s - seats]) next[s] = 1;
    reached.unshift(next);
  }
  return reached;
}

function* sets(
  { players, apart }: Game,
  reached: readonly Uint8Array[],
  first: number,
  seats: number,
  chosen: readonly number[] = [],
): Generator<readonly number[]> {
  if (seats === 0) yield chosen;
  for (let i = first; i < reached.length - 1 && reached[i]![seats]; i++) {
    const left = seats - players[i]!.seats;
    if (left < 0 || !reached[i + 1]![left] || chosen.some((other) => apart[i]!.has(other)))
      continue;
    yield* sets({ players, apart } as Game, reached, i + 1, left, [...chosen, i]);
  }
}

export const indices = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
