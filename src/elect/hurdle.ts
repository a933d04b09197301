import type { Fraction } from "../exact/fraction.ts";
import type { Amount, HurdleRule } from "../law/law.ts";
import { sumInside } from "../results/areas.ts";
import { sizeOf } from "../results/bases.ts";
import type { BreakEven, Hurdle, Needed } from "../results/outcome.ts";
import { error, ProblemError } from "../results/problem.ts";
import type { Base, Quantity, Size } from "../results/results.ts";
import { votesOfArea } from "../results/votes.ts";
import { rounded } from "./arithmetic.ts";
import { seatsInside } from "./cells.ts";
import { connectionOf } from "./connections.ts";
import { figuresOf } from "./figures.ts";
import { asShare, largestBase, leastVotes } from "./needed.ts";
import { directIn, houseSize, type Poll, votesIn } from "./poll.ts";
import type { State } from "./state.ts";

/**
 * Holds every contender against one hurdle in one area. A number that is not known is taken at both ends of what it
 * can be: if the answer is the same, the hurdle is decided; else it is undecided and the evidence names the break-even.
 */
export function holdAgainst(rule: HurdleRule, poll: Poll, area: number, state?: State): Hurdle[] {
  const counts = rule.amount.kind === "seats" ? "direct" : "votes";
  const votes =
    rule.amount.kind === "seats"
      ? seatsHeld(rule.amount.from, poll, area, state)
      : area === poll.whole
        ? poll.votes
        : votesIn(poll.results, area, poll.contenders);
  const together = rule.counting && votesTogether(poll, area, votes);
  const from = rule.amount.kind === "seats" ? rule.amount.from : undefined;
  const lines = new Map<Amount, LineHere>();
  const most = votes.includes(null) ? mostVotes(poll, area) : null;
  return poll.contenders.map((list, i) => {
    const amount = amountFor(rule, poll.results.lists[list]!);
    let line = lines.get(amount);
    if (!line) {
      line = lineIn(rule, amount, poll, area, state);
      lines.set(amount, line);
    }
    const alliance = together?.[i];
    if (alliance) {
      const { connection } = alliance;
      return { ...held(rule, line, counts, alliance.votes, most), connection };
    }
    const hurdle = held(rule, line, counts, votes[i]!, most);
    return from === undefined ? hurdle : { ...hurdle, from };
  });
}

/** Seats of the contenders in an area: won directly, or given by an earlier step. */
function seatsHeld(from: string | undefined, poll: Poll, area: number, state?: State): number[] {
  if (from === undefined) return directIn(poll, area);
  const cells = state?.given.get(from);
  return poll.contenders.map((_, i) => (cells ? seatsInside(cells, poll.results, area, i) : 0));
}

/** For a member of a list connection, the votes of all of it. */
function votesTogether(poll: Poll, area: number, votes: readonly (number | null)[]) {
  const of = (i: number) => connectionOf(poll, area, i)?.[0];
  return poll.contenders.map((_, i) => {
    const connection = of(i);
    if (connection === undefined) return undefined;
    const members = poll.contenders.flatMap((_, j) => (of(j) === connection ? [votes[j]!] : []));
    const known = members.every((v) => v !== null);
    return { connection, votes: known ? members.reduce((a, b) => a + b!, 0) : null };
  });
}

/** What one amount means in one area: the same for every list that it applies to. */
export interface LineHere {
  readonly area: string;
  readonly share: Fraction | undefined;
  readonly base?: { readonly of: Base; readonly size: Size } | undefined;
  /** whole votes that are enough at the smallest and at the largest base that is possible */
  readonly low: number;
  readonly high: number | null;
  readonly needed: Needed;
  /** valid votes where they are known exactly: with them a break-even can be told in invalid ballots */
  readonly valid: number | undefined;
}

