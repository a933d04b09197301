import { type Fraction, fraction } from "../../exact/fraction.ts";
import type { Base, Results } from "../../results/results.ts";
import { amountOf, type BaseTerm, type Form, plus, scaled, type VotesTerm } from "./form.ts";

/**
 * A figure in whole numbers on which a part of the outcome rests, by its sign: what is on one side of 0 stays so until
 * votes bring it to the other.
 */
export interface Line {
  readonly votes: readonly {
    readonly area: number;
    readonly list: number;
    readonly times: bigint;
  }[];
  readonly bases: readonly { readonly area: number; readonly of: Base; readonly times: bigint }[];
  /** as counted */
  readonly value: bigint;
}

/** How far a line is from being crossed, and on which side it is. */
export interface Crossing {
  readonly line: Line;
  /** it is crossed by making the figure smaller */
  readonly down: boolean;
  /** by so much it must move, from 0 */
  readonly distance: bigint;
}

/** A form as a line: its figures times the smallest number that makes all of them whole. */
export function lineOf(form: Form, results: Results): Line {
  const value = amountOf(form, results);
  const parts = [...form.votes, ...form.bases].map(({ times }) => times);
  const unit = [value, ...parts].reduce((common, { d }) => (common / gcd(common, d)) * d, 1n);
  const whole = ({ n, d }: Fraction) => n * (unit / d);
  return {
    votes: merged(form.votes, whole),
    bases: merged(form.bases, whole),
    value: whole(value),
  };
}

/** The line a·x − b·y, for whole a and b. */
export const difference = (x: Form, a: bigint, y: Form, b: bigint, results: Results): Line =>
  lineOf(plus(scaled(x, fraction(a)), scaled(y, fraction(-b))), results);

/** Terms of the same votes or base added up. */
function merged<T extends VotesTerm | BaseTerm>(
  terms: readonly T[],
  whole: (times: Fraction) => bigint,
): (Omit<T, "times"> & { times: bigint })[] {
  const sums = new Map<string, Omit<T, "times"> & { times: bigint }>();
  for (const term of terms) {
    const key = `${term.area} ${"list" in term ? term.list : term.of}`;
    const sum = sums.get(key);
    if (sum) sum.times += whole(term.times);
    else sums.set(key, { ...term, times: whole(term.times) });
  }
  return [...sums.values()].filter(({ times }) => times !== 0n);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
