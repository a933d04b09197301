import { type Fraction, fraction, toNumber } from "../exact/fraction.ts";
import { sizeOf } from "../results/bases.ts";
import type { ListOutcome, Outcome, Verdict } from "../results/outcome.ts";
import type { Base, Kind, Quantity, Results, Size } from "../results/results.ts";
import { byVotes, isAside, type ListColour, listColours } from "../words/colours.ts";
import { fullName, shortName } from "../words/names.ts";

/** What charts say of one list. */
export interface ListFact {
  readonly id: string;
  /** place in order of votes, from 0: its colour */
  readonly colour: number;
  readonly name: string;
  readonly short: string;
  readonly kind: Kind;
  /** null: not known */
  readonly votes: number | null;
  readonly passes: Verdict;
  readonly seats: number;
  readonly atMost: number;
}

export interface Facts {
  /** lists of their own, most votes first */
  readonly lists: readonly ListFact[];
  /** rows of votes that are no list: against all, the sum of unnamed lists */
  readonly aside: readonly ListFact[];
  readonly colours: readonly ListColour[];
  readonly of: ReadonlyMap<string, ListFact>;
}

/** The lists of an Outcome in order of votes, with their colours. `actual` sets order and colour in a scenario. */
export function facts(results: Results, outcome: Outcome, actual: Outcome = outcome): Facts {
  const colours = listColours(results, actual);
  const rank = new Map([...colours.keys()].map((id, i) => [id, i]));
  const named = byVotes(outcome.lists).map((list) => fact(list, rank.get(list.id) ?? 0));
  return {
    lists: named.filter(({ kind }) => !isAside(kind)),
    aside: named.filter(({ kind }) => isAside(kind)),
    colours: [...colours.values()],
    of: new Map(named.map((list) => [list.id, list])),
  };
}

const fact = (list: ListOutcome, colour: number): ListFact => ({
  id: list.id,
  colour,
  name: fullName(list),
  short: shortName(list) || fullName(list),
  kind: list.kind,
  votes: list.votes,
  passes: list.passes,
  seats: list.seats,
  atMost: list.atMost,
});

/** The base that a chart measures votes by: that of the law, or the votes for lists where the law asks for no share. */
export function baseOf(
  results: Results,
  { line }: Outcome,
): { readonly of: Base; readonly size: Size } {
  return line?.base ?? { of: "party", size: sizeOf(results, 0, "party") };
}

/** A share that may be known within bounds only. */
export interface Share {
  readonly least: Fraction;
  readonly most: Fraction;
}

/** Votes as a share of a base; undefined where votes or base are not known, or the base is 0. */
export function share(votes: number | null, size: Size): Share | undefined {
  if (votes === null) return undefined;
  const { from, to } = bounds(size);
  if (from.n === 0n || (to !== null && to.n === 0n)) return undefined;
  return { least: to === null ? fraction(0) : part(votes, to), most: part(votes, from) };
}

export const isExact = ({ least, most }: Share): boolean =>
  least.n === most.n && least.d === most.d;

export function bounds(size: Size): { from: Fraction; to: Fraction | null } {
  if (typeof size === "number" || "n" in size) return { from: exact(size), to: exact(size) };
  return { from: exact(size.from), to: size.to === null ? null : exact(size.to) };
}

const exact = (q: Quantity): Fraction => (typeof q === "number" ? fraction(q) : q);
const part = (votes: number, base: Fraction): Fraction => fraction(BigInt(votes) * base.d, base.n);

/** A share in points, for drawing. */
export const points = (f: Fraction): number => Math.round(toNumber(f) * 100 * 1e6) / 1e6;

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
