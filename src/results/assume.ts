import { type Fraction, fraction, subtract } from "../exact/fraction.ts";
import { error, ProblemError } from "./problem.ts";
import type { Area, Assumption, Known, Results, Total } from "./results.ts";

/** What is known of the totals of an area: printed or supplied by the caller, and shares that tie two of them. */
export interface Given {
  readonly totals: Readonly<Partial<Record<Total, Known>>>;
  /** invalid, blank and valid as shares of cast; cast as a share of registered */
  readonly shares?: Readonly<Partial<Record<Total, Fraction>>>;
  /** some of it was assumed: a contradiction is then the caller's and no disagreement of the data */
  readonly assumed: boolean;
}

/**
 * What is known of each area once the assumptions have taken the place of what is not known.
 * @throws ProblemError `assume-conflict` where one contradicts a printed total, `assume-form` for a share of the
 *   registered voters or one that leaves no ballot, `missing-area` for an area that is not there
 */
export function givenTotals(results: Results): readonly Given[] {
  const given: Given[] = results.areas.map(({ totals }) => ({ totals, assumed: false }));
  for (const assumption of results.assumptions)
    for (const area of targets(results, assumption))
      given[area] = supplied(given[area]!, assumption, results.areas[area]!);
  return given;
}

/** Without an area: a number is of the top area, a share of every area that lacks the total. */
function targets({ areas }: Results, { area, total, value }: Assumption): number[] {
  if (area !== undefined) {
    const index = areas.findIndex(({ id }) => id === area);
    if (index < 0) throw new ProblemError(error("missing-area", { source: "--assume" }, area));
    return [index];
  }
  if (!isShare(value)) return [0];
  const lacking = areas.flatMap(({ totals }, i) =>
    typeof printed(totals, total) === "number" ? [] : [i],
  );
  // every area has it: an assumption that changes nothing is a mistake
  if (lacking.length === 0) throw conflict(areas[0]!, total, printed(areas[0]!.totals, total)!);
  return lacking;
}

function supplied(given: Given, { total, value }: Assumption, area: Area): Given {
  const known = printed(given.totals, total);
  if (isShare(value)) {
    if (typeof known === "number") throw conflict(area, total, known);
    if (total === "registered") throw new ProblemError(error("assume-form", { area: area.id }));
    const shares = { ...given.shares, [total]: value.share };
    if (ballotsLeft(shares).n <= 0n)
      throw new ProblemError(error("assume-form", { area: area.id }, "", { total }));
    return { ...given, shares, assumed: true };
  }
  const wanted = span(value);
  const [from, to] = known === undefined ? wanted : both(wanted, span(known));
  if (from > to) throw conflict(area, total, known!);
  const totals = { ...given.totals, [total]: from === to ? from : { from, to } };
  return { ...given, totals, assumed: true };
}

/** The share of the ballots cast that can be valid at least, by what was assumed of them. */
function ballotsLeft(shares: NonNullable<Given["shares"]>): Fraction {
  const none = fraction(0);
  if (shares.valid) return shares.valid;
  return subtract(subtract(fraction(1), shares.invalid ?? none), shares.blank ?? none);
}

/** A total as printed, or as it follows from two others that are printed exactly and no blank ballots beside. */
export function printed(totals: Given["totals"], total: Total): Known | undefined {
  const { cast, valid, invalid, blank } = totals;
  const direct = totals[total];
  if (direct !== undefined || blank !== undefined) return direct;
  const exact = (
    a: Known | undefined,
    b: Known | undefined,
    of: (a: number, b: number) => number,
  ) => (typeof a === "number" && typeof b === "number" && of(a, b) >= 0 ? of(a, b) : undefined);
  if (total === "valid") return exact(cast, invalid, (a, b) => a - b);
  if (total === "cast") return exact(valid, invalid, (a, b) => a + b);
  if (total === "invalid") return exact(cast, valid, (a, b) => a - b);
  return undefined;
}

const isShare = (value: Assumption["value"]): value is { readonly share: Fraction } =>
  typeof value === "object" && "share" in value;

const span = (known: Known): readonly [number, number] =>
  typeof known === "number" ? [known, known] : [known.from, known.to];

const both = (a: readonly [number, number], b: readonly [number, number]) =>
  [Math.max(a[0], b[0]), Math.min(a[1], b[1])] as const;

const conflict = (area: Area, total: Total, known: Known): ProblemError => {
  const [from, to] = span(known);
  return new ProblemError(
    error("assume-conflict", { area: area.id }, "", { total, area: area.id, from, to }),
  );
};
