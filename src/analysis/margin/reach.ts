import { liesIn } from "../../elect/rests/form.ts";
import type { Line } from "../../elect/rests/line.ts";
import { directlyInside } from "../../results/areas.ts";
import { NOT_STANDING, type Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import type { Means, Seen } from "./ways.ts";

/** Where votes change: in one area, whichever it is; or in the whole, everywhere in proportion to the votes of a list. */
export type Reach = "anywhere" | "whole";

/** Parts of a vote that are told apart where votes are spread. */
const PARTS = 1n << 40n;

/**
 * How votes bear on a line.
 *
 * Votes of an area are votes of every area around it. Votes that change in the whole are spread: an area inside it
 * sees so large a part of them as it has of the votes of that list, and for each list up to one vote more, since votes
 * are whole. That part is taken too large rather than too small, for the bound must hold.
 *
 * @returns the line as each place sees it, in 1/`scale`, and what rounding can add to a change of it
 */
export function reachOf(
  line: Line,
  { reach }: Means,
  results: Results,
): { readonly line: readonly Seen[]; readonly slack: bigint; readonly scale: bigint } {
  const terms = [...line.votes, ...line.bases];
  if (reach === "anywhere" || terms.every(({ area }) => area === 0)) {
    const places = reach === "whole" ? [0] : [...new Set(terms.map(({ area }) => area))];
    return { line: places.map((area) => seenIn(area, line, results)), slack: 0n, scale: 1n };
  }
  const most = terms.reduce((sum, { times }) => sum + (times < 0n ? -times : times), 0n);
  const levels = BigInt(depth(results));
  return {
    line: [seenSpread(line, results)],
    slack: most * levels * BigInt(results.lists.length) * PARTS,
    scale: PARTS,
  };
}

function seenIn(area: number, line: Line, results: Results): Seen {
  const worth = new Map<number, bigint>();
  for (const { area: other, list, times } of line.votes)
    if (liesIn(results, area, other)) worth.set(list, (worth.get(list) ?? 0n) + times);
  const bases = line.bases.filter((term) => liesIn(results, area, term.area));
  return {
    area,
    worth: (list) => worth.get(list) ?? 0n,
    bases: () => bases,
    named: new Set(worth.keys()),
  };
}

function seenSpread(line: Line, results: Results): Seen {
  const everywhere = standEverywhere(results);
  const part = (area: number, list: number): bigint => {
    // votes go only where the list that wins them stands, which may be in few areas
    if (area === 0 || !everywhere) return PARTS;
    const own = BigInt(Math.max(0, votesOfArea(results, area)[list]!));
    const all = wholeOf(results, list);
    if (own === 0n) return 0n;
    return all <= own ? PARTS : (own * PARTS + all - 1n) / all;
  };
  const larger = (times: bigint, area: number, list: number) => times * part(area, list);
  return {
    area: 0,
    worth: (list, by) =>
      line.votes.reduce(
        (sum, term) => (term.list === list ? sum + larger(term.times, term.area, by) : sum),
        0n,
      ),
    bases: (by) =>
      line.bases.map(({ area, of, times }) => ({ of, times: larger(times, area, by) })),
    named: new Set(line.votes.map(({ list }) => list)),
  };
}

/** The votes of a list that are spread, or those of the areas inside together where they are fewer. */
function wholeOf(results: Results, list: number): bigint {
  const inside = directlyInside(results, 0).reduce(
    (sum, area) => sum + Math.max(0, votesOfArea(results, area)[list]!),
    0,
  );
  return BigInt(Math.max(0, Math.min(votesOfArea(results, 0)[list]!, inside)));
}

const standEverywhere = (results: Results): boolean =>
  results.areas.every((_, area) => votesOfArea(results, area).every((n) => n !== NOT_STANDING));

/** Levels of areas one inside another. */
function depth({ areas }: Results): number {
  const of = areas.map(() => 0);
  areas.forEach(({ parent }, area) => {
    if (parent !== undefined) of[area] = of[parent]! + 1;
  });
  return Math.max(1, ...of);
}
