import { directlyInside } from "../../../results/areas.ts";
import { NOT_KNOWN, NOT_STANDING, type Results } from "../../../results/results.ts";
import { votesOfArea } from "../../../results/votes.ts";

/** So many votes of an area; `from` and `to` differ where it is not known how many. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/** What an area weighs where votes are shared out: a whole number, or null where it is not known. */
export type Weights = readonly (number | null)[];

/**
 * Votes of a list by area that another list can have: none where that one does not stand. Of an area with others
 * inside: its votes less those that are stuck there.
 *
 * @param to index of the other list; undefined where votes go to none
 */
export function movable(results: Results, list: number, to?: number): Weights {
  const weights: (number | null)[] = results.areas.map(() => 0);
  const stuck = new Float64Array(results.areas.length);
  for (let area = results.areas.length - 1; area >= 0; area--) {
    const row = votesOfArea(results, area);
    const votes = row[list]!;
    if (votes === NOT_KNOWN) {
      weights[area] = null;
      continue;
    }
    const standing = to === undefined || row[to] !== NOT_STANDING;
    weights[area] = standing ? Math.max(0, votes - stuck[area]!) : 0;
    const { parent } = results.areas[area]!;
    if (votes > 0 && parent !== undefined) stuck[parent]! += votes - weights[area]!;
  }
  return weights;
}

/**
 * Shares votes of an area out: they are votes of every area around it too, and of the areas inside it in proportion to
 * their weights, level by level (largest remainder; equal remainders in order of the areas' ids). Where the areas inside
 * do not add up to the area, as where they come from another count, they have their part of the votes, rounded down.
 * An area of unknown weight has between none and all of them.
 *
 * @param votes at most the weight of the area, where they leave a list
 */
export function spread(
  results: Results,
  area: number,
  votes: number,
  weights: Weights,
): ReadonlyMap<number, Portion> {
  const portions = new Map<number, Portion>();
  for (let at = results.areas[area]!.parent; at !== undefined; at = results.areas[at]!.parent)
    portions.set(at, { from: votes, to: votes });
  const waiting: { readonly area: number; readonly portion: Portion }[] = [
    { area, portion: { from: votes, to: votes } },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { area: at, portion } = next;
    if (portion.to === 0) continue;
    portions.set(at, portion);
    const inside = directlyInside(results, at);
    const unknown =
      portion.from === portion.to ? inside.filter((i) => weights[i] === null) : inside;
    for (const part of unknown) waiting.push({ area: part, portion: { from: 0, to: portion.to } });
    if (portion.from < portion.to) continue;
    const known = inside.filter((i) => weights[i] !== null);
    const shares = proportional(partOf(portion.to, known, weights, at), known, weights, results);
    known.forEach((part, i) => {
      waiting.push({ area: part, portion: { from: shares[i]!, to: shares[i]! } });
    });
  }
  return portions;
}

/** How many of the votes of an area the known areas inside it have together. */
function partOf(votes: number, inside: readonly number[], weights: Weights, area: number): number {
  const sum = sumOf(inside, weights);
  const whole = weights[area] ?? 0;
  if (sum === whole) return votes;
  return whole === 0 ? 0 : Number((BigInt(votes) * BigInt(sum)) / BigInt(whole));
}

const sumOf = (areas: readonly number[], weights: Weights): number =>
  areas.reduce((sum, area) => sum + weights[area]!, 0);

function proportional(
  votes: number,
  areas: readonly number[],
  weights: Weights,
  results: Results,
): number[] {
  const sum = BigInt(sumOf(areas, weights));
  if (sum === 0n) return areas.map(() => 0);
  const exact = areas.map((area) => BigInt(votes) * BigInt(weights[area]!));
  const shares = exact.map((e) => Number(e / sum));
  const left = votes - shares.reduce((a, b) => a + b, 0);
  const byRemainder = areas
    .map((area, i) => ({ i, remainder: exact[i]! % sum, id: results.areas[area]!.id }))
    .toSorted((a, b) =>
      a.remainder === b.remainder ? (a.id < b.id ? -1 : 1) : a.remainder < b.remainder ? 1 : -1,
    );
  for (const { i } of byRemainder.slice(0, left)) shares[i]! += 1;
  return shares;
}
