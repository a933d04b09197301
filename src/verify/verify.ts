import type { Condition, HurdleRule, Law } from "../law/law.ts";
import { sizeOf } from "../results/bases.ts";
import type { Open, Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import { type FalseClaim, holds, openTrial, same, type Trial, votesIn } from "./claims.ts";
import { ends, hurdleIn } from "./conditions.ts";
import { checkPassing, type Passing } from "./passing.ts";
import { checkSeats } from "./seats.ts";
import { checkSteps } from "./steps.ts";

/**
 * Checks every claim of an Outcome against the votes and the law, by the inequalities that define it: thresholds by
 * multiplication, every quotient that won against every one that lost, whole quotas and the order of remainders, ties
 * that are really equal, sums. It trusts nothing but the results and the law, and elects nothing itself.
 *
 * Not checked, because it would take another election: while lists are undecided, that no way to decide them gives
 * a list fewer than its certain seats or more than `atMost` (both are held against the one way that the steps tell).
 *
 * @returns the claims that do not hold; none if the Outcome is right
 */
export function verify(law: Law, results: Results, outcome: Outcome): readonly FalseClaim[] {
  const trial = openTrial(law, results, outcome);
  same(trial, "election", outcome.election, results.election);
  same(trial, "law", outcome.law, { id: law.id, title: law.title });
  same(trial, "house", outcome.house, trial.house);
  same(trial, "assumptions", outcome.assumptions, results.assumptions);
  checkLists(trial);
  const passing = checkPassing(trial);
  checkEligible(trial, passing);
  checkLine(trial);
  const unassigned = checkSteps(trial, passing);
  checkOpen(trial, passing);
  checkSeats(trial, passing, unassigned);
  return trial.falseClaims;
}

function checkLists(trial: Trial): void {
  const { results, outcome } = trial;
  same(trial, "lists", outcome.lists.length, results.lists.length);
  results.lists.forEach(({ id, name, short, kind }, i) => {
    const told = outcome.lists[i];
    same(
      trial,
      `lists/${id}`,
      [told?.id, told?.name, told?.short, told?.kind],
      [id, name, short, kind],
    );
    same(trial, `lists/${id}/votes`, told?.votes, votesIn(trial, 0, i));
  });
}

/** Those that pass, and none else; more votes first, equal ones by id. */
function checkEligible(trial: Trial, { verdicts }: Passing): void {
  const { outcome, results, contenders } = trial;
  const passing = contenders
    .filter((_, i) => verdicts[i] === true)
    .map((list) => ({ id: results.lists[list]!.id, votes: votesIn(trial, 0, list) ?? -1 }))
    .sort((a, b) => b.votes - a.votes || (a.id < b.id ? -1 : 1));
  same(
    trial,
    "eligible",
    outcome.eligible,
    passing.map(({ id }) => id),
  );
}

/** The first share of the whole that the threshold asks for is the line that is drawn. */
function checkLine(trial: Trial): void {
  const { law, outcome } = trial;
  const rule = wholeShares(law, law.conditions.get("passes"))[0];
  const { line } = outcome;
  const base = rule?.of && sizeOf(trial.results, 0, rule.of);
  if (!rule || base === undefined || rule.amount.kind !== "share" || !line) {
    same(trial, "line", line, base === undefined ? undefined : rule?.path);
    return;
  }
  const { share } = rule.amount;
  same(trial, "line/path", line.path, rule.path);
  same(trial, "line/share", line.share, share);
  same(trial, "line/strict", line.strict, rule.strict);
  same(trial, "line/base", line.base, { of: rule.of, size: base });
  const { enough } = hurdleIn(trial, { ...rule, coalition: [] }, 0, trial.contenders[0] ?? 0);
  const { needed } = line;
  const [from, to] = typeof needed === "number" ? [needed, needed] : [needed.from, needed.to];
  const [low, high] = ends(base);
  holds(trial, "line/needed", from, enough(from, low) && !enough(from - 1, low), "not the fewest");
  const last = to === null ? high === null : enough(to, high) && !enough(to - 1, high);
  holds(trial, "line/needed", to, last, "not the fewest");
}

function wholeShares(law: Law, rule: Condition | undefined): HurdleRule[] {
  switch (rule?.kind) {
    case "hurdle":
      return rule.scope.kind === "whole" && rule.amount.kind === "share" ? [rule] : [];
    case "all":
    case "any":
      return rule.parts.flatMap((part) => wholeShares(law, part));
    case "named":
      return wholeShares(law, law.conditions.get(rule.name));
    case "set":
      return wholeShares(law, rule.set);
    default:
      return [];
  }
}

/** Every open point belongs to a list, a rule or a step that was checked; nothing else is open, and nothing is hidden. */
function checkOpen(trial: Trial, passing: Passing): void {
  const { outcome, results, contenders, law } = trial;
  const { stop } = passing;
  const undecided = passing.alone.includes("undecided");
  const bySet = outcome.open.filter((one) => one.kind === "no-rule" && one.point === "set");
  const passes = contenders.filter((_, i) => passing.verdicts[i] === true);
  const expected = stop?.else === "unknown" &&
    !undecided && {
      kind: "no-rule",
      point: "set",
      step: stop.path,
      lists: passes.map((list) => results.lists[list]!.id).sort(),
      article: stop.article,
    };
  same(trial, "open/set", bySet, expected ? [expected] : []);
  const known = new Set(law.steps.map((step) => step.name));
  for (const one of outcome.open) {
    if (bySet.includes(one) || undecided) continue;
    const kind = ["lot", "no-rule", "undecided"].includes(one.kind);
    holds(trial, `open/${one.step}`, one, known.has(one.step) && kind, "no such point of the law");
    if (one.kind === "undecided") checkUnknownVotes(trial, one);
  }
  for (const lot of outcome.lots) {
    holds(trial, `lots/${lot.step}`, lot, known.has(lot.step), "no step of the law");
  }
}

/** A step shares by votes that are not known: those of the lists named, and of no other that takes part. */
function checkUnknownVotes(trial: Trial, told: Extract<Open, { kind: "undecided" }>): void {
  const { law, results, outcome, contenders } = trial;
  const step = law.steps.find(({ name }) => name === told.step);
  const taking = contenders.filter((list) => !step?.who || outcome.lists[list]?.passes === true);
  const unknown = taking.filter((list) => votesIn(trial, 0, list) === null);
  const area = results.areas[0]?.id;
  same(trial, `open/${told.step}`, told, {
    kind: "undecided",
    step: step?.kind === "share" && step.by.kind === "votes" ? step.name : undefined,
    area,
    lists: unknown.map((list) => results.lists[list]!.id),
    needs: [{ area, total: "votes" }],
    article: step?.article,
  });
}
