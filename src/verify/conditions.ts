import type { Condition, HurdleRule } from "../law/law.ts";
import { around, inside } from "../results/areas.ts";
import type { Verdict } from "../results/outcome.ts";
import type { Trial } from "./claims.ts";
import { votesAt } from "./figures.ts";
import { figureVerdict, hurdleIn, isFigureRule } from "./hurdle.ts";
import { afterSet } from "./set.ts";

/**
 * What a condition of the law says of every contender in an area: who passes is taken as it was checked, unless the
 * threshold is one of each area.
 */
export function judge(trial: Trial, condition: Condition, area: number): readonly Verdict[] {
  const rows = trial.judged.get(condition) ?? new Map<number, readonly Verdict[]>();
  trial.judged.set(condition, rows);
  const known = rows.get(area) ?? judgeNow(trial, condition, area);
  rows.set(area, known);
  return known;
}

function judgeNow(trial: Trial, condition: Condition, area: number): readonly Verdict[] {
  const judged = (part: Condition) => judge(trial, part, area);
  if (condition.kind !== "named" || condition.name !== "passes")
    return verdicts(trial, condition, area, judged);
  const threshold = trial.law.conditions.get("passes");
  if (!threshold || !isLocal(trial, threshold)) return trial.passes;
  return judged(threshold).map((verdict, i) =>
    verdict === "undecided" ? trial.passes[i]! : verdict,
  );
}

/** What the threshold, or a part of it, says of every contender by the votes alone. */
export function byVotes(trial: Trial, condition: Condition): readonly Verdict[] {
  const known =
    trial.alone.get(condition) ?? verdicts(trial, condition, 0, (part) => byVotes(trial, part));
  trial.alone.set(condition, known);
  return known;
}

/** @param judged what the parts of the condition say */
function verdicts(
  trial: Trial,
  condition: Condition,
  area: number,
  judged: (part: Condition) => readonly Verdict[],
): readonly Verdict[] {
  const { contenders, results, law } = trial;
  switch (condition.kind) {
    case "hurdle":
      return contenders.map((_, i) => hurdleVerdict(trial, condition, area, i));
    case "all":
    case "any": {
      const parts = condition.parts.map(judged);
      const needed = condition.kind === "all" ? parts.length : 1;
      return contenders.map((_, i) =>
        atLeast(
          needed,
          parts.map((part) => part[i]!),
        ),
      );
    }
    case "not":
      return judged(condition.part).map((v) => (v === "undecided" ? v : !v));
    case "named":
      return judged(law.conditions.get(condition.name)!);
    case "of-kind":
      return contenders.map((list) => results.lists[list]!.kind === condition.of);
    case "no-list":
      return contenders.map((list) => results.lists[list]!.noList === true);
    case "largest":
      return largest(contenders.map((_, i) => votesAt(trial, "list", 0, i)));
    case "set":
      return afterSet(trial, condition, judged(condition.set));
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

/** The areas that a rule looks at, and in how many of them it must hold. */
export function areasAsked({ results }: Trial, { scope }: HurdleRule, area: number) {
  if (scope.kind === "whole") return { areas: [0], times: 1, alone: true };
  const here = (level: typeof scope.level) => around(results, area, level);
  if (scope.kind === "same") {
    const mine = here(scope.level);
    const areas = mine === undefined ? inside(results, 0, scope.level) : [mine];
    return { areas, times: 1, alone: areas.length === 1 };
  }
  const within = scope.kind === "some" && scope.of !== undefined ? here(scope.of) : undefined;
  const areas = inside(results, within ?? 0, scope.level);
  return { areas, times: scope.kind === "some" ? scope.times : areas.length, alone: false };
}

function hurdleVerdict(trial: Trial, rule: HurdleRule, area: number, contender: number): Verdict {
  const { areas, times } = areasAsked(trial, rule, area);
  if (areas.length === 0) return asksNothing(rule) ? true : "undecided";
  return atLeast(
    times,
    areas.map((at) =>
      isFigureRule(rule)
        ? figureVerdict(trial, rule, at, contender).met
        : hurdleIn(trial, rule, at, contender).met,
    ),
  );
}

function largest(votes: readonly (number | null)[]): Verdict[] {
  const top = Math.max(...votes.map((v) => v ?? 0));
  const alone = !votes.includes(null) && votes.filter((v) => v === top).length === 1;
  return votes.map((v) => (v !== null && v < top ? false : alone ? true : "undecided"));
}

/** Whether a threshold admits in the areas that hold it. */
function isLocal(trial: Trial, condition: Condition): boolean {
  const { law } = trial;
  switch (condition.kind) {
    case "hurdle": {
      const { scope } = condition;
      return scope.kind === "same" || (scope.kind === "some" && scope.of !== undefined);
    }
    case "all":
    case "any":
      return condition.parts.some((part) => isLocal(trial, part));
    case "not":
      return isLocal(trial, condition.part);
    case "named":
      return isLocal(trial, law.conditions.get(condition.name)!);
    case "set":
      return isLocal(trial, condition.set);
    default:
      return false;
  }
}
