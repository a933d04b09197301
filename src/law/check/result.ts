import { suggestion } from "../issues.ts";
import type { Law } from "../law.ts";
import type { Report } from "./report.ts";
import { givesToAreas } from "./steps.ts";

/** The steps whose seats count: they exist, and give seats to lists, unless the law is about areas only. */
export function checkResult(law: Law, report: Report): void {
  const known = law.steps.map(({ name }) => name);
  if (law.steps.length > 1 && law.result.length === 0) {
    report("schema", "result", "", { expected: "list" });
  }
  const ofAreas = law.steps.every(givesToAreas);
  law.result.forEach((name, i) => {
    const step = law.steps.find((step) => step.name === name);
    if (step === undefined) {
      report("unknown-step", `result/${i}`, name, suggestion(name, known));
    } else if (law.result.indexOf(name) < i) {
      report("same-name", `result/${i}`, name);
    } else if (
      (givesToAreas(step) && !ofAreas) ||
      (step.kind === "share" && step.to === "winners")
    ) {
      report("schema", `result/${i}`, name, { expected: "step to lists" });
    }
  });
}
