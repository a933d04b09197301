import type { Condition, Step } from "../law/law.ts";
import type { Lot, Open, StepEvidence } from "../results/outcome.ts";
import { addCells, type Cells, noCells } from "./cells.ts";
import type { Lots } from "./lots.ts";
import type { Passed } from "./passing.ts";
import { houseSize, type Poll } from "./poll.ts";
import { openState, sum } from "./state.ts";
import { take } from "./steps/steps.ts";

/** Seats that follow from who passes. */
export interface Allocation {
  /** what the steps of the result gave for certain, by area */
  readonly cells: Cells;
  /** of each contender in all */
  readonly seats: readonly number[];
  /** the most that each contender can get in all */
  readonly atMost: readonly number[];
  /** an open point stopped it before the last step: `atMost` counts on what is left of the house, not on its growth */
  readonly unfinished: boolean;
  /** by step: seats that it gave to areas */
  readonly areaSeats: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly steps: readonly StepEvidence[];
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
}

function nothing(poll: Poll): Allocation {
  const none = poll.contenders.map(() => 0);
  const cells = noCells();
  return {
    cells,
    seats: none,
    atMost: none,
    unfinished: false,
    areaSeats: new Map(),
    steps: [],
    open: [],
    lots: [],
  };
}

/** Takes the steps of the law in their order. An open point stops there: a later step would hang on it. */
export function allocate(passed: Passed, poll: Poll, lots: Lots): Allocation {
  const passes = passed.verdicts.map((verdict) => verdict === true);
  if (passed.stop?.as === "failed") return nothing(poll);
  if (passed.stop) return noRule(passed.stop.rule, passes, poll);

  const state = openState(poll, lots, passes);
  const beyond: Cells[] = []; // what is possible on top of what is certain
  const open: Open[] = [];
  const drawn: Lot[] = [];
  let later: readonly Step[] = [];
  for (const [i, step] of poll.law.steps.entries()) {
    const done = take(step, state);
    open.push(...done.open);
    drawn.push(...done.lots);
    // seats that `exhausted` gives again belong to the steps of the result that it takes again
    if (poll.law.result.includes(step.name) || step.kind === "exhausted")
      beyond.push(...done.possible);
    if (done.open.length === 0) continue;
    later = poll.law.steps.slice(i + 1);
    break;
  }
  const cells = noCells();
  for (const name of poll.law.result) {
    const given = state.given.get(name);
    if (given) addCells(cells, given);
  }
  const seats = totals([cells], poll);
  const left = later.length > 0 ? Math.max(0, (houseSize(poll) ?? 0) - sum(seats)) : 0;
  const mayGet = (i: number) => passes[i] || later.some(({ who }) => !who || !asksToPass(who));
  const possible = open.length > 0 ? totals(beyond, poll) : undefined;
  const areaSeats = new Map<string, ReadonlyMap<number, number>>();
  for (const [name, { areas }] of state.given) if (areas.size > 0) areaSeats.set(name, areas);
  return {
    cells,
    seats,
    atMost: possible
      ? seats.map((n, i) => n + Math.max(possible[i]!, mayGet(i) ? left : 0))
      : seats,
    unfinished: later.length > 0,
    areaSeats,
    steps: state.steps,
    open,
    lots: drawn,
  };
}

/** Whether nobody takes part who does not pass. */
export const asksToPass = (who: Condition): boolean =>
  who.kind === "all" ? who.parts.some(asksToPass) : who.kind === "named" && who.name === "passes";

/** Seats of each contender in all areas together. */
function totals(all: readonly Cells[], { contenders }: Poll): number[] {
  const sums = contenders.map(() => 0);
  for (const { lists } of all) {
    for (const row of lists.values()) {
      for (let i = 0; i < row.length; i++) sums[i]! += row[i]!;
    }
  }
  return sums;
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
    ...nothing(poll),
    atMost: passes.map((passed) => (passed ? house : 0)),
    open: [
      {
        kind: "no-rule",
        point: "set",
        step: rule.path,
        lists: lists.sort(),
        ...(rule.article !== undefined && { article: rule.article }),
      },
    ],
  };
}
