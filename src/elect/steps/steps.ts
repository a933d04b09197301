import type { Step } from "../../law/law.ts";
import type { State, StepResult } from "../state.ts";
import { give } from "./give.ts";
import { share } from "./share.ts";

/** How each kind of step is taken. A new kind is a file and a line here. */
const TAKE: {
  [K in Step["kind"]]: (step: Extract<Step, { kind: K }>, state: State) => StepResult;
} = { share, give };

export function take(step: Step, state: State): StepResult {
  return (TAKE[step.kind] as (step: Step, state: State) => StepResult)(step, state);
}
