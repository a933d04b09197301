import { type Fraction, fraction } from "../../exact/fraction.ts";
import type { Game } from "./game.ts";
import { between, type Counts, noughts, one } from "./ways.ts";

/**
 * Along the players: in what share of all orders of joining each is the one that brings the majority (Shapley and Shubik
 * 1954). Coalitions are counted by seats and size in one generating function (Cantor; Mann and Shapley 1962); a player is
 * taken out of it again by division. Wishes to be apart have no place in it: an order is one of all players.
 */
export function shapleyShubik({ players, majority }: Game): Fraction[] {
  const n = players.length;
  const all = bySize(players, majority);
  const orders = factorials(n);
  const known = new Map<number, Fraction>();
  return players.map(({ seats }) => {
    const index = known.get(seats) ?? fraction(pivots(all, seats, orders), orders[n]!);
    known.set(seats, index);
    return index;
  });
}

/** counts[k][s]: how many sets of k players have s seats, for s below the majority. */
function bySize(players: Game["players"], majority: number): Counts[] {
  const n = players.length;
  const counts = Array.from({ length: n + 1 }, () => noughts(n, majority));
  counts[0]![0] = one(n);
  players.forEach(({ seats }, before) => {
    for (let k = before; k >= 0; k--) {
      const [smaller, larger] = [counts[k]!, counts[k + 1]!];
      for (let s = seats; s < majority; s++) larger[s]! += smaller[s - seats]!;
    }
  });
  return counts;
}

/** Orders in which a player with so many seats brings the majority. */
function pivots(all: readonly Counts[], seats: number, orders: readonly bigint[]): bigint {
  const n = all.length - 1;
  const majority = all[0]!.length;
  let [pivotal, smaller] = [0n, noughts(n, majority)];
  for (let k = 0; k < n; k++) {
    // sets without the player: all of that size, less those with it, which are sets without it of one less
    const without = all[k]!.slice();
    for (let s = seats; s < majority; s++) without[s]! -= smaller[s - seats]!;
    pivotal += between(without, majority - seats, majority - 1) * orders[k]! * orders[n - 1 - k]!;
    smaller = without;
  }
  return pivotal;
}

function factorials(n: number): bigint[] {
  const found = [1n];
  for (let i = 1; i <= n; i++) found.push(found[i - 1]! * BigInt(i));
  return found;
}
