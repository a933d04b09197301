import type { Gate } from "../../elect/rests/gates.ts";
import type { Results } from "../../results/results.ts";

import { cross, type Means, type Move, type Way } from "./ways.ts";

/** What it takes for a condition to come out otherwise. */
export interface Flip {
  /** with fewer votes it cannot; Infinity: never */
  readonly atLeast: number;
  /** ways that may do it; the engine decides */
  readonly ways: readonly Way[];
  /** paths of conditions of which it is not known when they change */
  readonly unknown: readonly string[];
}

const NEVER: Flip = { atLeast: Number.POSITIVE_INFINITY, ways: [], unknown: [] };

/** The fewest votes of a kind with which a condition comes out otherwise. */
export function flip(gate: Gate, means: Means, results: Results): Flip {
  switch (gate.kind) {
    case "never":
      return NEVER;
    case "unknown":
      return { atLeast: 1, ways: [], unknown: [gate.path] };
    case "line": {
      const way = cross(gate.crossing, means, results);
      return way ? { atLeast: way.least, ways: [way], unknown: [] } : NEVER;
    }
    case "either":
      return cheapest(inOrder(gate.parts, means, results));
    case "both":
      return together(inOrder(gate.parts, means, results), gate.kind);
    case "several":
      return together(inOrder(gate.parts, means, results).slice(0, gate.times), gate.kind);
  }
}

const inOrder = (parts: readonly Gate[], means: Means, results: Results): Flip[] =>
  parts.map((part) => flip(part, means, results)).sort((a, b) => a.atLeast - b.atLeast);

function cheapest(parts: readonly Flip[]): Flip {
  const [first = NEVER] = parts;
  return {
    atLeast: first.atLeast,
    ways: parts.flatMap(({ ways }) => ways).slice(0, 3),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

/** All of them: one vote may count for several (`both`), or lies in one area and counts there alone (`several`). */
function together(parts: readonly Flip[], kind: "both" | "several"): Flip {
  const [least, sum] = parts.reduce(
    ([most, sum], { atLeast }) => [Math.max(most, atLeast), sum + atLeast],
    [0, 0],
  );
  const ways = parts.flatMap(({ ways: [first] }) => first ?? []);
  const atLeast = kind === "both" ? least : sum;
  if (!Number.isFinite(atLeast)) return NEVER;
  return {
    atLeast,
    ways:
      parts.length === 1
        ? parts[0]!.ways
        : [...(kind === "both" ? ways.slice(-1) : []), inAll(ways)],
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

/** One way after another; votes beyond the least of all of them follow the last. */
export function inAll(ways: readonly Way[]): Way {
  const least = ways.reduce((sum, way) => sum + way.least, 0);
  return {
    least,
    at: (votes) => {
      if (votes < least) return undefined;
      const moves: Move[] = [];
      for (const [i, way] of ways.entries()) {
        const more = i === ways.length - 1 ? votes - least : 0;
        const taken = way.at(way.least + more);
        if (!taken) return undefined;
        moves.push(...taken);
      }
      return moves;
    },
  };
}
