import type { Step } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { StepEvidence } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
import { type Book, closeBook, openBook, placeOf, type Run } from "../book.ts";
import { areaId, holds, listId, same, type Trial } from "../claims.ts";
import { cellsOf } from "../record.ts";
import { checkBiproportional } from "./biproportional.ts";
import { takingPart } from "./claimants.ts";
import { checkExhausted } from "./exhausted.ts";
import { checkGive } from "./give.ts";
import { checkMajority } from "./majority.ts";
import { checkPlace } from "./place.ts";
import { checkShare } from "./share.ts";
import { leaveUndecided } from "./undecided.ts";
import { applies } from "./when.ts";

type Check<S extends Step> = (book: Book, step: S, told: StepEvidence | undefined) => boolean;

/** How each kind of step is checked; whether its run has evidence at all. */
const CHECK: { readonly [K in Step["kind"]]: Check<Extract<Step, { kind: K }>> } = {
  share: checkShare,
  give: checkGive,
  place: checkPlace,
  biproportional: checkBiproportional,
  majority: checkMajority,
  exhausted: checkExhausted,
};

/**
 * Checks the steps in the order of the law, each in every area and for every list in which the law takes it. A step that
 * leaves something open is the last one, for the others hang on it.
 *
 * @returns steps of the law that were not taken
 */
export function checkSteps(trial: Trial, provisional: boolean): readonly Step[] {
  const { law, outcome } = trial;
  const cursor = { at: 0 };
  const taken = law.steps.findIndex((step) => {
    const stops = checkStep(trial, step, provisional, cursor);
    trial.judged.clear(); // conditions may look at the seats of a step
    return stops;
  });
  outcome.steps.slice(cursor.at).forEach((told, i) => {
    same(trial, `steps/${cursor.at + i}/step`, told?.step, undefined);
  });
  const all = outcome.steps.length === cursor.at;
  holds(trial, "steps", outcome.steps.length, all, String(cursor.at));
  return taken < 0 ? [] : law.steps.slice(taken + 1);
}

/** @returns whether the step leaves something open */
function checkStep(
  trial: Trial,
  step: Step,
  provisional: boolean,
  cursor: { at: number },
): boolean {
  cellsOf(trial, step.name);
  let stops = false;
  const take = (run: Run, check: (book: Book, told: StepEvidence | undefined) => boolean) => {
    const told = trial.outcome.steps[cursor.at];
    const book = openBook(trial, step, run, `steps/${cursor.at}`, provisional);
    const mine = told && isOf(book, told) ? told : undefined;
    const tells = check(book, mine);
    if (tells !== (mine !== undefined)) {
      const expected = tells ? placeOf(book, run) : "no evidence";
      same(trial, `${book.claim}/step`, told && whereOf(told), expected);
    }
    if (mine) {
      checkPlaceTold(book, mine);
      cursor.at++;
    }
    stops ||= book.open.length > 0;
    closeBook(book);
    if (!provisional) trial.open.push(...book.open);
  };
  const areas = areasOf(trial, step);
  if (areas.length === 0) take({ area: 0 }, checkAbsent);
  for (const area of areas) {
    const { runs, undecided } = runsIn(trial, step, area);
    if (undecided.length > 0)
      take({ area }, (book) => {
        leaveUndecided(book, undecided, []);
        return false;
      });
    const check = CHECK[step.kind] as Check<Step>;
    for (const run of runs)
      if (applies(trial, step, run)) take(run, (book, told) => check(book, step, told));
  }
  return stops;
}

/** The areas that a step is taken in; none where the data lacks those that it gives to (`place` does without). */
function areasOf(trial: Trial, step: Step): number[] {
  const { results } = trial;
  if (lacking(trial, step) && step.kind !== "place") return [];
  const levels = levelsOf(step);
  return levels.length === 0 ? [0] : levels.flatMap((level) => inside(results, 0, level));
}

/** Once in the area, or once for each list that takes part there. */
function runsIn(trial: Trial, step: Step, area: number) {
  if (!step.each.includes("list")) return { runs: [{ area }], undecided: [] };
  const { taking, undecided } = takingPart(trial, step.who, area);
  return { runs: taking.map((contender) => ({ area, contender })), undecided };
}

const levelsOf = ({ each }: Step): Level[] => each.filter((of): of is Level => of !== "list");

/** A level of the step, first those in which it is taken, that the data has no area of. */
function lacking({ results }: Trial, step: Step): Level | undefined {
  const to = "to" in step && step.to !== undefined && step.to !== "winners" ? [step.to] : [];
  const none = (level: Level) => inside(results, 0, level).length === 0;
  const levels = levelsOf(step);
  return levels.length > 0 && levels.every(none) ? levels[0] : to.find(none);
}

function checkAbsent({ trial, step, claim }: Book, told: StepEvidence | undefined): boolean {
  const level = lacking(trial, step);
  if (told) same(trial, `${claim}/kind`, told.kind, "absent");
  if (told?.kind === "absent") same(trial, `${claim}/level`, told.level, level);
  return true;
}

function isOf({ trial, step, run }: Book, told: StepEvidence): boolean {
  const list = "list" in told && told.kind !== "majority" ? told.list : undefined;
  const mine = run.contender === undefined ? undefined : listId(trial, run.contender);
  return (
    told.step === step.name &&
    told.area === areaId(trial, run.area) &&
    (step.kind === "majority" || list === mine)
  );
}

const whereOf = ({ step, article, area, ...told }: StepEvidence) => ({
  step,
  article,
  area,
  ...("list" in told && { list: told.list }),
});

/** Where the evidence says that it stands, and whether it hangs on something that is open. */
function checkPlaceTold(book: Book, told: StepEvidence): void {
  const { trial, step, run, claim, provisional } = book;
  const { kind, article } = told;
  const where = placeOf(book, run);
  if (kind !== "absent") same(trial, `${claim}/kind`, kind, step.kind);
  same(trial, `${claim}/article`, article, step.article);
  same(trial, `${claim}/area`, told.area, where.area);
  same(trial, `${claim}/provisional`, told.provisional, provisional ? true : undefined);
}
