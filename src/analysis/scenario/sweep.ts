import { elect } from "../../elect/elect.ts";
import type { Lots } from "../../elect/lots.ts";
import { asFraction } from "../../elect/needed.ts";
import { compare, type Fraction, fraction, over } from "../../exact/fraction.ts";
import type { Law } from "../../law/law.ts";
import { sizeOf } from "../../results/bases.ts";
import { hurdlesOf } from "../../results/evidence.ts";
import type { ListOutcome, Outcome } from "../../results/outcome.ts";
import { error, ProblemError } from "../../results/problem.ts";
import type { Base, Quantity, Results } from "../../results/results.ts";
import { baseOf, nationalHurdle, oneContest, withHurdle } from "./hurdles.ts";

/** Lists whose fate another rule of the law decides, with the areas in which it does. */
export interface Elsewhere {
  readonly list: string;
  readonly areas: readonly string[];
}

/** All thresholds between two shares of lists. */
export interface Span {
  /** null: from 0 on, inclusive */
  readonly above: Fraction | null;
  /** null: no end */
  readonly upTo: Fraction | null;
  /** the votes of the list whose share the upper edge is */
  readonly votes: number | null;
}

/**
 * All thresholds above `above` up to and including `upTo` (for "more than": from `above` on, below `upTo`).
 * The outcome is the same for each of them.
 */
export interface Interval extends Span {
  readonly outcome: Outcome;
  /** lists at or above the threshold that another rule keeps out, in the areas named */
  readonly keptOut: readonly Elsewhere[];
  /** the same for lists on which that rule cannot be decided */
  readonly undecided: readonly Elsewhere[];
}

export interface Sweep extends Stops {
  /** ascending, without gaps */
  readonly intervals: readonly Interval[];
}

/** Where a threshold changes who passes, without what follows there. */
export interface Stops {
  /** path of the share that is swept, in the law document */
  readonly path: string;
  readonly base: { readonly of: Base; readonly size: Quantity };
  /** the share that the law asks for */
  readonly law: Fraction;
  /** the law asks for more than the share, not for at least it */
  readonly strict: boolean;
  /** ascending, without gaps */
  readonly intervals: readonly Span[];
}

/**
 * Every threshold at which who passes changes, exactly: each list's own share of the base, and the outcome between.
 * Nothing else can change who passes, for a list is in or out by its own share alone.
 *
 * @param actual the law as it stands, whose share is told beside; by default the law that is swept
 * @throws ProblemError `no-threshold`, `many-thresholds`, `many-tops`; `base-missing` if the base is not known exactly
 */
export function sweep(law: Law, results: Results, actual: Law = law, lots?: Lots): Sweep {
  const { path, strict, intervals, ...stops } = thresholdStops(law, results, actual, lots);
  const { amount } = nationalHurdle(law);
  const own = amount.kind === "share" ? amount.share : undefined;
  return {
    ...stops,
    path,
    strict,
    intervals: intervals.map((span): Interval => {
      const share = inside(span.above, span.upTo, strict, own);
      const outcome = electAt(share, path, law, results, lots);
      return { ...span, outcome, ...elsewhere(outcome, path) };
    }),
  };
}

const electAt = (share: Fraction, path: string, law: Law, results: Results, lots?: Lots): Outcome =>
  elect(withHurdle(law, path, { amount: { kind: "share", share } }), results, lots);

/** The same thresholds without the outcome between them: a law is applied once, whatever the number of lists. */
export function thresholdStops(law: Law, results: Results, actual: Law = law, lots?: Lots): Stops {
  const rule = nationalHurdle(law);
  oneContest(results);
  const of = baseOf(rule);
  const size = sizeOf(results, 0, of);
  if (typeof size !== "number" && !("n" in size)) {
    throw new ProblemError(
      error("base-missing", { source: results.election.id }, "", { base: of }),
    );
  }
  const original = nationalHurdle(actual).amount;
  const edges = ownShares(electAt(fraction(0), rule.path, law, results, lots), size);
  return {
    path: rule.path,
    base: { of, size },
    law: original.kind === "share" ? original.share : fraction(0),
    strict: rule.strict,
    intervals: [...edges, null].map((edge, i) => ({
      above: edges[i - 1]?.share ?? null,
      upTo: edge?.share ?? null,
      votes: edge?.votes ?? null,
    })),
  };
}

/** A threshold that stands for its interval: that of the law, else the edge that belongs to it, else a point beyond. */
function inside(
  above: Fraction | null,
  upTo: Fraction | null,
  strict: boolean,
  law: Fraction | undefined,
): Fraction {
  if (law && isWithin({ above, upTo }, law, strict)) return law;
  if (strict) return above ?? fraction(0);
  return upTo ?? fraction((above?.n ?? 0n) + (above?.d ?? 1n), 2n * (above?.d ?? 1n));
}

/** An edge belongs to the interval below it, for "more than" to the one above it. */
function isWithin(
  { above, upTo }: Pick<Span, "above" | "upTo">,
  share: Fraction,
  strict: boolean,
): boolean {
  const [low, high] = [above && compare(share, above), upTo && compare(share, upTo)];
  if (strict) return (low === null || low >= 0) && (high === null || high < 0);
  return (low === null || low > 0) && (high === null || high <= 0);
}

/** Each list's own share of the base, ascending, equal ones once. */
function ownShares({ lists }: Outcome, size: Quantity): { share: Fraction; votes: number }[] {
  const base = asFraction(size);
  const votes = lists.flatMap((list) => (list.evidence && list.votes ? [list.votes] : []));
  return [...new Set(votes)]
    .sort((a, b) => a - b)
    .map((votes) => ({ votes, share: over(fraction(votes), base) }));
}

function elsewhere({ lists }: Outcome, path: string): Pick<Interval, "keptOut" | "undecided"> {
  const above = lists.filter(
    (list) =>
      list.evidence && hurdlesOf(list.evidence).some((h) => h.path === path && h.met === true),
  );
  const where = (wanted: ListOutcome["passes"]): Elsewhere[] =>
    above
      .filter((list) => list.passes === wanted)
      .map((list) => ({
        list: list.id,
        areas: hurdlesOf(list.evidence!)
          .filter((h) => h.path !== path && h.met === wanted)
          .map((h) => h.area),
      }));
  return { keptOut: where(false), undecided: where("undecided") };
}

/** The interval that holds a share. */
export const intervalAt = <S extends Span>(
  { intervals, strict }: { readonly intervals: readonly S[]; readonly strict: boolean },
  share: Fraction,
): S => intervals.find((interval) => isWithin(interval, share, strict))!;
