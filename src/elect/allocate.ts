import type { Lot, Open, StepEvidence } from "../results/outcome.ts";
import type { Lots } from "./lots.ts";
import type { Passed } from "./passing.ts";
import { houseSize, type Poll } from "./poll.ts";
import type { State } from "./state.ts";
import { take } from "./steps/steps.ts";

/** Seats that follow from who passes. Arrays run along the contenders. */
export interface Allocation {
  readonly seats: readonly number[];
  readonly atMost: readonly number[];
  readonly steps: readonly StepEvidence[];
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
}

/** Takes the steps of the law in their order. An open point stops there: a later step would hang on it. */
export function allocate(passed: Passed, poll: Poll, lots: Lots): Allocation {
  const passes = passed.verdicts.map((verdict) => verdict === true);
  const none = poll.contenders.map(() => 0);
  if (passed.stop?.as === "failed") {
    return { seats: none, atMost: none, steps: [], open: [], lots: [] };
  }
  if (passed.stop) return noRule(passed.stop.rule, passes, poll);

  const state: State = { poll, lots, passes, given: new Map() };
  const seats = [...none];
  const atMost = [...none];
  const steps: StepEvidence[] = [];
  const open: Open[] = [];
  const drawn: Lot[] = [];
  for (const step of poll.law.steps) {
    const done = take(step, state);
    state.given.set(step.name, done.awarded);
    if (done.evidence) steps.push(done.evidence);
    open.push(...done.open);
    drawn.push(...done.lots);
    if (poll.law.result.includes(step.name)) {
      done.awarded.forEach((n, i) => {
        seats[i]! += n;
      });
      done.atMost.forEach((n, i) => {
        atMost[i]! += n;
      });
    }
    if (done.open.length > 0) break;
  }
  return { seats, atMost, steps, open, lots: drawn };
}

function noRule(
  rule: { path: string; article?: string },
  passes: readonly boolean[],
  poll: Poll,
): Allocation {
  const house = houseSize(poll) ?? 0;
  const lists = poll.contenders.flatMap((list, i) =>
    passes[i] ? [poll.results.lists[list]!.id] : [],
  );
  return {
    seats: passes.map(() => 0),
    atMost: passes.map((passed) => (passed ? house : 0)),
    steps: [],
    open: [
      {
        kind: "no-rule",
        point: "set",
        step: rule.path,
        lists: lists.sort(),
        ...(rule.article !== undefined && { article: rule.article }),
      },
    ],
    lots: [],
  };
}
