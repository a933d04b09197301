import type { Fraction } from "../exact/fraction.ts";
import type { Amount, Condition, HurdleRule, SetNeed } from "../law/law.ts";
import { sizeOf } from "../results/bases.ts";
import type { Verdict } from "../results/outcome.ts";
import type { Quantity, Size } from "../results/results.ts";
import { directOf, type Trial, total, votesIn } from "./claims.ts";

/** What a condition of the law says of every contender, from the votes alone: shares are compared by multiplication. */
export function verdicts(trial: Trial, condition: Condition): readonly Verdict[] {
  const known = trial.judged.get(condition) ?? judge(trial, condition);
  trial.judged.set(condition, known);
  return known;
}

function judge(trial: Trial, condition: Condition): readonly Verdict[] {
  const { contenders, results, law } = trial;
  switch (condition.kind) {
    case "hurdle":
      return contenders.map((list) => hurdleVerdict(trial, condition, list));
    case "all":
    case "any": {
      const parts = condition.parts.map((part) => verdicts(trial, part));
      const needed = condition.kind === "all" ? parts.length : 1;
      return contenders.map((_, i) =>
        atLeast(
          needed,
          parts.map((part) => part[i]!),
        ),
      );
    }
    case "not":
      return verdicts(trial, condition.part).map((v) => (v === "undecided" ? v : !v));
    case "named":
      return verdicts(trial, law.conditions.get(condition.name)!);
    case "of-kind":
      return contenders.map((list) => results.lists[list]!.kind === condition.of);
    case "no-list":
      return contenders.map((list) => results.lists[list]!.noList === true);
    case "largest":
      return largest(contenders.map((list) => votesIn(trial, 0, list)));
    case "set":
      return afterSet(trial, condition, verdicts(trial, condition.set));
  }
}

/** So many of them hold for certain, can hold at most, or neither. */
export function atLeast(times: number, all: readonly Verdict[]): Verdict {
  const certain = all.filter((v) => v === true).length;
  const possible = all.filter((v) => v !== false).length;
  return certain >= times ? true : possible < times ? false : "undecided";
}

/** At least 0% holds in areas that the data lacks too. */
export const asksNothing = ({ amount, strict }: HurdleRule): boolean =>
  amount.kind === "share" && amount.share.n === 0n && !strict;

function hurdleVerdict(trial: Trial, rule: HurdleRule, list: number): Verdict {
  const { scope } = rule;
  if (scope.kind === "whole") return hurdleIn(trial, rule, 0, list).met;
  const areas = trial.results.areas.flatMap((area, i) => (area.level === scope.level ? [i] : []));
  if (areas.length === 0) return asksNothing(rule) ? true : "undecided";
  const times = scope.kind === "every" ? areas.length : scope.kind === "some" ? scope.times : 1;
  return atLeast(
    times,
    areas.map((area) => hurdleIn(trial, rule, area, list).met),
  );
}

/** One number held against one line: all that the verdict rests on. */
export interface Holding {
  readonly met: Verdict;
  /** votes (or seats won directly), and the least and the most that they can be; null: no bound */
  readonly votes: number | null;
  readonly least: number;
  readonly most: number | null;
  readonly base: Size | undefined;
  /** whether so many votes would do if the base were so large; base null: without bound */
  readonly enough: (votes: number, base: Quantity | null) => boolean;
}

export function hurdleIn(trial: Trial, rule: HurdleRule, area: number, list: number): Holding {
  const amount = amountFor(trial, rule, list);
  const direct = amount.kind === "seats";
  const votes = direct ? directOf(trial, list) : votesIn(trial, area, list);
  const base = rule.of && sizeOf(trial.results, rule.ofWhole ? 0 : area, rule.of);
  const [low, high] = base === undefined ? [0, 0] : ends(base);
  const [least, most] = votes !== null ? [votes, votes] : [0, direct ? null : mostIn(trial, area)];
  const enough = reaches(amount, rule.strict, trial.house);
  const failed = most !== null && !enough(most, low);
  const met = enough(least, high) ? true : failed ? false : "undecided";
  return { met, votes, least, most, base, enough };
}

