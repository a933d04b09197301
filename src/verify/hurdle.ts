import { compare, type Fraction, fraction, over, times } from "../exact/fraction.ts";
import type { Amount, HurdleRule, Value } from "../law/law.ts";
import { sumInside } from "../results/areas.ts";
import { sizeOf } from "../results/bases.ts";
import type { Verdict } from "../results/outcome.ts";
import { NOT_KNOWN, type Quantity, type Size } from "../results/results.ts";
import { votesOfArea } from "../results/votes.ts";
import { indices, type Trial } from "./claims.ts";
import { connectionOf } from "./connections.ts";
import { directIn, figureAt, votesAt } from "./figures.ts";
import { asFraction, ends, type Figure, NO_LIMIT, reachesShare } from "./number.ts";
import { seatsIn } from "./record.ts";

/** One number held against one line: all that the verdict rests on. */
export interface Holding {
  readonly met: Verdict;
  /** votes (or seats), and the least and the most that they can be; null: no bound */
  readonly votes: number | null;
  readonly least: number;
  readonly most: number | null;
  /** the list connection of which all votes count */
  readonly connection?: string | undefined;
  readonly base: Size | undefined;
  /** whether so many votes would do if the base were so large; base null: without bound */
  readonly enough: (votes: number, base: Quantity | null) => boolean;
  /** what is asked for is a figure that is not known */
  readonly unknown: boolean;
}

export function hurdleIn(trial: Trial, rule: HurdleRule, area: number, contender: number): Holding {
  const amount = amountFor(trial, rule, contender);
  const { connection, votes } = counted(trial, rule, area, contender);
  const asShare = amount.kind === "share" || amount.kind === "quotas";
  const base =
    asShare && rule.of ? sizeOf(trial.results, rule.ofWhole ? 0 : area, rule.of) : undefined;
  const [low, high] = base === undefined ? [0, 0] : ends(base);
  const [least, most] = votes !== null ? [votes, votes] : [0, mostIn(trial, area)];
  const enough = reaches(trial, amount, rule.strict, area);
  const unknown = isUnknown(trial, amount, area);
  const failed = most !== null && !enough(most, low) && !unknown;
  const met = enough(least, high) ? true : failed ? false : "undecided";
  return { met, votes, least, most, connection, base, enough, unknown };
}

/** Whether what is asked for is a figure that the data do not tell. */
const isUnknown = (trial: Trial, amount: Amount, area: number): boolean =>
  amount.kind === "figure" && figureAt(trial, amount.figure, { area }) === null;

/** What is counted of a contender: its votes, those of its whole connection, or seats. */
function counted(trial: Trial, rule: HurdleRule, area: number, contender: number) {
  const of = (i: number): number | null => {
    const { amount } = rule;
    if (amount.kind !== "seats") return votesAt(trial, "list", area, i);
    if (amount.from === undefined) return directIn(trial, area, i);
    return seatsIn(trial, amount.from, { area, contender: i });
  };
  const [connection] = rule.counting ? connectionOf(trial, area, contender) : [];
  if (connection === undefined) return { votes: of(contender) };
  const members = indices(trial.contenders).filter(
    (i) => connectionOf(trial, area, i)[0] === connection,
  );
  const all = members.map(of);
  const votes = all.reduce<number | null>((a, b) => (a === null || b === null ? null : a + b), 0);
  return { votes, connection };
}

/** Whether so many votes do for what a rule asks for in an area. */
export function reaches(
  trial: Trial,
  amount: Amount,
  strict: boolean,
  area: number,
): Holding["enough"] {
  const passes = (difference: number) => (strict ? difference > 0 : difference >= 0);
  if (amount.kind === "votes") return (votes) => passes(votes - amount.votes);
  if (amount.kind === "seats") return (seats) => passes(seats - amount.seats);
  if (amount.kind === "figure") {
    const needed = figureAt(trial, amount.figure, { area });
    if (needed === null || needed === NO_LIMIT) return () => false;
    return (votes) => passes(compare(fraction(votes), needed));
  }
  const share = shareOf(trial, amount, area);
  if (share === undefined) return () => true;
  return (votes, base) => {
    if (base === null) return share.n === 0n && !strict;
    return reachesShare(fraction(votes), asFraction(base), share, strict);
  };
}

/** Quotas are parts of the base: base / seats of the area. */
function shareOf(trial: Trial, amount: Amount, area: number): Fraction | undefined {
  if (amount.kind === "share") return amount.share;
  if (amount.kind !== "quotas") return undefined;
  const seats = area === 0 ? trial.house : sumInside(trial.results, area, (of) => of.seats);
  return seats ? over(amount.quotas, fraction(seats)) : undefined;
}

function amountFor({ results, contenders }: Trial, rule: HurdleRule, contender: number): Amount {
  const { kind, members = 2 } = results.lists[contenders[contender]!]!;
  const larger = rule.coalition.filter((step) => kind === "coalition" && members >= step.members);
  return larger.at(-1)?.amount ?? rule.amount;
}

/** A list whose votes are not known has at most the valid votes that are nobody else's. */
function mostIn({ results }: Trial, area: number): number | null {
  const [, valid] = ends(sizeOf(results, area, "valid"));
  if (valid === null) return null;
  let known = 0;
  for (const votes of votesOfArea(results, area))
    known += votes === NOT_KNOWN ? 0 : Math.max(0, votes);
  const { n, d } = asFraction(valid);
  return Math.max(0, Number(n / d) - known);
}

/** Whether a rule holds another figure than votes, or against another one than ballots. */
export const isFigureRule = ({ figure, ofFigure }: HurdleRule): boolean =>
  figure !== undefined || ofFigure !== undefined;

const VOTES: Value = { kind: "votes", contest: "list" };

export function figureVerdict(
  trial: Trial,
  { figure: what = VOTES, ofFigure, amount, strict }: HurdleRule,
  area: number,
  contender: number,
): { readonly figure: Figure; readonly of: Figure; readonly met: Verdict } {
  const figure = figureAt(trial, what, { area, contender });
  const of = ofFigure ? figureAt(trial, ofFigure, { area }) : null;
  const known = figure !== null && of !== null && figure !== NO_LIMIT && of !== NO_LIMIT;
  if (!known || amount.kind !== "share") return { figure, of, met: "undecided" };
  const difference = compare(figure, times(of, amount.share));
  return { figure, of, met: strict ? difference > 0 : difference >= 0 };
}
