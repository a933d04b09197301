import type { Step } from "../../law/law.ts";
import { compareQuantities } from "../../results/quantity.ts";
import { figuresOf } from "../figures.ts";
import type { Run, State } from "../state.ts";

/** Whether the law takes a step there: in bodies of some size only, and where the figure is told at all. */
export function applies({ when }: Step, run: Run, state: State): boolean {
  if (!when) return true;
  const figure = figuresOf(state).at(when.value, run);
  return figure !== null && compareQuantities(figure, when.atLeast) >= 0;
}
