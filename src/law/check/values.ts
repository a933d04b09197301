import { compare } from "../../exact/fraction.ts";
import type { PlacedValue } from "../contents.ts";
import type { Law, Value } from "../law.ts";
import { valueAt } from "../paths.ts";
import { isFigure } from "../values.ts";
import { checkShare } from "./conditions.ts";
import { readings } from "./names.ts";
import type { Report } from "./report.ts";

/** What a value cannot say by its form: bands that rise, words that mean one thing where they stand. */
export function checkValues(law: Law, values: readonly PlacedValue[], report: Report): void {
  for (const placed of values) {
    const { value, path } = placed;
    if (value.kind === "bands") checkBands(value, path, report);
    if (value.kind === "winners" && !sharesWinners(placed)) {
      report("schema", path, "winners", { expected: "no winners" });
    }
    if (isNameOfStep(placed, law)) {
      report("ambiguous", path, undefined, readings("figure", "step"));
    }
  }
}

function checkBands(value: Value & { kind: "bands" }, path: string, report: Report): void {
  value.gives.forEach(({ from }, i) => {
    checkShare(from, `${path}/gives/${i}/0`, report);
    const before = value.gives[i - 1];
    if (before && compare(before.from, from) >= 0) {
      report("schema", `${path}/gives/${i}/0`, undefined, { expected: "higher share" });
    }
  });
  if (value.every === undefined) return;
  checkShare(value.every, `${path}/every`, report);
  if (value.every.n === 0n)
    report("schema", `${path}/every`, undefined, { expected: "share above 0" });
}

const sharesWinners = ({ step, path }: PlacedValue) =>
  step?.kind === "share" && step.to === "winners" && path.startsWith(`${step.path}/by`);

/** A figure of every law by a word that is also the name of an earlier step, unless that step gives the figure. */
function isNameOfStep({ path, step }: PlacedValue, law: Law): boolean {
  const word = valueAt(law.document, path);
  if (step === undefined || typeof word !== "string" || !isFigure(word)) return false;
  const earlier = law.steps.slice(0, law.steps.indexOf(step));
  return earlier.some(
    ({ name, kind, path }) =>
      name === word && !(kind === "give" && valueAt(law.document, `${path}/seats`) === word),
  );
}
