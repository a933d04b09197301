import { compare, fraction } from "../../exact/fraction.ts";
import type { Step } from "../../law/law.ts";
import type { Run } from "../book.ts";
import type { Trial } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { NO_LIMIT } from "../number.ts";

/** Whether the law takes a step there at all: where the figure is told, and large enough. */
export function applies(trial: Trial, { when }: Step, run: Run): boolean {
  if (!when) return true;
  const figure = figureAt(trial, when.value, run);
  if (figure === null) return false;
  return figure === NO_LIMIT || compare(figure, fraction(when.atLeast)) >= 0;
}
