import type { Outcome } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
import { say } from "../language.ts";
import { visible } from "../names.ts";

/** What the data does not tell of what the law uses, and seats that nobody has: one sentence each. */
export function gaps(outcome: Outcome): string[] {
  const { untold, empty } = outcome;
  return [
    ...untold.map((figure) => say.findings.gaps.untold[figure]),
    ...absentSteps(outcome),
    ...(empty > 0 ? [say.findings.gaps.empty(empty)] : []),
  ];
}

/** "The data has no districts: step district gave nothing.": steps of one level together. */
function absentSteps({ steps }: Outcome): string[] {
  const byLevel = new Map<Level, Set<string>>();
  for (const step of steps) {
    if (step.kind !== "absent") continue;
    const names = byLevel.get(step.level) ?? new Set<string>();
    byLevel.set(step.level, names.add(step.step));
  }
  return [...byLevel].map(([level, names]) =>
    say.findings.gaps.absent(level, [...names].map(visible)),
  );
}
