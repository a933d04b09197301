import { compare, fraction } from "../../exact/fraction.ts";
import type { Step } from "../../law/law.ts";
import type { Need } from "../../results/outcome.ts";
import type { Run } from "../book.ts";
import type { Trial } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { NO_LIMIT } from "../number.ts";

/** Whether the law takes a step there at all; undefined where the figure that decides it is not known. */
export function applies(
  trial: Trial,
  { when }: Step,
  run: Run,
  missing: Need[] = [],
): boolean | undefined {
  if (!when) return true;
  const figure = figureAt(trial, when.value, run, missing);
  if (figure === null) return undefined;
  return figure === NO_LIMIT || compare(figure, fraction(when.atLeast)) >= 0;
}
