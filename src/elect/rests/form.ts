import { add, type Fraction, fraction, times } from "../../exact/fraction.ts";
import type { Base, Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";

/** A figure that grows evenly with votes and bases: a sum of these, each so many times, and a number. */
export interface Form {
  readonly votes: readonly VotesTerm[];
  readonly bases: readonly BaseTerm[];
  readonly constant: Fraction;
}

/** Votes of a list in an area, both by their index. */
export interface VotesTerm {
  readonly area: number;
  readonly list: number;
  readonly times: Fraction;
}

export interface BaseTerm {
  readonly area: number;
  readonly of: Base;
  /** what the base is taken to be */
  readonly size: Fraction;
  readonly times: Fraction;
}

export const number = (constant: Fraction): Form => ({ votes: [], bases: [], constant });
export const NOTHING: Form = number(fraction(0));

export const votesForm = (area: number, list: number): Form => ({
  ...NOTHING,
  votes: [{ area, list, times: fraction(1) }],
});

export const baseForm = (area: number, of: Base, size: Fraction): Form => ({
  ...NOTHING,
  bases: [{ area, of, size, times: fraction(1) }],
});

export function plus(...forms: readonly Form[]): Form {
  return {
    votes: forms.flatMap(({ votes }) => votes),
    bases: forms.flatMap(({ bases }) => bases),
    constant: forms.reduce((sum, { constant }) => add(sum, constant), fraction(0)),
  };
}

export function scaled({ votes, bases, constant }: Form, by: Fraction): Form {
  return {
    votes: votes.map((term) => ({ ...term, times: times(term.times, by) })),
    bases: bases.map((term) => ({ ...term, times: times(term.times, by) })),
    constant: times(constant, by),
  };
}

export const isConstant = ({ votes, bases }: Form): boolean =>
  votes.length === 0 && bases.length === 0;

/** What the figure is in these results; votes of a list that did not stand are none. */
export function amountOf({ votes, bases, constant }: Form, results: Results): Fraction {
  let sum = constant;
  for (const { area, list, times: by } of votes)
    sum = add(sum, times(by, fraction(Math.max(0, votesOfArea(results, area)[list]!))));
  for (const { size, times: by } of bases) sum = add(sum, times(by, size));
  return sum;
}

/** Whether an area is another one or lies in it. */
export function liesIn({ areas }: Results, area: number, other: number): boolean {
  for (let at: number | undefined = area; at !== undefined; at = areas[at]!.parent)
    if (at === other) return true;
  return false;
}
