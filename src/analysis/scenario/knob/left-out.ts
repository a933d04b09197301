import { elect } from "../../../elect/elect.ts";
import type { Lots } from "../../../elect/lots.ts";
import type { Fraction } from "../../../exact/fraction.ts";
import type { Law } from "../../../law/law.ts";
import { mentions } from "../../../law/mentions.ts";
import type { Outcome } from "../../../results/outcome.ts";
import { type Level, NOT_KNOWN, type Results, type Size } from "../../../results/results.ts";
import { votesOfArea } from "../../../results/votes.ts";
import { applyChanges } from "../apply.ts";
import { ranked } from "../order.ts";
import type { AreaOrder } from "../scenario.ts";
import { canFold, folded } from "./folded.ts";

/** Numbers of areas left out that give the same outcome. */
export interface Stretch {
  /** the fewest and the most areas left out, both included; `from: 0`: none is */
  readonly from: number;
  readonly to: number;
  /** the figure of the last area that is left out at `from`; null: none is, or it lacks the figure */
  readonly figure: Fraction | null;
  /** votes of all lists in the areas left out at `from`; null: not known in one of them */
  readonly votes: number | null;
  readonly outcome: Outcome;
}

/** What remains of the votes after so many areas: those of each list, and the base of the law's share. */
export interface Remaining {
  readonly gone: number;
  /** in order of the lists; null: not known */
  readonly votes: readonly (number | null)[];
  /** null: the law asks for no share of the whole */
  readonly base: Size | null;
}

export interface LeftOutSweep {
  readonly order: AreaOrder;
  /** areas of the level, and how many of these lack the figure */
  readonly areas: number;
  readonly lacking: number;
  /** ascending, as far as areas were left out; numbers between two of them cannot be, for equal areas go together */
  readonly stretches: readonly Stretch[];
  /** after none, then after each number of areas that can be left out */
  readonly remaining: readonly Remaining[];
}

/**
 * What the law gives as areas are left out one after another in the order of a figure, each of them tried: areas of
 * equal figures go together, those without one last, and one area at least stays; so many at most as `upTo` says. A sweep tells where an answer flips;
 * it proves nothing of why the areas differ.
 *
 * @throws ProblemError of `ranked` for a figure, level or area that is not there; of `applyChanges` where an area holds
 *   fewer votes than the areas in it that are left out
 */
export function sweepLeftOut(
  law: Law,
  results: Results,
  order: AreaOrder,
  lots?: Lots,
  upTo = Number.POSITIVE_INFINITY,
): LeftOutSweep {
  const ranks = ranked(order, results);
  const areas = ranks.reduce((sum, rank) => sum + rank.areas.length, 0);
  const level = order.level as Level; // `ranked` has found areas of it
  const without =
    !mentions(law.document, level) && canFold(results, level)
      ? folded(results, level)
      : leavingOut(results);
  const whole = elect(law, results, lots);
  const stretches: Stretch[] = [{ from: 0, to: 0, figure: null, votes: 0, outcome: whole }];
  const remaining = [remains(0, whole)];
  let gone = 0;
  let votes: number | null = 0;
  for (const { figure, areas: next } of ranks) {
    gone += next.length;
    if (gone === areas || gone > upTo) break;
    votes = plus(
      votes,
      next.map((area) => allVotes(results, area)),
    );
    const outcome = elect(law, without(next), lots);
    remaining.push(remains(gone, outcome));
    const last = stretches.at(-1)!;
    if (isSame(last.outcome, outcome)) stretches.splice(-1, 1, { ...last, to: gone });
    else stretches.push({ from: gone, to: gone, figure, votes, outcome });
  }
  const lacking = ranks.at(-1)!.figure === null ? ranks.at(-1)!.areas.length : 0;
  return { order, areas, lacking, stretches, remaining };
}

const remains = (gone: number, { lists, line }: Outcome): Remaining => ({
  gone,
  votes: lists.map(({ votes }) => votes),
  base: line?.base.size ?? null,
});

/** The same in general, for the price of the whole each time. */
function leavingOut(results: Results): (next: readonly number[]) => Results {
  const gone: string[] = [];
  return (next) => {
    gone.push(...next.map((area) => results.areas[area]!.id));
    return applyChanges([{ kind: "leave-out-areas", areas: gone }], results);
  };
}

function allVotes(results: Results, area: number): number | null {
  let sum = 0;
  for (const votes of votesOfArea(results, area)) {
    if (votes === NOT_KNOWN) return null;
    sum += Math.max(0, votes);
  }
  return sum;
}

const plus = (sum: number | null, more: readonly (number | null)[]): number | null =>
  more.reduce((a, b) => (a === null || b === null ? null : a + b), sum);

/** The same lists pass, or may, and hold the same seats. */
function isSame(a: Outcome, b: Outcome): boolean {
  return (
    a.open.length === b.open.length &&
    a.seats.size === b.seats.size &&
    [...a.seats].every(([list, seats]) => b.seats.get(list) === seats) &&
    a.lists.every(({ passes }, i) => b.lists[i]!.passes === passes)
  );
}
