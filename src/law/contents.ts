import type { Condition, Law, Step, Value } from "./law.ts";
import { amounts, parts, partsOfValue, valuesOfCondition } from "./parts.ts";
import { asked } from "./steps/kind.ts";
import { STEPS } from "./steps/register.ts";

interface Placed {
  /** what it belongs to: conditions/NAME, values/NAME, steps/INDEX */
  readonly root: string;
  /** the step that it belongs to */
  readonly step?: Step;
}

export interface PlacedValue extends Placed {
  readonly value: Value;
  readonly path: string;
  /** whether it is asked for a list, or only for an area */
  readonly ofList: boolean;
}

export interface PlacedCondition extends Placed {
  readonly condition: Condition;
}

/** A name of something in the law. */
export interface Reference extends Placed {
  /** `word`: by itself where a value stands, so that it may be any misspelt figure too; else it is a step */
  readonly to: "word" | "step" | "value" | "condition";
  readonly name: string;
  /** what kind of step it must be */
  readonly needs?: "share" | "quota";
  readonly path: string;
  readonly ofList: boolean;
}

/** Every value, condition and name of a law, wherever it stands, the outer before those inside it. */
export interface Contents {
  readonly values: readonly PlacedValue[];
  readonly conditions: readonly PlacedCondition[];
  readonly references: readonly Reference[];
}

export function contents(law: Law): Contents {
  const values: PlacedValue[] = [];
  const conditions: PlacedCondition[] = [];
  const references: Reference[] = [];

  const addValue = (value: Value, path: string, ofList: boolean, placed: Placed): void => {
    values.push({ value, path, ofList, ...placed });
    const name = nameIn(value, path);
    if (name) references.push({ ...name, ofList, ...placed });
    const inside = ofList || value.kind === "total" || value.kind === "strongest";
    for (const [part, key] of partsOfValue(value)) {
      addValue(part, `${path}/${key}`, inside, placed);
    }
    if (value.kind === "total" && value.who) addCondition(value.who, placed);
  };
  const addCondition = (condition: Condition, placed: Placed): void => {
    conditions.push({ condition, ...placed });
    for (const name of namesIn(condition)) references.push({ ...name, ofList: true, ...placed });
    for (const part of parts(condition)) addCondition(part, placed);
    for (const [value, path] of valuesOfCondition(condition)) addValue(value, path, true, placed);
  };

  for (const [name, condition] of law.conditions) {
    addCondition(condition, { root: `conditions/${name}` });
  }
  for (const [name, value] of law.values) {
    const root = `values/${name}`;
    addValue(value, root, false, { root });
  }
  for (const step of law.steps) {
    const placed = { root: step.path, step };
    if (step.who) addCondition(step.who, placed);
    for (const { key, value, ofList } of valuesOfStep(step)) {
      addValue(value, `${step.path}/${key}`, ofList, placed);
    }
    for (const name of stepsOfStep(step)) references.push({ ...name, ofList: true, ...placed });
  }
  return { values, conditions, references };
}

const valuesOfStep = (step: Step) => {
  const own = STEPS[step.kind].values(step as never);
  const when = asked("when/value", step.when?.value, step.each.includes("list"));
  return [...own, when].flatMap((one) => one ?? []);
};

type Name = Pick<Reference, "to" | "name" | "needs" | "path">;

/** The name that a value itself is, or has. */
function nameIn(value: Value, path: string): Name | undefined {
  switch (value.kind) {
    case "step":
      return { to: "word", name: value.step, path };
    case "named":
      return { to: "value", name: value.name, path };
    case "remainder":
      return { to: "step", name: value.step, needs: "quota", path: `${path}/remainder` };
    case "fragments":
      return { to: "step", name: value.step, needs: "share", path: `${path}/fragments` };
    default:
      return undefined;
  }
}

/** The names in a condition itself, not in those inside it. */
function namesIn(condition: Condition): Name[] {
  if (condition.kind === "named") {
    return [{ to: "condition", name: condition.name, path: condition.path }];
  }
  if (condition.kind !== "hurdle") return [];
  return amounts(condition).flatMap(({ amount, path }) =>
    amount.kind === "seats" && amount.from !== undefined
      ? [{ to: "step" as const, name: amount.from, path: `${path}/from` }]
      : [],
  );
}

/** The steps that a step takes seats from. */
function stepsOfStep(step: Step): Name[] {
  const all = (key: string, names: readonly string[]) =>
    names.map((name, i) => ({
      to: "step" as const,
      name,
      needs: "share" as const,
      path: `${step.path}/${key}/${i}`,
    }));
  if (step.kind === "majority") return all("from", step.from);
  return step.kind === "exhausted" ? all("again", step.again) : [];
}
