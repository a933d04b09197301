import type { Value } from "../law/law.ts";
import type { Lot, Open, StepEvidence } from "../results/outcome.ts";
import { error, ProblemError } from "../results/problem.ts";
import type { Lots } from "./lots.ts";
import { directSeats, houseSize, type Poll } from "./poll.ts";

/** An allocation under way. Arrays run along the contenders. */
export interface State {
  readonly poll: Poll;
  readonly lots: Lots;
  /** whether each contender passes the threshold of the law */
  readonly passes: readonly boolean[];
  /** seats that each step gave so far, by its name */
  readonly given: Map<string, readonly number[]>;
}

/** What one step did. */
export interface StepResult {
  /** absent where the step could not be taken */
  readonly evidence?: StepEvidence;
  /** seats that are certain, one a contender */
  readonly awarded: readonly number[];
  /** the most that each contender can get here, above `awarded` only where something is open */
  readonly atMost: readonly number[];
  readonly open: readonly Open[];
  readonly lots: readonly Lot[];
}

/** A value of the law that is one number: the seats that a step hands out. */
export function numberOf(value: Value, state: State): number {
  switch (value.kind) {
    case "number":
      return value.number;
    case "size": {
      const size = houseSize(state.poll);
      if (size !== undefined) return size;
      const { law, results } = state.poll;
      throw new ProblemError(
        error("no-house", { source: results.election.id, area: results.areas[0]?.id ?? "" }, "", {
          law: law.id,
        }),
      );
    }
    case "left": {
      const given = state.poll.law.result.flatMap((step) => state.given.get(step) ?? []);
      return Math.max(0, numberOf(value.of, state) - sum(given));
    }
    default:
      return sum(figures(value, state).map((figure) => figure ?? 0));
  }
}

/** A value of the law by contender; null: not known. */
export function figures(value: Value, state: State): readonly (number | null)[] {
  switch (value.kind) {
    case "votes":
      return state.poll.votes;
    case "direct":
      return directSeats(state.poll);
    case "step":
      return state.given.get(value.step) ?? state.poll.contenders.map(() => 0);
    default: {
      const number = numberOf(value, state);
      return state.poll.contenders.map(() => number);
    }
  }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The area that a step shares seats in: the whole. */
export const areaId = ({ poll }: State): string => poll.results.areas[poll.whole]!.id;