export function lineIn(
  rule: HurdleRule,
  amount: Amount,
  poll: Poll,
  area: number,
  state?: State,
): LineHere {
  const id = poll.results.areas[area]!.id;
  const share = asShare(amount, seatsOf(poll, area));
  if (share === undefined || rule.of === undefined) {
    const number = plainNumber(amount, area, state);
    const low = (number ?? 0) + Number(rule.strict);
    const high = number === null ? null : low;
    const needed = high ?? { from: low, to: high };
    return { area: id, share: undefined, low, high, needed, valid: undefined };
  }
  if (poll.results.votesPerBallot !== undefined && rule.of !== "party") {
    const place = { source: poll.results.election.id, area: id };
    throw new ProblemError(error("votes-not-ballots", place, "", { base: rule.of }));
  }
  const inside = rule.ofWhole ? poll.whole : area;
  const size = sizeOf(poll.results, inside, rule.of);
  const [from, to] = ends(size);
  const low = leastVotes(share, from, rule.strict);
  // 0% of a base without bound is still 0 votes
  const high = share.n === 0n ? low : to === null ? null : leastVotes(share, to, rule.strict);
  const needed: Needed = low === high ? low : { from: low, to: high };
  const valid = rule.of === "cast" ? sizeOf(poll.results, inside, "valid") : undefined;
  return {
    area: id,
    share,
    base: { of: rule.of, size },
    low,
    high,
    needed,
    valid: typeof valid === "number" ? valid : undefined,
  };
}

const seatsOf = (poll: Poll, area: number): number | undefined =>
  area === poll.whole
    ? houseSize(poll)
    : (sumInside(poll.results, area, ({ seats }) => seats) ?? undefined);

/** An amount that is a number: of votes, of seats, or a figure of the law (its whole votes, rounded up); null: not known. */
function plainNumber(amount: Amount, area: number, state: State | undefined): number | null {
  if (amount.kind === "votes") return amount.votes;
  if (amount.kind === "seats") return amount.seats;
  if (amount.kind !== "figure" || !state) return null;
  const figure = figuresOf(state).at(amount.figure, { area });
  return figure === null ? null : Number(rounded(figure, "up"));
}

function held(
  rule: HurdleRule,
  line: LineHere,
  counts: Hurdle["counts"],
  votes: number | null,
  most: number | null,
): Hurdle {
  const { path } = rule;
  const { area, base, needed, low, high } = line;
  const least = votes ?? 0;
  const ground = votes !== null && low === high ? "counted" : "bounds";
  const kind = "hurdle";
  if (high !== null && least >= high) {
    const clearBy = least - high;
    return { kind, path, area, counts, votes, base, needed, met: true, ground, clearBy };
  }
  const greatest = votes ?? most;
  if (greatest !== null && greatest < low) {
    const shortBy = low - greatest;
    return { kind, path, area, counts, votes, base, needed, met: false, ground, shortBy };
  }
  const tips = breakEven(rule, line, votes);
  return { kind, path, area, counts, votes, base, needed, met: "undecided", breakEven: tips };
}

function breakEven(rule: HurdleRule, line: LineHere, votes: number | null): BreakEven {
  if (votes === null) {
    return line.low === line.high ? { of: "votes", metFrom: line.low } : { of: "votes and base" };
  }
  if (line.share === undefined) return { of: "votes and base" }; // a figure of the law that is not known
  const metUpTo = largestBase(line.share, votes, rule.strict);
  const { of } = line.base!;
  return line.valid === undefined
    ? { of, metUpTo }
    : { of, metUpTo, invalid: metUpTo - line.valid };
}

/** The most votes that a list whose votes are not known can have here: valid votes less all that is known. */
function mostVotes(poll: Poll, area: number): number | null {
  const [, valid] = ends(sizeOf(poll.results, area, "valid"));
  if (valid === null) return null;
  let known = 0;
  for (const votes of votesOfArea(poll.results, area)) if (votes > 0) known += votes;
  const most = typeof valid === "number" ? valid : Number(valid.n / valid.d);
  return Math.max(0, most - known);
}

function amountFor(rule: HurdleRule, list: { kind: string; members?: number }): Amount {
  if (rule.coalition.length === 0 || list.kind !== "coalition") return rule.amount;
  const members = list.members ?? 2; // a coalition has two member parties at least
  return rule.coalition.findLast((step) => members >= step.members)?.amount ?? rule.amount;
}

export function ends(size: Size): readonly [Quantity, Quantity | null] {
  return typeof size === "number" || "n" in size ? [size, size] : [size.from, size.to];
}
