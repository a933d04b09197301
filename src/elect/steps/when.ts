import type { Step } from "../../law/law.ts";
import { figuresOf } from "../figures.ts";
import type { Run, State } from "../state.ts";

/** Whether the law takes a step there: bodies of some size only. */
export function applies({ when }: Step, run: Run, state: State): boolean {
  if (!when) return true;
  const figure = figuresOf(state).at(when.value, run);
  return figure !== null && Number(figure) >= when.atLeast;
}
