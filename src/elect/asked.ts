import type { Condition, Law, Value } from "../law/law.ts";
import { amounts, parts, partsOfValue, valuesOfCondition } from "../law/parts.ts";

/** What a law asks for, worked out once. */
export interface Asked {
  /** names of the steps at which the threshold looks: for seats that they gave, or for a figure that follows from them */
  readonly steps: ReadonlySet<string>;
  /** whether it looks at seats won directly anywhere */
  readonly direct: boolean;
  /** whether the threshold is one of each area: it admits where it is met */
  readonly localThreshold: boolean;
  /** whether it looks at what a quota left over anywhere */
  readonly remainder: boolean;
}

const memo = new WeakMap<Law, Asked>();

export function askedBy(law: Law): Asked {
  let asked = memo.get(law);
  if (!asked) {
    const parts = [law.conditions, law.values, law.steps];
    const anywhere = (figure: Figure) => parts.some((part) => asksFor(figure, part));
    asked = {
      steps: stepsAskedFrom(law),
      direct: anywhere("direct"),
      localThreshold: isLocal({ kind: "named", name: "passes", path: "" }, law),
      remainder: anywhere("remainder"),
    };
    memo.set(law, asked);
  }
  return asked;
}

function stepsAskedFrom(law: Law): ReadonlySet<string> {
  const steps = new Set<string>();
  const inCondition = (condition: Condition): void => {
    if (condition.kind === "named") inCondition(law.conditions.get(condition.name)!);
    if (condition.kind === "hurdle") {
      for (const { amount } of amounts(condition))
        if (amount.kind === "seats" && amount.from !== undefined) steps.add(amount.from);
    }
    for (const part of parts(condition)) inCondition(part);
    for (const [value] of valuesOfCondition(condition)) inValue(value);
  };
  const inValue = (value: Value): void => {
    if (value.kind === "named") inValue(law.values.get(value.name)!);
    if (value.kind === "step" || value.kind === "remainder" || value.kind === "fragments")
      steps.add(value.step);
    if (value.kind === "total" && value.who) inCondition(value.who);
    for (const [part] of partsOfValue(value)) inValue(part);
  };
  const passes = law.conditions.get("passes");
  if (passes) inCondition(passes);
  return steps;
}

type Figure = "direct" | "candidates" | "remainder";

/** Whether a figure stands in a part of a law; seats that a threshold asks for are won directly unless it says where. */
export function asksFor(figure: Figure, part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  if (part instanceof Map) return [...part.values()].some((value) => asksFor(figure, value));
  const { kind, from } = part as { kind?: unknown; from?: unknown };
  if (kind === figure || (figure === "direct" && kind === "seats" && from === undefined))
    return true;
  return Object.values(part).some((value) => asksFor(figure, value));
}

function isLocal(condition: Condition, law: Law): boolean {
  if (condition.kind === "named") {
    const named = law.conditions.get(condition.name);
    return named !== undefined && isLocal(named, law);
  }
  if (condition.kind !== "hurdle") return parts(condition).some((part) => isLocal(part, law));
  const { scope } = condition;
  return scope.kind === "same" || (scope.kind === "some" && scope.of !== undefined);
}
