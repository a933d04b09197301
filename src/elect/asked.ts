import type { Condition, Law, Value } from "../law/law.ts";
import { amounts, parts, partsOfValue, valuesOfCondition } from "../law/parts.ts";

/** Names of the steps at which the threshold looks: for seats that they gave, or for a figure that follows from them. */
export function stepsAskedFrom(law: Law): ReadonlySet<string> {
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

/** Whether the law looks at seats won directly anywhere. */
export const usesDirect = ({ conditions, values, steps }: Law): boolean =>
  [conditions, values, steps].some((part) => asksFor("direct", part));

/** Whether a figure stands in a part of a law; seats that a threshold asks for are won directly unless it says where. */
export function asksFor(figure: "direct" | "candidates", part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  if (part instanceof Map) return [...part.values()].some((value) => asksFor(figure, value));
  const { kind, from } = part as { kind?: unknown; from?: unknown };
  if (kind === figure || (figure === "direct" && kind === "seats" && from === undefined))
    return true;
  return Object.values(part).some((value) => asksFor(figure, value));
}
