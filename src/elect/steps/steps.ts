import type { Step } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { AbsentEvidence, Lot, Open } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
import { addCells, type Cells, noCells } from "../cells.ts";
import { areaId, article, type Run, type RunResult, type State } from "../state.ts";
import { takingPart } from "../who.ts";
import { biproportional } from "./biproportional.ts";
import { exhausted } from "./exhausted.ts";
import { give } from "./give.ts";
import { majority } from "./majority.ts";
import { place } from "./place.ts";
import { undecidedRun } from "./run.ts";
import { share } from "./share.ts";
import { applies } from "./when.ts";

/** How each kind of step is taken. A new kind is a file and a line here. */
const TAKE: {
  [K in Step["kind"]]: (step: Extract<Step, { kind: K }>, run: Run, state: State) => RunResult;
} = { share, give, place, biproportional, majority, exhausted };

export interface StepResult {
  /** what each can get on top of what was given, where something is open */
  readonly possible: readonly Cells[];
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
}

/** Takes a step wherever the law takes it, and enters its seats and evidence in the state. */
export function take(step: Step, state: State): StepResult {
  const awarded = noCells();
  const possible: Cells[] = [];
  const open: Open[] = [];
  const lots: Lot[] = [];
  state.given.set(step.name, awarded);
  const areas = areasOf(step, state);
  if (areas.length === 0) state.steps.push(absent(step, state));
  const takeOne = TAKE[step.kind] as (step: Step, run: Run, state: State) => RunResult;
  const enter = (done: RunResult) => {
    addCells(awarded, done.awarded);
    if (done.open.length > 0) possible.push(done.possible);
    state.steps.push(...done.evidence);
    open.push(...done.open);
    lots.push(...done.lots);
  };
  for (const area of areas) {
    const { runs, undecided } = runsIn(area, step, state);
    if (undecided.length > 0) enter(undecidedRun(step, { area }, state, undecided, []));
    for (const run of runs) if (applies(step, run, state)) enter(takeOne(step, run, state));
  }
  return { possible, open, lots };
}

/** Levels of areas that a step needs: those that it is taken in, and the one that it gives to. */
function levelsOf(step: Step): { each: Level[]; to: Level[] } {
  const each = step.each.filter((of): of is Level => of !== "list");
  const to = "to" in step && step.to !== "winners" && step.to !== undefined ? [step.to] : [];
  return { each, to };
}

/** The areas that a step is taken in; none where the data lacks those that it gives to (`place` does without). */
function areasOf(step: Step, { poll: { results, whole } }: State): number[] {
  const { each, to } = levelsOf(step);
  const lacks = (level: Level) => inside(results, whole, level).length === 0;
  if (step.kind !== "place" && to.some(lacks)) return [];
  return each.length === 0 ? [whole] : each.flatMap((level) => inside(results, whole, level));
}

/** Once in the area, or once for each list that takes part there. */
function runsIn(area: number, step: Step, state: State) {
  if (!step.each.includes("list")) return { runs: [{ area }], undecided: [] };
  const { claimants, undecided } = takingPart(step.who, area, state);
  return { runs: claimants.map((contender) => ({ area, contender })), undecided };
}

function absent(step: Step, { poll }: State): AbsentEvidence {
  const { results, whole } = poll;
  const { each, to } = levelsOf(step);
  const lacking = [...each, ...to].find((level) => inside(results, whole, level).length === 0)!;
  return {
    kind: "absent",
    step: step.name,
    ...article(step),
    area: areaId(poll, whole),
    level: lacking,
  };
}
