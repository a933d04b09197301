import type { Outcome } from "../results/outcome.ts";
import type { Trial } from "./claims.ts";

/** Figures that the law asks for and the data tells nowhere: none was counted, which is not the same as none. */
export function tellsNothingOf({ law, results }: Trial): Outcome["untold"] {
  const asked = [law.conditions, law.values, law.steps].some((part) => asksFor("direct", part));
  const told = results.areas.some(({ direct }) => direct !== undefined);
  return asked && !told ? ["direct"] : [];
}

/** Whether a figure is asked for: by name, direct seats also by a threshold of seats that does not say from which step. */
export function asksFor(figure: "direct" | "candidates", part: unknown): boolean {
  if (part === null || typeof part !== "object") return false;
  const { kind, from } = part as { kind?: string; from?: string };
  const direct = figure === "direct" && kind === "seats" && from === undefined;
  if (kind === figure || direct) return true;
  const inner = part instanceof Map ? [...part.values()] : Object.values(part);
  return inner.some((one) => asksFor(figure, one));
}
