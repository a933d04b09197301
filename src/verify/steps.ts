import type { GiveStep, Step } from "../law/law.ts";
import type { GiveEvidence, StepEvidence } from "../results/outcome.ts";
import { holds, same, type Trial } from "./claims.ts";
import { verdicts } from "./conditions.ts";
import { figureOf } from "./figures.ts";
import { checkShare } from "./share.ts";

/**
 * Checks the steps in the order of the law. A step that leaves something open is the last one, for the others hang
 * on it; so is one that lacks the votes that it shares by, which has no evidence.
 */
export function checkSteps(trial: Trial): void {
  const { law, outcome } = trial;
  const stopped = outcome.open.length > 0 || outcome.failed !== undefined;
  holds(
    trial,
    "steps",
    outcome.steps.length,
    outcome.steps.length === law.steps.length ||
      (stopped && outcome.steps.length < law.steps.length),
    `the law has ${law.steps.length}`,
  );
  outcome.steps.forEach((told, i) => {
    const step = law.steps[i];
    const claim = `steps/${i}`;
    same(trial, `${claim}/step`, told.step, step?.name);
    if (!step || told.step !== step.name) return;
    same(trial, `${claim}/kind`, told.kind, step.kind);
    same(trial, `${claim}/article`, told.article, step.article);
    same(trial, `${claim}/area`, told.area, trial.results.areas[0]?.id);
    const undecided = outcome.lists.some((list) => list.passes === "undecided");
    same(trial, `${claim}/provisional`, told.provisional, undecided ? true : undefined);
    checkClaimants(trial, claim, step, told);
    if (step.kind === "share" && told.kind === "share") checkShare(trial, claim, step, told);
    if (step.kind === "give" && told.kind === "give") checkGive(trial, claim, step, told);
  });
}

/** Those take part whom the law names. A provisional step holds for the case that the undecided lists are out. */
function checkClaimants(trial: Trial, claim: string, step: Step, told: StepEvidence): void {
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
