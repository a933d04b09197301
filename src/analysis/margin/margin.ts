import type { Gap, Model } from "../../elect/rests/model.ts";
import { boundOf } from "./bound.ts";
import { type Claim, type State, stateOf } from "./claims.ts";
import { type Counted, recount } from "./recount.ts";
import type { Means, Move, Way } from "./ways.ts";

/** The fewest votes of a kind that change a claim. */
export interface Margin {
  readonly claim: Claim;
  readonly means: Means;
  /** with these the engine comes to another outcome; null: none was found */
  readonly votes: number | null;
  /** with fewer nothing of the claim changes; null: no number of such votes changes it */
  readonly atLeast: number | null;
  /** both are the same, or no number does it */
  readonly exact: boolean;
  /** with so many only a tie is reached */
  readonly tie?: number;
  /** the votes that do it */
  readonly moves: readonly Move[];
  /** what kept the bound from being exact */
  readonly gaps: readonly Gap[];
}

/** Recounts for one margin: beyond these the best found so far is told, with its bound. */
const MOST_RECOUNTS = 80;
/** Ways that are followed beyond the votes at which they were expected to do it. */
const FURTHER = 4;

/** Bounds a margin from below by what the outcome rests on, and from above by counting again. */
export function marginOf(claim: Claim, means: Means, model: Model, counted: Counted): Margin {
  const { atLeast, ways, gaps } = boundOf(claim, means, model);
  const found = search(claim, means, counted, ways, atLeast);
  const exact = !Number.isFinite(atLeast) || found.votes === atLeast;
  return {
    claim,
    means,
    votes: found.votes,
    atLeast: Number.isFinite(atLeast) ? atLeast : null,
    exact,
    ...(found.tie !== undefined && { tie: found.tie }),
    moves: found.moves,
    gaps:
      exact || gaps.length > 0
        ? gaps
        : [{ step: "", why: model.single ? "together" : "tiers", moves: "lists" }],
  };
}

interface Found {
  readonly votes: number | null;
  readonly moves: readonly Move[];
  readonly way?: Way;
  readonly tie?: number;
}

function search(
  claim: Claim,
  means: Means,
  counted: Counted,
  ways: readonly Way[],
  atLeast: number,
): Found {
  let recounts = 0;
  let best: Found = { votes: null, moves: [] };
  const ties = new Set<number>();
  const at = (way: Way, votes: number): State | "impossible" => {
    const moves = way.at(votes);
    if (!moves || recounts > MOST_RECOUNTS) return "impossible";
    recounts++;
    const outcome = recount(counted, means.kind, moves);
    if (!outcome) return "impossible";
    const state = stateOf(claim, outcome, counted.outcome);
    if (state === "changed" && votes < (best.votes ?? Infinity)) best = { votes, moves, way };
    if (state === "open") ties.add(votes);
    return state;
  };
  const without: Way[] = [];
  for (const way of ways) {
    if (way.least >= (best.votes ?? Infinity)) break;
    const from = Math.max(way.least, 1);
    const first = at(way, from);
    if (first === "changed" && from > atLeast) refine(way, Math.max(atLeast, 1), from);
    if (first === "changed" || first === "impossible") continue;
    if (at(way, from + 1) !== "changed") without.push(way);
  }
  for (const way of without.slice(0, FURTHER)) further(way, Math.max(way.least, 1) + 1);
  // whether one vote less leaves it open
  if (best.way && best.votes !== null && best.votes > 1) at(best.way, best.votes - 1);
  return {
    ...best,
    ...(best.votes !== null && ties.has(best.votes - 1) && { tie: best.votes - 1 }),
  };

  /** The fewest between a number that does not and one that does, as far as one side has all that do. */
  function refine(way: Way, low: number, high: number): void {
    let [no, yes] = [low - 1, high];
    while (yes - no > 1) {
      const middle = Math.floor((no + yes) / 2);
      const state = at(way, middle);
      if (state === "changed") yes = middle;
      else no = middle;
    }
  }

  function further(way: Way, from: number): void {
    for (let [low, high] = [from, from + 2]; ; [low, high] = [high, from + 2 * (high - from)]) {
      if (high >= (best.votes ?? Infinity)) return;
      const state = at(way, high);
      if (state === "changed") refine(way, low + 1, high);
      if (state === "changed" || state === "impossible") return;
    }
  }
}
