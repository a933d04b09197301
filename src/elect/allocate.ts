import type { Lot, Open, StepEvidence } from "../results/outcome.ts";
import { addCells, type Cells, noCells } from "./cells.ts";
import type { Lots } from "./lots.ts";
import type { Passed } from "./passing.ts";
import { houseSize, type Poll } from "./poll.ts";
import type { State } from "./state.ts";
import { take } from "./steps/steps.ts";

/** Seats that follow from who passes. */
export interface Allocation {
  /** what the steps of the result gave for certain, by area */
  readonly cells: Cells;
  /** of each contender in all */
  readonly seats: readonly number[];
  /** the most that each contender can get in all */
  readonly atMost: readonly number[];
  /** by step: seats that it gave to areas */
  readonly areaSeats: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly steps: readonly StepEvidence[];
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
}

function nothing(poll: Poll): Allocation {
  const none = poll.contenders.map(() => 0);
  const cells = noCells();
  return { cells, seats: none, atMost: none, areaSeats: new Map(), steps: [], open: [], lots: [] };
}

export const openState = (poll: Poll, lots: Lots, passes: readonly boolean[]): State => ({
  poll,
  lots,
  passes,
  given: new Map(),
  steps: [],
  remainders: new Map(),
});

/** Takes the steps of the law in their order. An open point stops there: a later step would hang on it. */
export function allocate(passed: Passed, poll: Poll, lots: Lots): Allocation {
  const passes = passed.verdicts.map((verdict) => verdict === true);
  if (passed.stop?.as === "failed") return nothing(poll);
  if (passed.stop) return noRule(passed.stop.rule, passes, poll);

  const state = openState(poll, lots, passes);
  const beyond = noCells(); // what is possible on top of what is certain
  const open: Open[] = [];
  const drawn: Lot[] = [];
  for (const step of poll.law.steps) {
    const done = take(step, state);
    open.push(...done.open);
    drawn.push(...done.lots);
    if (poll.law.result.includes(step.name)) addCells(beyond, done.possible);
    if (done.open.length > 0) break;
  }
  const cells = noCells();
  for (const name of poll.law.result) {
    const given = state.given.get(name);
    if (given) addCells(cells, given);
  }
  const seats = totals(cells, poll);
  const possible = totals(beyond, poll);
  const areaSeats = [...state.given].filter(([, { areas }]) => areas.size > 0);
  return {
    cells,
    seats,
    atMost: seats.map((n, i) => n + possible[i]!),
    areaSeats: new Map(areaSeats.map(([name, { areas }]) => [name, areas])),
    steps: state.steps,
    open,
    lots: drawn,
  };
}

/** Seats of each contender in all areas together. */
function totals({ lists }: Cells, { contenders }: Poll): number[] {
  const all = contenders.map(() => 0);
  for (const row of lists.values()) {
    row.forEach((seats, i) => {
      all[i]! += seats;
    });
  }
  return all;
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
