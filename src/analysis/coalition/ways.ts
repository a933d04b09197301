import type { Game } from "./game.ts";

/** Numbers of sets: doubles up to 2^53, where they are exact, and BigInt where there may be more. Both add alike. */
export type Counts = number[];

const EXACT = 53;

/** So many counts of nought, of the kind that so many players need. */
export const noughts = (players: number, length: number): Counts =>
  players <= EXACT
    ? new Array<number>(length).fill(0)
    : (new Array<bigint>(length).fill(0n) as unknown as Counts);

/** One more than such a nought. */
export const one = (players: number): number => (players <= EXACT ? 1 : (1n as unknown as number));

/**
 * How many sets of these players have s seats, for each s from 0 to `most`: the coefficients of the product of
 * (1 + x^seats), the generating function of Brams and Affuso (1976). Sets that hold two players who are apart are not
 * counted: each group of players that wishes tie together gives one factor, with a term for each set that it allows.
 */
export function ways(game: Game, players: readonly number[], most: number): Counts {
  const counts = noughts(players.length, most + 1);
  counts[0] = one(players.length);
  for (const group of tied(game, players)) {
    const terms = [...allowed(game, group)].filter((seats) => seats > 0 && seats <= most);
    if (terms.length === 1) addOne(counts, terms[0]!);
    else multiply(counts, terms);
  }
  return counts;
}

/** Times (1 + x^seats), in place: downwards, so that nobody is counted twice. */
function addOne(counts: Counts, seats: number): void {
  for (let s = counts.length - 1; s >= seats; s--) counts[s]! += counts[s - seats]!;
}

/** Times 1 and a term for each of the seats, in place. */
function multiply(counts: Counts, terms: readonly number[]): void {
  for (let s = counts.length - 1; s > 0; s--)
    for (const seats of terms) if (seats <= s) counts[s]! += counts[s - seats]!;
}

/** Players that stand in no relation to any other alone; those that are apart, by groups that hang together. */
function tied({ apart }: Game, players: readonly number[]): number[][] {
  const left = new Set(players);
  return players.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = [first];
    for (const player of group)
      for (const other of apart[player]!) if (left.delete(other)) group.push(other);
    return [group];
  });
}

/** Seats of every set inside a group that holds no two who are apart, the empty one included. */
function* allowed(
  { players, apart }: Game,
  group: readonly number[],
  seats = 0,
): Generator<number> {
  const [first, ...others] = group;
  if (first === undefined) {
    yield seats;
    return;
  }
  yield* allowed({ players, apart } as Game, others, seats);
  const free = others.filter((other) => !apart[first]!.has(other));
  yield* allowed({ players, apart } as Game, free, seats + players[first]!.seats);
}

/** The sum of counts from one number of seats to another, both included. */
export function between(counts: Counts, from: number, to: number): bigint {
  const some = counts.slice(Math.max(0, from), to + 1);
  return some.length === 0 ? 0n : BigInt(some.reduce((a, b) => a + b));
}
