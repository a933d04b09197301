import { compare, type Fraction, fraction } from "../../exact/fraction.ts";
import type { Amount, Condition, HurdleRule } from "../../law/law.ts";
import { around, inside, sumInside } from "../../results/areas.ts";
import { sizeOf } from "../../results/bases.ts";
import { exact } from "../../results/quantity.ts";
import { votesOfArea } from "../../results/votes.ts";
import { connectionOf } from "../connections.ts";
import { ends } from "../hurdle.ts";
import { asShare } from "../needed.ts";
import { directIn, houseSize, type Poll } from "../poll.ts";
import { formOf } from "./figures.ts";
import { amountOf, baseForm, type Form, NOTHING, number, plus, scaled, votesForm } from "./form.ts";
import { type Crossing, lineOf } from "./line.ts";

/**
 * What must change for a condition of the law to come out otherwise for one list: a line crossed, one of several
 * parts, all of several, or so many of several in areas of their own. `never`: votes of lists have no part in it.
 * `unknown`: it can, and when is not known here.
 */
export type Gate = { readonly met: boolean } & (
  | { readonly kind: "line"; readonly crossing: Crossing }
  | { readonly kind: "either" | "both"; readonly parts: readonly Gate[] }
  | { readonly kind: "several"; readonly times: number; readonly parts: readonly Gate[] }
  | { readonly kind: "never" }
  | { readonly kind: "unknown"; readonly path: string }
);

/**
 * Holds a contender (index) against a condition in an area as the engine does, on the numbers as counted.
 *
 * A base of which only bounds are known is taken at the end that is nearest to another answer: what follows from that
 * is certain, if less than the truth.
 */
export function gateOf(condition: Condition, poll: Poll, area: number, contender: number): Gate {
  const of = (part: Condition, where = area) => gateOf(part, poll, where, contender);
  switch (condition.kind) {
    case "named":
      return of(poll.law.conditions.get(condition.name)!);
    case "all":
      return all(condition.parts.map((part) => of(part)));
    case "any":
      return not(all(condition.parts.map((part) => not(of(part)))));
    case "not":
      return not(of(condition.part));
    case "of-kind":
      return never(listOf(poll, contender).kind === condition.of);
    case "no-list":
      return never(listOf(poll, contender).noList === true);
    case "set":
      return of(condition.set); // what is asked of the set is looked at beside, once for all lists
    case "largest":
      return largest(condition.path, poll, contender);
    case "hurdle":
      return hurdle(condition, poll, area, contender);
  }
}

const never = (met: boolean): Gate => ({ kind: "never", met });

function all(parts: readonly Gate[]): Gate {
  const failed = parts.filter(({ met }) => !met);
  if (failed.length === 0) return { kind: "either", met: true, parts };
  return failed.some(({ kind }) => kind === "never")
    ? never(false)
    : { kind: "both", met: false, parts: failed };
}

/** The same lines decide on the opposite: only the answer is another. */
const not = (gate: Gate): Gate => ({ ...gate, met: !gate.met });

const listOf = ({ results, contenders }: Poll, contender: number) =>
  results.lists[contenders[contender]!]!;

function largest(path: string, { votes, contenders, results, whole }: Poll, i: number): Gate {
  const most = Math.max(...votes.map((n) => n ?? 0));
  const first = votes.indexOf(most);
  if (votes.includes(null) || votes.filter((n) => n === most).length > 1)
    return { kind: "unknown", met: false, path };
  const ahead = (a: number, b: number): Gate => ({
    kind: "line",
    met: true,
    crossing: crossing(
      plus(
        votesForm(whole, contenders[a]!),
        scaled(votesForm(whole, contenders[b]!), fraction(-1)),
      ),
      true,
      results,
    ),
  });
  if (i !== first) return not(ahead(first, i));
  const others = contenders.map((_, other) => other).filter((other) => other !== i);
  return { kind: "either", met: true, parts: others.map((other) => ahead(i, other)) };
}

function hurdle(rule: HurdleRule, poll: Poll, area: number, contender: number): Gate {
  const { results, whole } = poll;
  const { scope } = rule;
  if (scope.kind === "whole") return held(rule, poll, whole, contender);
  const here = (level: Parameters<typeof around>[2]) => around(results, area, level);
  const mine = scope.kind === "same" ? here(scope.level) : undefined;
  if (mine !== undefined) return held(rule, poll, mine, contender);
  const of = scope.kind === "some" && scope.of !== undefined ? here(scope.of) : undefined;
  const areas = inside(results, of ?? whole, scope.level);
  if (areas.length === 0) return never(asksNothing(rule));
  const parts = areas.map((one) => held(rule, poll, one, contender));
  const met = parts.filter((part) => part.met);
  const times = scope.kind === "every" ? areas.length : scope.kind === "some" ? scope.times : 1;
  return met.length >= times
    ? { kind: "several", met: true, times: met.length - times + 1, parts: met }
    : {
        kind: "several",
        met: false,
        times: times - met.length,
        parts: parts.filter((part) => !part.met),
      };
}

