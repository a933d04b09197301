import type { Crossing } from "../../elect/rests/line.ts";
import { type Fraction, fraction, over, subtract, times } from "../../exact/fraction.ts";
import { sizeOf } from "../../results/bases.ts";
import type { Base, Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";

/** Which ballots are drawn from: the first of these whose number is known exactly. */
export type Ballots = "cast" | "valid" | "votes";

/** What an auditor reads off a ballot as a number: on average above 1/2 if and only if the assertion holds. */
export interface Assorter {
  /** index of the area from whose ballots the sample is drawn */
  readonly area: number;
  readonly ballots: number;
  readonly of: Ballots;
  /** twice the mean less one, exact */
  readonly margin: Fraction;
  /** the largest value of a ballot; the smallest is 0 */
  readonly upper: Fraction;
  /** values with the ballots that have them */
  readonly values: readonly { readonly value: Fraction; readonly ballots: number }[];
}

/**
 * The assorter of a linear claim: sums of votes and bases above 0. A ballot is worth g, what it adds to the sum; with
 * a the smallest g of any ballot, its value is 1/2 − g/(2a).
 *
 * @returns "certain" where no ballot speaks against it; undefined where the number of ballots is not known, the claim does not hold by the count, or it is of
 *   areas inside one another
 * @see Blom et al., Assertion-Based Approaches to Auditing Complex Elections (2021)
 */
export function assorterOf(crossing: Crossing, results: Results): Assorter | "certain" | undefined {
  const { line, down } = crossing;
  const sign = down ? 1n : -1n;
  const places = [...new Set([...line.votes, ...line.bases].map(({ area }) => area))];
  const area = places.length === 1 ? places[0]! : 0;
  if (places.length > 1 && places.includes(0)) return undefined;
  const of = drawnFrom(places, line, results);
  if (of === undefined) return undefined;
  const inPlaces = places.flatMap((place) => ballotsIn(place, of, line, results));
  const ballots =
    of === "votes"
      ? inPlaces.reduce((sum, { ballots: n }) => sum + n, 0)
      : exactly(results, area, of);
  if (!ballots) return undefined;
  const elsewhere = ballots - inPlaces.reduce((sum, { ballots: n }) => sum + n, 0);
  if (elsewhere < 0 || inPlaces.some(({ ballots: n }) => n < 0)) return undefined;
  const all = [...inPlaces, ...(places.length > 1 ? [{ adds: 0n, ballots: elsewhere }] : [])];

  const counted = all.reduce((sum, { adds, ballots: n }) => sum + adds * BigInt(n), 0n);
  const fixed = fraction(sign * (line.value - counted), ballots); // what no ballot adds, shared out
  const worth = all.map(({ adds, ballots: n }) => ({
    g: subtract(fraction(sign * adds), times(fixed, fraction(-1))),
    ballots: n,
  }));
  const least = worth.reduce((min, { g }) => (isBelow(g, min) ? g : min), worth[0]!.g);
  if (sign * line.value <= 0n) return undefined;
  if (least.n >= 0n) return "certain";
  const valueIn = (g: Fraction) => subtract(fraction(1, 2), over(g, times(least, fraction(2))));
  const values = worth.map(({ g, ballots: n }) => ({ value: valueIn(g), ballots: n }));
  return {
    area,
    ballots,
    of,
    margin: over(fraction(-sign * line.value, ballots), least),
    upper: values.reduce((max, { value }) => (isBelow(max, value) ? value : max), fraction(0)),
    values,
  };
}

const isBelow = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

const exactly = (results: Results, area: number, base: Base): number | undefined => {
  const size = sizeOf(results, area, base);
  return typeof size === "number" ? size : undefined;
};

/** Undefined where the line is of ballots whose number is not known. */
function drawnFrom(
  places: readonly number[],
  { bases }: Crossing["line"],
  results: Results,
): Ballots | undefined {
  const known = (base: Base) =>
    [0, ...places].every((area) => exactly(results, area, base) !== undefined);
  if (known("cast") && known("valid")) return "cast";
  if (bases.some(({ of }) => of === "cast")) return undefined;
  if (known("valid")) return "valid";
  return bases.some(({ of }) => of === "valid") ? undefined : "votes";
}

/** The kinds of ballots of a place, and what one of each adds to the line. */
function ballotsIn(area: number, drawn: Ballots, line: Crossing["line"], results: Results) {
  const row = votesOfArea(results, area);
  const of = (bases: readonly Base[]) =>
    line.bases.reduce(
      (sum, term) => (term.area === area && bases.includes(term.of) ? sum + term.times : sum),
      0n,
    );
  const votes = results.lists.flatMap(({ kind }, list) => {
    if (row[list]! < 0) return [];
    const own = line.votes.reduce(
      (sum, term) => (term.area === area && term.list === list ? sum + term.times : sum),
      0n,
    );
    const bases = of(kind === "against-all" ? ["cast", "valid"] : ["cast", "valid", "party"]);
    return [{ adds: own + bases, ballots: row[list]! }];
  });
  if (drawn === "votes") return votes;
  const marked = votes.reduce((sum, { ballots }) => sum + ballots, 0);
  const valid = exactly(results, area, "valid")!;
  const blank = { adds: of(["cast", "valid"]), ballots: valid - marked };
  const within = blank.ballots === 0 ? votes : [...votes, blank];
  if (drawn === "valid") return within;
  return [...within, { adds: of(["cast"]), ballots: exactly(results, area, "cast")! - valid }];
}
