import type { Reference } from "../contents.ts";
import { suggestion } from "../issues.ts";
import type { Law, Step } from "../law.ts";
import { FIGURES } from "../values.ts";
import type { Report } from "./report.ts";

/** Every name leads to something, and a step uses only the seats of steps before it. */
export function checkReferences(law: Law, references: readonly Reference[], report: Report): void {
  const all = law.steps.map(({ name }) => name);
  const reached = stepsReached(references);
  for (const reference of references) {
    const { to, name, path, step } = reference;
    const before = step ? all.slice(0, law.steps.indexOf(step)) : all;
    const late = (used: string) => all.includes(used) && !before.includes(used);
    if (to === "condition" && !law.conditions.has(name)) {
      report("unknown-name", path, name, suggestion(name, [...law.conditions.keys()]));
    } else if (to === "word" && !all.includes(name)) {
      const known = [...before, ...law.values.keys(), ...FIGURES];
      report("unknown-name", path, name, suggestion(name, known));
    } else if (to === "step" && !all.includes(name)) {
      report("unknown-step", path, name, suggestion(name, before));
    } else {
      if (to === "step") checkUse(reference, law.steps[all.indexOf(name)]!, report);
      // what it names may use the seats of a step that is still to come
      for (const used of step ? reached(reference).filter(late) : []) {
        report("unknown-step", path, used, { reason: "later" });
      }
    }
  }
}

function checkUse({ needs, path, name }: Reference, step: Step, report: Report): void {
  const shares = step.kind === "share";
  if (needs === "share" && !shares) report("schema", path, name, { expected: "share step" });
  if (needs === "quota" && !(shares && step.method.kind === "quota")) {
    report("schema", path, name, { expected: "quota step" });
  }
}

/** The steps that are named in a value or a condition, or in those that it names, and so on. */
function stepsReached(references: readonly Reference[]): (from: Reference) => string[] {
  const inside = new Map<string, Reference[]>();
  for (const reference of references) {
    inside.set(reference.root, [...(inside.get(reference.root) ?? []), reference]);
  }
  return (from) => {
    const seen = new Set<string>();
    const steps = new Set<string>();
    const follow = ({ to, name }: Reference): void => {
      if (to === "word" || to === "step") steps.add(name);
      const root = `${to}s/${name}`;
      if (seen.has(root)) return;
      seen.add(root);
      inside.get(root)?.forEach(follow);
    };
    follow(from);
    return [...steps];
  };
}
