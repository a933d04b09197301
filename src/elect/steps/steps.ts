import type { Step } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import type { Lot, Open } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
import { addCells, addSeats, type Cells, noCells } from "../cells.ts";
import { areaId, type Run, type RunResult, type State } from "../state.ts";
import { takingPart } from "../who.ts";
import { biproportional } from "./biproportional.ts";
import { exhausted } from "./exhausted.ts";
import { give } from "./give.ts";
import { majority } from "./majority.ts";
import { place } from "./place.ts";
import { share } from "./share.ts";
import { applies } from "./when.ts";

/** How each kind of step is taken. A new kind is a file and a line here. */
const TAKE: {
  [K in Step["kind"]]: (step: Extract<Step, { kind: K }>, run: Run, state: State) => RunResult;
} = { share, give, place, biproportional, majority, exhausted };

export interface StepResult {
  /** what each can get on top of what was given, where something is open */
  readonly possible: Cells;
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
}

/** Takes a step wherever the law takes it, and enters its seats and evidence in the state. */
export function take(step: Step, state: State): StepResult {
  const awarded = noCells();
  const possible = noCells();
  const open: Open[] = [];
  const lots: Lot[] = [];
  state.given.set(step.name, awarded);
  const runs = runsOf(step, state);
  if (runs.length === 0) state.steps.push(absent(step, state));
  const takeOne = TAKE[step.kind] as (step: Step, run: Run, state: State) => RunResult;
  for (const run of runs) {
    if (!applies(step, run, state)) continue;
    const done = takeOne(step, run, state);
    addCells(awarded, done.awarded);
    if (done.open.length > 0) addCells(possible, beyond(done));
    state.steps.push(...done.evidence);
    open.push(...done.open);
    lots.push(...done.lots);
  }
  return { possible, open, lots };
}

/** The most that each can get in a run, less what is certain. */
function beyond({ awarded, atMost }: RunResult): Cells {
  const rest = noCells();
  addCells(rest, atMost);
  for (const [area, row] of awarded.lists)
    for (const [i, seats] of row.entries()) addSeats(rest, area, i, -seats, row.length);
  for (const [area, seats] of awarded.areas) addSeats(rest, area, undefined, -seats, 0);
  return rest;
}

/** The areas and lists that a step is taken in and for. */
function runsOf({ each, who, kind, ...step }: Step, state: State): Run[] {
  const { poll } = state;
  const levels = each.filter((of): of is Level => of !== "list");
  const areas =
    levels.length === 0
      ? [poll.whole]
      : levels.flatMap((level) => inside(poll.results, poll.whole, level));
  const to = "to" in step && step.to !== "winners" ? step.to : undefined;
  const missing =
    to !== undefined && kind !== "place" && inside(poll.results, poll.whole, to).length === 0;
  if (missing) return [];
  if (!each.includes("list")) return areas.map((area) => ({ area }));
  return areas.flatMap((area) =>
    takingPart(who, area, state).claimants.map((contender) => ({ area, contender })),
  );
}

function absent({ each, ...step }: Step, state: State) {
  const { poll } = state;
  const levels = each.filter((of): of is Level => of !== "list");
  const to = "to" in step && step.to !== "winners" && step.to ? [step.to] : [];
  const lacking = [...levels, ...to].find(
    (level) => inside(poll.results, poll.whole, level).length === 0,
  );
  return {
    kind: "absent" as const,
    step: step.name,
    ...(step.article !== undefined && { article: step.article }),
    area: areaId(poll, poll.whole),
    level: lacking ?? poll.results.areas[poll.whole]!.level,
  };
}
