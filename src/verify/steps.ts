import type { GiveStep, Step } from "../law/law.ts";
import type { GiveEvidence, ShareEvidence } from "../results/outcome.ts";
import { holds, same, type Trial } from "./claims.ts";
import { verdicts } from "./conditions.ts";
import { figureOf } from "./figures.ts";
import type { Passing } from "./passing.ts";
import { checkShare } from "./share.ts";

/**
 * Checks the steps in the order of the law.
 *
 * @returns seats that the steps left unassigned
 */
export function checkSteps(trial: Trial, passing: Passing): number {
  const { law, outcome } = trial;
  const undecided = passing.alone.includes("undecided");
  let unassigned = 0;
  outcome.steps.forEach((told, i) => {
    const step = law.steps[i];
    const claim = `steps/${i}`;
    same(trial, `${claim}/step`, told.step, step?.name);
    if (!step || told.step !== step.name) return;
    same(trial, `${claim}/kind`, told.kind, step.kind);
    same(trial, `${claim}/article`, told.article, step.article);
    same(trial, `${claim}/area`, told.area, trial.results.areas[0]?.id);
    same(trial, `${claim}/provisional`, told.provisional, undecided ? true : undefined);
    if ("claimants" in told) checkClaimants(trial, claim, step, told);
    if (step.kind === "share" && told.kind === "share") {
      unassigned += checkShare(trial, claim, step, told);
    }
    if (step.kind === "give" && told.kind === "give") checkGive(trial, claim, step, told);
  });
  checkLast(trial, undecided, passing);
  return unassigned;
}

/**
 * All steps are told, but none where the rule on the set gives no seats. A step that leaves something open is the
 * last one, for the others hang on it; one that lacks the votes that it shares by has no evidence itself.
 */
function checkLast(trial: Trial, undecided: boolean, { stop, stopWithout }: Passing): void {
  const { law, outcome } = trial;
  const lengths = (): number[] => {
    if (undecided ? stopWithout : stop) return [0];
    if (undecided) return law.steps.map((_, i) => i + 1); // what they leave open is not told while lists are undecided
    const open = law.steps.findIndex((step) => outcome.open.some((one) => one.step === step.name));
    if (open < 0) return [law.steps.length];
    const here = outcome.open.filter((one) => one.step === law.steps[open]!.name);
    return [here.some((one) => one.kind === "undecided") ? open : open + 1];
  };
  const { length } = outcome.steps;
  const expected = lengths();
  const right = expected.includes(length) || (length === 0 && law.steps.length === 0);
  holds(trial, "steps", length, right, `${expected.join(" or ")} of ${law.steps.length}`);
}

/** Those take part whom the law names. A provisional step holds for the case that the undecided lists are out. */
function checkClaimants(
  trial: Trial,
  claim: string,
  step: Step,
  told: ShareEvidence | GiveEvidence,
): void {
  const { contenders, results, outcome } = trial;
  const { who } = step;
  const alike = who?.kind === "named" && who.name === "passes";
  const verdict = who === undefined || alike ? undefined : verdicts(trial, who);
  const taking = contenders.filter((list, i) => {
    if (who === undefined) return true;
    return (alike ? outcome.lists[list]?.passes : verdict?.[i]) === true;
  });
  same(
    trial,
    `${claim}/claimants`,
    told.claimants,
    taking.map((list) => results.lists[list]!.id),
  );
}

function checkGive(trial: Trial, claim: string, step: GiveStep, told: GiveEvidence): void {
  told.claimants.forEach((id, i) => {
    const figure = figureOf(trial, step.seats, id, step);
    same(trial, `${claim}/awarded/${i}`, told.awarded[i], figure ?? 0);
  });
}
