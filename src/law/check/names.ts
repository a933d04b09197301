import type { Law } from "../law.ts";
import { isFigure } from "../values.ts";
import type { Report } from "./report.ts";

/** A name means one thing: no two steps have it, and a value has none of a figure or a step. */
export function checkNames(law: Law, report: Report): void {
  for (const name of law.values.keys()) {
    if (isFigure(name)) report("ambiguous", `values/${name}`, name, readings("figure", "value"));
  }
  law.steps.forEach(({ name, path }, i) => {
    const earlier = law.steps.slice(0, i).some((step) => step.name === name);
    if (earlier) report("same-name", `${path}/name`, name);
    if (law.values.has(name)) {
      report("ambiguous", `${path}/name`, name, readings("value", "step"));
    }
  });
}

/** What a name may mean, and what to do about it. */
export const readings = (...meanings: readonly ("figure" | "value" | "step")[]) => ({
  meanings,
  how: "rename",
});
