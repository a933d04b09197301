import type { Step } from "../law/law.ts";
import type { Lot, Open, StepEvidence } from "../results/outcome.ts";
import type { Quantity } from "../results/results.ts";
import type { Cells } from "./cells.ts";
import type { Lots, SuppliedLot } from "./lots.ts";
import type { Poll } from "./poll.ts";

/** An allocation under way. */
export interface State {
  readonly poll: Poll;
  readonly lots: Lots;
  /** whether each contender passes the threshold of the law */
  readonly passes: readonly boolean[];
  /** seats that each step gave so far, by its name */
  readonly given: Map<string, Cells>;
  /** evidence so far, in the order of the steps */
  readonly steps: StepEvidence[];
  /** what quota steps left over, by name and area, along the contenders */
  readonly remainders: Map<string, Map<number, readonly Quantity[]>>;
  /** lots of the caller that were taken up */
  readonly used: Set<SuppliedLot>;
}

/** Before the first step. */
export const openState = (poll: Poll, lots: Lots, passes: readonly boolean[]): State => ({
  poll,
  lots,
  passes,
  given: new Map(),
  steps: [],
  remainders: new Map(),
  used: new Set(),
});

/** Where a step is taken: in an area, or for one list in an area. */
export interface Run {
  readonly area: number;
  readonly contender?: number;
}

/** What one run of a step did. */
export interface RunResult {
  readonly evidence: readonly StepEvidence[];
  /** seats that are certain */
  readonly awarded: Cells;
  /** what each can get here on top of that, where something is open */
  readonly possible: Cells;
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const areaId = ({ results }: Poll, area: number): string => results.areas[area]!.id;

export const listId = ({ results, contenders }: Poll, contender: number): string =>
  results.lists[contenders[contender]!]!.id;

/** The article of a step, for evidence and open points. */
export const article = (step: Step) =>
  step.article === undefined ? {} : { article: step.article };
