import { median, quantile, sampleCorrelation } from "simple-statistics";
import { sizeOf } from "../../results/bases.ts";
import {
  type Base,
  LEVELS,
  type Level,
  NOT_STANDING,
  type Results,
} from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { isKnown, type Measure, missing } from "./measure.ts";
import { type Nationalization, nationalization } from "./nationalization.ts";

/** How a share varies over areas; every area counts once, whatever its size. */
export interface Spread {
  /** what the share is of */
  readonly base: Base;
  /** in how many areas both numbers are known */
  readonly areas: number;
  /** shares from 0 to 1 */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/** Pearson's correlation, −1 to 1, over areas: a description of these areas, no cause and no proof. */
export interface Correlation {
  readonly value: number;
  readonly areas: number;
}

export interface LevelMeasures {
  readonly level: Level;
  /** how many areas of this level the data has */
  readonly areas: number;
  /** ballots cast of registered voters */
  readonly turnout: Measure<Spread>;
  readonly lists: readonly {
    readonly id: string;
    /** votes for the list of party votes, where it stood */
    readonly share: Measure<Spread>;
    readonly withTurnout: Measure<Correlation>;
    /** how evenly its shares of party votes are spread; 0 where it did not stand */
    readonly nationalization: Measure<Nationalization>;
  }[];
  /** the scores of the lists, weighed by their votes in these areas (party system nationalization score) */
  readonly nationalization: Measure<Nationalization>;
}

const FEWEST = 3;

/**
 * Medians and quartiles of turnout and of the lists' shares over the areas of each level, and how the two go together.
 * Quartiles are interpolated between neighbours (R type 7).
 */
export function overAreas(results: Results): LevelMeasures[] {
  return LEVELS.flatMap((level) => {
    const areas = results.areas.flatMap((area, i) => (i > 0 && area.level === level ? [i] : []));
    return areas.length < FEWEST ? [] : [levelMeasures(results, level, areas)];
  });
}

function levelMeasures(results: Results, level: Level, areas: readonly number[]): LevelMeasures {
  const turnout = areas.map((area) =>
    ratio(sizeOf(results, area, "cast"), sizeOf(results, area, "registered")),
  );
  const party = areas.map((area) => sizeOf(results, area, "party"));
  const votes = areas.map((area) => votesOfArea(results, area));
  const named = results.lists.flatMap((list, i) =>
    list.kind === "against-all" || list.kind === "other" ? [] : [{ id: list.id, i }],
  );
  const evenly = named.map(({ i }) =>
    evenness(votes.map((row, a) => ratio(row[i] === NOT_STANDING ? 0 : row[i], party[a]))),
  );
  return {
    level,
    areas: areas.length,
    turnout: spread(turnout, "registered", "base"),
    lists: named.map(({ id, i }, n) => {
      const shares = votes.map((row, a) => ratio(row[i], party[a]));
      return {
        id,
        share: spread(shares, "party", "votes"),
        withTurnout: together(turnout, shares),
        nationalization: evenly[n]!,
      };
    }),
    nationalization: weighed(
      evenly,
      named.map(({ i }) => votes.reduce((sum, row) => sum + Math.max(0, row[i]!), 0)),
    ),
  };
}

/** Of all areas or of none: one that is not known may hold all there is of a list. */
function evenness(shares: readonly (number | undefined)[]): Measure<Nationalization> {
  const known = shares.filter((share) => share !== undefined);
  if (known.length < shares.length) return missing("votes");
  return known.some((share) => share > 0) ? nationalization(known) : missing("no-value");
}

/** @see M. P. Jones, S. Mainwaring, as for the score of one list; lists without a vote weigh nothing */
function weighed(
  scores: readonly Measure<Nationalization>[],
  votes: readonly number[],
): Measure<Nationalization> {
  const known = scores.flatMap((score, i) => (isKnown(score) ? [{ score, votes: votes[i]! }] : []));
  if (scores.some((score) => !isKnown(score) && score.missing === "votes")) return missing("votes");
  const [first] = known;
  if (!first) return missing("no-value");
  const all = known.reduce((sum, one) => sum + one.votes, 0);
  const mean = (of: (score: Nationalization) => number) =>
    known.reduce((sum, one) => sum + of(one.score) * one.votes, 0) / all;
  return {
    jonesMainwaring: mean((score) => score.jonesMainwaring),
    golosov: mean((score) => score.golosov),
    base: "party",
    areas: first.score.areas,
  };
}

/** a / b where both are known whole numbers (an area may have no voters, a list may not have stood). */
function ratio(a: unknown, b: unknown): number | undefined {
  return typeof a === "number" && typeof b === "number" && a >= 0 && b > 0 ? a / b : undefined;
}

function spread(
  values: readonly (number | undefined)[],
  base: Base,
  unknown: "votes" | "base",
): Measure<Spread> {
  const known = values.filter((value) => value !== undefined);
  if (known.length < FEWEST) return missing(known.length === 0 ? unknown : "few-areas");
  return {
    base,
    areas: known.length,
    lowerQuartile: quantile(known, 0.25),
    median: median(known),
    upperQuartile: quantile(known, 0.75),
  };
}

function together(
  xs: readonly (number | undefined)[],
  ys: readonly (number | undefined)[],
): Measure<Correlation> {
  const pairs = xs.flatMap((x, i) => {
    const y = ys[i];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
  if (pairs.length < FEWEST) return missing("few-areas");
  const [left, right] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  if (isConstant(left) || isConstant(right)) return missing("constant");
  return { value: sampleCorrelation(left, right), areas: pairs.length };
}

const isConstant = (values: readonly number[]) => values.every((value) => value === values[0]);
