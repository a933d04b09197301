import { compare } from "../../exact/fraction.ts";
import type { Condition, HurdleRule, Law } from "../../law/law.ts";
import { thresholds } from "../../law/thresholds.ts";
import { partsOf } from "../../results/parts.ts";
import { error, ProblemError } from "../../results/problem.ts";
import type { Base, Results } from "../../results/results.ts";

/** The share of the whole that decides who passes: the one that `--share` and `--of` change and a sweep runs through. */
export function nationalHurdle(law: Law): HurdleRule {
  return only(law, (rule) => rule.scope.kind === "whole");
}

/** A share of the whole is one of one contest. @throws ProblemError `many-tops` */
export function oneContest(results: Results): void {
  const contests = partsOf(results).length;
  if (contests > 1)
    throw new ProblemError(
      error("many-tops", { source: results.election.id }, "", { areas: contests }),
    );
}

/** The share asked in areas (`in`): the one that `--region` changes. */
export function regionalHurdle(law: Law): HurdleRule {
  return only(law, (rule) => rule.scope.kind !== "whole");
}

/**
 * The law with the same hurdle at another amount or on another base; the law itself where nothing is another.
 * @param path of a hurdle of this law
 */
export function withHurdle(
  law: Law,
  path: string,
  change: Partial<Pick<HurdleRule, "amount" | "of">>,
): Law {
  const now = thresholds(law).find(({ rule }) => rule.path === path)?.rule;
  if (now && isSame({ ...now, ...change }, now)) return law;
  const edit = (condition: Condition): Condition => {
    switch (condition.kind) {
      case "hurdle":
        return condition.path === path ? { ...condition, ...change } : condition;
      case "all":
      case "any":
        return { ...condition, parts: condition.parts.map(edit) };
      case "not":
        return { ...condition, part: edit(condition.part) };
      case "set":
        return { ...condition, set: edit(condition.set) };
      default:
        return condition;
    }
  };
  const conditions = new Map(
    [...law.conditions].map(([name, condition]) => [name, edit(condition)]),
  );
  return { ...law, conditions, changed: [...law.changed, path] };
}

const isSame = (a: HurdleRule, b: HurdleRule): boolean =>
  a.of === b.of &&
  a.amount.kind === "share" &&
  b.amount.kind === "share" &&
  compare(a.amount.share, b.amount.share) === 0;

function only(law: Law, wanted: (rule: HurdleRule) => boolean): HurdleRule {
  const found = thresholds(law).flatMap(({ rule }) => (wanted(rule) ? [rule] : []));
  const [first] = found;
  if (!first) throw new ProblemError(error("no-threshold", { source: law.id }));
  if (found.length > 1) {
    throw new ProblemError(
      error("many-thresholds", { source: law.id }, "", { paths: found.map((rule) => rule.path) }),
    );
  }
  return first;
}

/** The base of a share; a hurdle without one asks for a plain number. */
export const baseOf = (rule: HurdleRule): Base => rule.of!;