function reaches(amount: Amount, strict: boolean, house: number | null): Holding["enough"] {
  const passes = (difference: bigint) => (strict ? difference > 0n : difference >= 0n);
  if (amount.kind === "votes") return (votes) => passes(BigInt(votes - amount.votes));
  if (amount.kind === "seats") return (seats) => passes(BigInt(seats - amount.seats));
  if (amount.kind === "figure") return () => false;
  const share =
    amount.kind === "share"
      ? amount.share
      : { n: amount.quotas.n, d: amount.quotas.d * BigInt(house ?? 0) };
  return (votes, base) => {
    if (base === null) return share.n === 0n && !strict;
    const { n, d } = asFraction(base);
    return passes(BigInt(votes) * share.d * d - share.n * n); // votes / base against the share, times both
  };
}

function amountFor({ results }: Trial, rule: HurdleRule, list: number): Amount {
  const { kind, members = 2 } = results.lists[list]!;
  const larger = rule.coalition.filter((step) => kind === "coalition" && members >= step.members);
  return larger.at(-1)?.amount ?? rule.amount;
}

/** A list whose votes are not known has at most the valid votes that are nobody else's. */
function mostIn(trial: Trial, area: number): number | null {
  const [, valid] = ends(sizeOf(trial.results, area, "valid"));
  if (valid === null) return null;
  const known = total(trial.results.lists.map((_, list) => votesIn(trial, area, list) ?? 0));
  const { n, d } = asFraction(valid);
  return Math.max(0, Number(n / d) - known);
}

function largest(votes: readonly (number | null)[]): Verdict[] {
  const top = Math.max(...votes.map((v) => v ?? 0));
  const alone = !votes.includes(null) && votes.filter((v) => v === top).length === 1;
  return votes.map((v) => (v !== null && v < top ? false : alone ? true : "undecided"));
}

export type SetRule = Extract<Condition, { kind: "set" }>;

/** Who passes once the law has looked at the set that passed; where a need fails, the next ones may come in. */
export function afterSet(trial: Trial, rule: SetRule, first: readonly Verdict[]): Verdict[] {
  const met = (all: readonly Verdict[]) =>
    atLeast(
      rule.needs.length,
      rule.needs.map((need) => needVerdict(trial, need, all)),
    );
  if (met(first) === "undecided") return first.map((v) => (v === true ? "undecided" : v));
  const now = [...first];
  if (rule.else !== "next") return now;
  const votes = trial.contenders.map((list) => votesIn(trial, 0, list) ?? -1);
  while (met(now) === false && now.some((v, i) => v === false && votes[i]! >= 0)) {
    const next = Math.max(...votes.filter((_, i) => now[i] === false));
    for (let i = 0; i < now.length; i++) if (now[i] === false && votes[i] === next) now[i] = true;
  }
  return now;
}

export function needVerdict(trial: Trial, need: SetNeed, all: readonly Verdict[]): Verdict {
  if (need.kind === "lists") return atLeast(need.lists, all);
  const [low, high] = ends(sizeOf(trial.results, 0, need.of));
  const votes = trial.contenders.map((list) => votesIn(trial, 0, list));
  const sum = (counts: (v: Verdict) => boolean) =>
    total(votes.map((v, i) => (counts(all[i]!) ? (v ?? 0) : 0)));
  const enough = reaches({ kind: "share", share: need.share }, need.strict, null);
  if (
    enough(
      sum((v) => v === true),
      high,
    )
  )
    return true;
  const unknown = votes.some((v, i) => v === null && all[i] !== false);
  return !unknown &&
    !enough(
      sum((v) => v !== false),
      low,
    )
    ? false
    : "undecided";
}

export const asFraction = (q: Quantity): Fraction =>
  typeof q === "number" ? { n: BigInt(q), d: 1n } : q;

/** The smallest and the largest that a base can be. */
export function ends(size: Size): readonly [Quantity, Quantity | null] {
  return typeof size === "number" || "n" in size ? [size, size] : [size.from, size.to];
}
