import { type Problem, warning } from "./problem.ts";
import { type Known, NOT_KNOWN, type Results, TOTALS } from "./results.ts";
import { votesOfArea } from "./votes.ts";

/**
 * What in the data disagrees, as warnings; nothing is repaired.
 *
 * In each area: lists and against all together are the valid votes; valid and invalid ballots are the ballots cast
 * (blank ones on either side); valid ≤ cast ≤ registered. Areas of one source add up to the area around them; two
 * counts of the same election are not compared. A number that is not known disagrees with nothing, and a roll of 0
 * with no number of ballots: those by post or in advance are counted in districts of their own (Sweden, Germany).
 */
export function check(results: Results): Problem[] {
  return results.areas.flatMap((_, area) => [
    ...ofLists(results, area),
    ...ofTotals(results, area),
    ...ofOrder(results, area),
    ...ofParts(results, area),
  ]);
}

function ofLists(results: Results, area: number): Problem[] {
  const { id, totals } = results.areas[area]!;
  const sum = sumOfVotes(results, area);
  if (totals.valid === undefined || sum === undefined || results.votesPerBallot !== undefined)
    return [];
  const fits = meets(sum, totals.valid) || meets(sum + (whole(totals.blank) ?? 0), totals.valid);
  if (fits) return [];
  return [
    warning("sum-lists", { area: id }, String(sum), { total: "valid", ...bounds(totals.valid) }),
  ];
}

function ofTotals(results: Results, area: number): Problem[] {
  const { id, totals } = results.areas[area]!;
  const [valid, invalid, blank] = [whole(totals.valid), whole(totals.invalid), whole(totals.blank)];
  if (valid === undefined || invalid === undefined || totals.cast === undefined) return [];
  const sum = valid + invalid;
  if (meets(sum, totals.cast) || meets(sum + (blank ?? 0), totals.cast)) return [];
  return [
    warning("sum-totals", { area: id }, String(sum), { total: "cast", ...bounds(totals.cast) }),
  ];
}

function ofOrder(results: Results, area: number): Problem[] {
  const { id, totals } = results.areas[area]!;
  const { valid, cast, registered } = totals;
  const several = results.votesPerBallot !== undefined;
  const votes = valid === undefined && !several ? sumOfVotes(results, area) : undefined;
  const above = (smaller: Known | undefined, larger: Known | undefined) =>
    smaller !== undefined && larger !== undefined && span(smaller)[0] > span(larger)[1];
  const order = (
    code: "order" | "turnout",
    smaller: string,
    low: Known,
    larger: string,
    high: Known,
  ) =>
    warning(code, { area: id }, String(span(low)[0]), {
      ...{ smaller, from: span(low)[0] },
      ...{ larger, to: span(high)[1] },
    });
  const ballots = cast ?? valid ?? votes;
  return [
    ...(above(valid, cast) ? [order("order", "valid", valid!, "cast", cast!)] : []),
    ...(above(votes, cast) ? [order("order", "votes", votes!, "cast", cast!)] : []),
    ...(registered !== 0 && above(ballots, registered)
      ? [order("turnout", "cast", ballots!, "registered", registered!)]
      : []),
  ];
}

function ofParts(results: Results, area: number): Problem[] {
  const here = results.areas[area]!;
  const inside = parts(results).get(area) ?? [];
  if (inside.length === 0) return [];
  const differs = (what: object, sum: number, known: Known) =>
    warning("sum-areas", { area: here.id, ...what }, String(sum), bounds(known));
  const problems: Problem[] = [];
  for (const total of TOTALS) {
    const known = here.totals[total];
    const sum = added(inside.map((part) => whole(results.areas[part]!.totals[total])));
    if (known !== undefined && sum !== undefined && !meets(sum, known))
      problems.push(differs({ header: total }, sum, known));
  }
  if (!results.contests.list.own[area]) return problems;
  votesOfArea(results, area).forEach((votes, list) => {
    if (votes === NOT_KNOWN) return;
    const own = Math.max(0, votes); // a list that did not stand has none
    const sum = added(
      inside.map((part) => {
        const inPart = votesOfArea(results, part)[list]!;
        return inPart === NOT_KNOWN ? undefined : Math.max(0, inPart);
      }),
    );
    if (sum !== undefined && sum !== own)
      problems.push(differs({ list: results.lists[list]!.id }, sum, own));
  });
  return problems;
}

/** Areas directly inside each area, where all of them are of its own source. */
function parts(results: Results): ReadonlyMap<number, readonly number[]> {
  const known = memo.get(results);
  if (known) return known;
  const inside = new Map<number, number[]>();
  const other = new Set<number>();
  results.areas.forEach(({ parent, source }, area) => {
    if (parent === undefined) return;
    const siblings = inside.get(parent) ?? [];
    siblings.push(area);
    inside.set(parent, siblings);
    if (results.areas[parent]!.source !== source) other.add(parent);
  });
  for (const area of other) inside.delete(area);
  memo.set(results, inside);
  return inside;
}

const memo = new WeakMap<Results, ReadonlyMap<number, readonly number[]>>();

function sumOfVotes(results: Results, area: number): number | undefined {
  let sum = 0;
  for (const votes of votesOfArea(results, area)) {
    if (votes === NOT_KNOWN) return undefined;
    sum += Math.max(0, votes);
  }
  return sum;
}

const added = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>(
    (sum, n) => (sum === undefined || n === undefined ? undefined : sum + n),
    0,
  );

const whole = (known: Known | undefined) => (typeof known === "number" ? known : undefined);

const span = (known: Known): readonly [number, number] =>
  typeof known === "number" ? [known, known] : [known.from, known.to];

const meets = (sum: number, known: Known): boolean =>
  sum >= span(known)[0] && sum <= span(known)[1];

const bounds = (known: Known) => ({ from: span(known)[0], to: span(known)[1] });