const asksNothing = ({ amount, strict }: HurdleRule): boolean =>
  amount.kind === "share" && amount.share.n === 0n && !strict;

function held(rule: HurdleRule, poll: Poll, area: number, contender: number): Gate {
  const { results, law } = poll;
  const amount = amountFor(rule, poll, contender);
  const unknown: Gate = { kind: "unknown", met: false, path: rule.path };
  if (amount.kind === "seats")
    return amount.from === undefined
      ? never(directIn(poll, area)[contender]! >= amount.seats + Number(rule.strict))
      : unknown;
  const votes = counted(rule, poll, area, contender);
  if (!votes) return unknown;
  const seats = area === poll.whole ? houseSize(poll) : seatsIn(results, area);
  const share = asShare(amount, seats);
  if (share && rule.ofFigure) {
    const of = formOf(rule.ofFigure, { area }, law, results, poll.contenders);
    return of ? against(votes, scaled(of, share), rule.strict, poll) : unknown;
  }
  if (share && rule.of) return ofBase(rule, poll, area, votes, share);
  if (amount.kind === "votes")
    return against(votes, number(fraction(amount.votes)), rule.strict, poll);
  const of =
    amount.kind === "figure"
      ? formOf(amount.figure, { area }, law, results, poll.contenders)
      : undefined;
  return of ? against(votes, of, rule.strict, poll) : unknown;
}

const seatsIn = (results: Poll["results"], area: number) =>
  sumInside(results, area, ({ seats }) => seats) ?? undefined;

/** A base that is known within bounds: certain at the end that is nearest to the other answer, else not known. */
function ofBase(rule: HurdleRule, poll: Poll, area: number, votes: Form, share: Fraction): Gate {
  const where = rule.ofWhole ? poll.whole : area;
  const [low, high] = ends(sizeOf(poll.results, where, rule.of!));
  const at = (size: typeof low) =>
    against(votes, scaled(baseForm(where, rule.of!, exact(size)), share), rule.strict, poll);
  const least = at(low);
  if (!least.met) return least;
  const most = high === null ? undefined : at(high);
  return most?.met ? most : { kind: "unknown", met: true, path: rule.path };
}

/** The votes that are held against the amount: of the list, or of all lists of its connection. */
function counted(rule: HurdleRule, poll: Poll, area: number, contender: number): Form | undefined {
  const { results, contenders, law } = poll;
  const list = contenders[contender]!;
  if (rule.figure) return formOf(rule.figure, { area, list }, law, results, contenders);
  const connection = rule.counting && connectionOf(poll, area, contender)?.[0];
  const members =
    connection === undefined
      ? [list]
      : contenders.filter((_, other) => connectionOf(poll, area, other)?.[0] === connection);
  const row = votesOfArea(results, area);
  return members.some((member) => row[member]! < -1)
    ? undefined
    : members.reduce((sum, member) => plus(sum, votesForm(area, member)), NOTHING);
}

function amountFor(rule: HurdleRule, poll: Poll, contender: number): Amount {
  const { kind, members = 2 } = listOf(poll, contender);
  if (kind !== "coalition") return rule.amount;
  return rule.coalition.findLast((step) => members >= step.members)?.amount ?? rule.amount;
}

function against(votes: Form, amount: Form, strict: boolean, { results }: Poll): Gate {
  const form = plus(votes, scaled(amount, fraction(-1)));
  const over = compare(amountOf(form, results), fraction(0));
  const met = strict ? over > 0 : over >= 0;
  return { kind: "line", met, crossing: crossing(form, strict, results) };
}

/** The crossing of a line at 0; `strict`: 0 itself is below it. */
function crossing(form: Form, strict: boolean, results: Poll["results"]): Crossing {
  const line = lineOf(form, results);
  const met = strict ? line.value > 0n : line.value >= 0n;
  const edge = met ? (strict ? 0n : -1n) : strict ? 1n : 0n;
  return { line, down: met, distance: met ? line.value - edge : edge - line.value };
}
