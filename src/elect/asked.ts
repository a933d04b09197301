import type { Condition, Law } from "../law/law.ts";

/** Names of the steps of which the threshold asks for seats. */
export function seatsAskedFrom(law: Law): string[] {
  const search = (condition: Condition): string[] => {
    switch (condition.kind) {
      case "hurdle":
        return condition.amount.kind === "seats" && condition.amount.from !== undefined
          ? [condition.amount.from]
          : [];
      case "all":
      case "any":
        return condition.parts.flatMap(search);
      case "not":
        return search(condition.part);
      case "named":
        return search(law.conditions.get(condition.name)!);
      case "set":
        return search(condition.set);
      default:
        return [];
    }
  };
  const passes = law.conditions.get("passes");
  return passes ? search(passes) : [];
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
