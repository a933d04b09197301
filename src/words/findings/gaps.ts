import type { Outcome } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
import { say } from "../language.ts";
import { visible } from "../names.ts";
import { counted, joined } from "../prose.ts";

/** What the data does not tell of what the law uses, and seats that nobody has: one sentence each. */
export function gaps(outcome: Outcome): string[] {
  const { untold, empty } = outcome;
  return [
    ...untold.map((figure) => UNTOLD[figure]),
    ...absentSteps(outcome),
    ...(empty > 0
      ? [
          `${counted(empty, "seat")} ${empty === 1 ? "stays" : "stay"} empty: no list can take ${empty === 1 ? "it" : "them"}.`,
        ]
      : []),
  ];
}

const UNTOLD: Readonly<Record<Outcome["untold"][number], string>> = {
  direct: "The data tells of no seats won directly; none was counted.",
  adjustmentSeats: "The data tells of no levelling seats of areas; none was counted.",
};

/** "The data has no districts: step district gave nothing.": steps of one level together. */
function absentSteps({ steps }: Outcome): string[] {
  const byLevel = new Map<Level, Set<string>>();
  for (const step of steps) {
    if (step.kind !== "absent") continue;
    const names = byLevel.get(step.level) ?? new Set<string>();
    byLevel.set(step.level, names.add(step.step));
  }
  return [...byLevel].map(([level, names]) => {
    const told = `${names.size === 1 ? "step" : "steps"} ${joined([...names].map(visible))}`;
    return `The data has no ${say.terms.levelName[level][1]}: ${told} gave nothing.`;
  });
}
