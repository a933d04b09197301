import { compare, type Fraction, floor, fraction, times } from "../exact/fraction.ts";
import type { Quantity, Size } from "../results/results.ts";

/** Candidates that nobody counted, and what is worked out from them: as many as one likes. */
export const NO_LIMIT = "no limit";

/** A figure of a law, exactly; null where it is not known. */
export type Figure = Fraction | typeof NO_LIMIT | null;

export const asFraction = (q: Quantity): Fraction => (typeof q === "number" ? fraction(q) : q);

/** As an Outcome writes it: a plain number where it is a safe whole one. */
export function written(figure: Figure): Quantity | null {
  if (figure === null) return null;
  if (figure === NO_LIMIT) return Number.POSITIVE_INFINITY;
  return figure.d === 1n && Number.isSafeInteger(Number(figure.n)) ? Number(figure.n) : figure;
}

/** A figure as a number of seats: its whole part, never below 0; Infinity is no limit, null is not known. */
export function wholeSeats(figure: Figure): number | null {
  if (figure === null) return null;
  return figure === NO_LIMIT ? Number.POSITIVE_INFINITY : Math.max(0, Number(floor(figure)));
}

/** The same for seats that are handed out: without a limit they are not known. */
export function seatsToGive(figure: Figure): number | null {
  return figure === NO_LIMIT ? null : wholeSeats(figure);
}

/** The smallest and the largest that a base can be. */
export function ends(size: Size): readonly [Quantity, Quantity | null] {
  return typeof size === "number" || "n" in size ? [size, size] : [size.from, size.to];
}

/** Whether a part is more than, or at least, so large a share of the whole. */
export function reachesShare(part: Fraction, of: Fraction, share: Fraction, strict: boolean) {
  const difference = compare(part, times(of, share));
  return strict ? difference > 0 : difference >= 0;
}

/** Fractions as whole numbers in 1/unit of them. */
export function inUnits(figures: readonly Fraction[]): {
  readonly weights: readonly bigint[];
  readonly unit: bigint;
} {
  let unit = 1n;
  for (const { d } of figures) unit *= fraction(d, unit).n; // of d only what the unit does not have yet
  return { weights: figures.map(({ n, d }) => (n * unit) / d), unit };
}
