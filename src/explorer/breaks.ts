import { applyChanges } from "../analysis/scenario/apply.ts";
import { canFold, folded } from "../analysis/scenario/knob/folded.ts";
import { figuresOf, type Rank, ranked } from "../analysis/scenario/order.ts";
import type { AreaOrder } from "../analysis/scenario/scenario.ts";
import { type Span, type Stops, thresholdStops } from "../analysis/scenario/sweep.ts";
import { elect } from "../elect/elect.ts";
import { ceil, compare, type Fraction, floor, fraction } from "../exact/fraction.ts";
import type { Law } from "../law/law.ts";
import { mentions } from "../law/mentions.ts";
import { inside } from "../results/areas.ts";
import type { Outcome } from "../results/outcome.ts";
import { ProblemError } from "../results/problem.ts";
import { LEVELS, type Level, type Results } from "../results/results.ts";

/** All shares at which anything changes; undefined where the law asks for no share of the whole, or its base is not known. */
export function shareBreaks(law: Law, results: Results): Stops | undefined {
  try {
    return thresholdStops(law, results);
  } catch (fault) {
    if (fault instanceof ProblemError) return undefined;
    throw fault;
  }
}

/**
 * The share that a slider sets for an interval: the law's own where it lies there, else the shortest number of per cent
 * in it, the highest of these.
 */
export function shareIn({ above, upTo }: Span, { strict, law }: Stops): Fraction {
  const isIn = (share: Fraction): boolean => {
    const [low, high] = [above && compare(share, above), upTo && compare(share, upTo)];
    if (strict) return (low === null || low >= 0) && (high === null || high < 0);
    return (low === null || low > 0) && (high === null || high <= 0);
  };
  if (isIn(law)) return law;
  if (above === null) return fraction(0);
  for (let places = 0; places < PLACES; places++) {
    const unit = 100n * 10n ** BigInt(places);
    const scaled = ({ n, d }: Fraction) => fraction(n * unit, d);
    const candidates = upTo
      ? [floor(scaled(upTo)), floor(scaled(upTo)) - 1n]
      : [ceil(scaled(above)), floor(scaled(above)) + 1n];
    const share = candidates.map((n) => fraction(n, unit)).find(isIn);
    if (share) return share;
  }
  return upTo && !strict ? upTo : above;
}

/** Beyond so many decimals two shares of real votes have long parted. */
const PLACES = 24;

/** The levels of areas that may be left out, the smallest first, with what each may be put in order by. */
export function columnsOf(results: Results): { level: Level; by: string[]; areas: number }[] {
  return LEVELS.toReversed().flatMap((level) => {
    const areas = inside(results, 0, level).filter((area) => area !== 0);
    if (areas.length < 2) return [];
    const names = figuresOf(results, areas);
    const ratios = RATIOS.filter((ratio) => ratio.split("/").every((part) => names.includes(part)));
    return names.length === 0 ? [] : [{ level, by: [...ratios, ...names], areas: areas.length }];
  });
}

const RATIOS = ["cast/registered", "invalid/cast"];

/** Numbers of areas that may be left out: equal ones go together, one at least stays, those without the figure stay. */
export function stopsOf(order: AreaOrder, results: Results): number[] {
  let gone = 0;
  const known = ranked(order, results).filter(({ figure }) => figure !== null);
  const all = inside(results, 0, order.level as Level).length;
  const stops = known.map(({ areas }: Rank) => {
    gone += areas.length;
    return gone;
  });
  return [0, ...stops.filter((stop) => stop < all)];
}

export interface Breaks {
  readonly found: readonly number[];
  /** stopped: from some number on they cannot be left out, for an area around has fewer votes than those inside it */
  readonly state: "looking" | "done" | "stopped";
}

/**
 * Looks for those of the stops at which the answer is another than at the one before, one at a time, so that a page
 * stays awake.
 *
 * @returns a function that tries the next stop and tells what is found so far
 */
export function leftOutBreaks(law: Law, results: Results, order: AreaOrder): () => Breaks {
  const without = leavingOut(law, results, order);
  const stops = stopsOf(order, results);
  const found: number[] = [];
  let last = answer(elect(law, results));
  let at = 1;
  let state: Breaks["state"] = "looking";
  return () => {
    const stop = stops[at];
    try {
      const now = stop === undefined ? last : answer(elect(law, without(stop)));
      if (stop !== undefined && now !== last) found.push(stop);
      last = now;
      at += 1;
      if (at >= stops.length) state = "done";
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      state = "stopped";
    }
    return { found, state };
  };
}

/** The results without so many areas, asked for in ascending order. Stations are folded into the areas around them. */
function leavingOut(law: Law, results: Results, order: AreaOrder): (stop: number) => Results {
  const level = order.level as Level;
  if (mentions(law.document, level) || !canFold(results, level))
    return (areas) => applyChanges([{ kind: "leave-out-by", ...order, areas }], results);
  const without = folded(results, level);
  const first = ranked(order, results).flatMap(({ areas }) => areas);
  let gone = 0;
  return (areas) => {
    const next = first.slice(gone, areas);
    gone = areas;
    return without(next);
  };
}

const answer = ({ lists, open }: Outcome): string =>
  JSON.stringify([open.length, ...lists.map(({ passes, seats }) => [passes, seats])]);
