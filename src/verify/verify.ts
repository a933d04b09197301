import type { Law } from "../law/law.ts";
import type { Outcome } from "../results/outcome.ts";
import { partsOf } from "../results/parts.ts";
import type { Results } from "../results/results.ts";
import { checkPoints } from "./book.ts";
import { type FalseClaim, openTrial, same, type Trial } from "./claims.ts";
import { votesAt } from "./figures.ts";
import { tellsNothingOf } from "./figures-told.ts";
import { checkLine } from "./line.ts";
import { checkTogether } from "./parts.ts";
import { checkPassing, isOpen, type Passing } from "./passing.ts";
import { readSteps } from "./record.ts";
import { checkSeats } from "./seats.ts";
import { checkSteps } from "./steps/steps.ts";

/**
 * Checks every claim of an Outcome against the votes and the law, by the inequalities that define it: thresholds by
 * multiplication, every quotient that won against every one that lost, whole quotas and the order of remainders,
 * rounded cells of a two-way share and both its margins, ties that are really equal, sums. It trusts nothing but the
 * results and the law, and elects nothing itself: seats of earlier steps are those of the evidence that was checked
 * before.
 *
 * Not checked, because it would take another election: while lists are undecided, or later steps hang on what is open,
 * that no way to decide it gives a list fewer than its certain seats or more than `atMost` (both are held against the
 * one case that the steps tell); and that no number of seats meets the claims where a house is said to grow for ever.
 *
 * @returns the claims that do not hold; none if the Outcome is right
 */
export function verify(law: Law, results: Results, outcome: Outcome): readonly FalseClaim[] {
  const parts = partsOf(results);
  if (parts.length === 1) return verifyWhole(law, results, outcome);
  const ofParts = parts.flatMap((part, i) => {
    const told = outcome.parts?.[i];
    const claims = told ? verifyWhole(law, part, told) : [];
    return claims.map((one) => ({ ...one, claim: `parts/${i}/${one.claim}` }));
  });
  return [...ofParts, ...checkTogether(law, results, outcome)];
}

/** One contest: who passes, every step in the order of the law, then what follows from them. */
function verifyWhole(law: Law, results: Results, outcome: Outcome): readonly FalseClaim[] {
  const trial = openTrial(law, results, outcome);
  same(trial, "election", outcome.election, results.election);
  same(trial, "law", outcome.law, { id: law.id, title: law.title });
  same(trial, "assumptions", outcome.assumptions, results.assumptions);
  same(trial, "parts", outcome.parts, undefined);
  same(trial, "untold", outcome.untold, tellsNothingOf(trial));
  checkLists(trial);

  readSteps(trial);
  const passing = checkPassing(trial);
  checkEligible(trial, passing);
  checkLine(trial);

  trial.given.clear();
  const { verdicts, stop } = isOpen(passing) ? passing.without : passing;
  trial.passes = verdicts.map((verdict) => verdict === true);
  if (stop) same(trial, "steps", outcome.steps, []);
  const untaken = stop ? [] : checkSteps(trial, isOpen(passing));
  checkPoints(trial);
  checkSeats(trial, passing, untaken);
  return trial.falseClaims;
}

function checkLists(trial: Trial): void {
  const { results, outcome } = trial;
  same(trial, "lists", outcome.lists.length, results.lists.length);
  results.lists.forEach(({ id, name, short, names, shorts, kind }, i) => {
    const told = outcome.lists[i];
    const stated = [told?.id, told?.name, told?.short, told?.names, told?.shorts, told?.kind];
    same(trial, `lists/${id}`, stated, [id, name, short, names, shorts, kind]);
    const votes = votesAt({ ...trial, contenders: [i] }, "list", 0, 0);
    same(trial, `lists/${id}/votes`, told?.votes, votes);
  });
}

/** Those that pass, and none else; more votes first, equal ones by id. */
function checkEligible(trial: Trial, { verdicts }: Passing): void {
  const { outcome, results, contenders } = trial;
  const passing = contenders
    .map((list, i) => ({
      id: results.lists[list]!.id,
      votes: votesAt(trial, "list", 0, i) ?? -1,
      i,
    }))
    .filter(({ i }) => verdicts[i] === true)
    .sort((a, b) => b.votes - a.votes || (a.id < b.id ? -1 : 1));
  same(
    trial,
    "eligible",
    outcome.eligible,
    passing.map(({ id }) => id),
  );
}
