import { canFold, folded } from "../analysis/scenario/knob/folded.ts";
import { figuresOf, type Rank, ranked } from "../analysis/scenario/order.ts";
import type { AreaOrder } from "../analysis/scenario/scenario.ts";
import { type Interval, type Sweep, sweep } from "../analysis/scenario/sweep.ts";
import { elect } from "../elect/elect.ts";
import { ceil, compare, type Fraction, floor, fraction } from "../exact/fraction.ts";
import type { Law } from "../law/law.ts";
import { mentions } from "../law/mentions.ts";
import { inside } from "../results/areas.ts";
import type { Outcome } from "../results/outcome.ts";
import { ProblemError } from "../results/problem.ts";
import { LEVELS, type Level, type Results } from "../results/results.ts";

/** All shares at which anything changes; undefined where the law asks for no share of the whole, or its base is not known. */
export function shareBreaks(law: Law, results: Results): Sweep | undefined {
  try {
    return sweep(law, results);
  } catch (fault) {
    if (fault instanceof ProblemError) return undefined;
    throw fault;
  }
}

/**
 * The share that a slider sets for an interval: the law's own where it lies there, else the shortest number of per cent
 * in it, the highest of these.
 */
export function shareIn({ above, upTo }: Interval, { strict, law }: Sweep): Fraction {
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
  /** tries so many, and says whether there are more */
  next(most: number): boolean;
}

/**
 * Those of the stops at which the answer is another than at the one before, found a few at a time, so that a page stays
 * awake; undefined where it would take too long to try them.
 */
export function leftOutBreaks(law: Law, results: Results, order: AreaOrder): Breaks | undefined {
  const level = order.level as Level;
  if (mentions(law.document, level) || !canFold(results, level)) return undefined;
  const without = folded(results, level);
  const ranks = ranked(order, results).filter(({ figure }) => figure !== null);
  const stops = stopsOf(order, results);
  const found: number[] = [];
  let last = answer(elect(law, results));
  let at = 0;
  return {
    found,
    next(most) {
      for (const end = at + most; at < end && at + 1 < stops.length; at++) {
        const now = answer(elect(law, without(ranks[at]!.areas)));
        if (now !== last) found.push(stops[at + 1]!);
        last = now;
      }
      return at + 1 < stops.length;
    },
  };
}

const answer = ({ lists, open }: Outcome): string =>
  JSON.stringify([open.length, ...lists.map(({ passes, seats }) => [passes, seats])]);
