import type { Condition, HurdleRule, Value } from "./law.ts";

/** The values directly inside a value, each with its key. */
export function partsOfValue(value: Value): (readonly [Value, key: string])[] {
  switch (value.kind) {
    case "sum":
    case "less":
    case "times":
    case "over":
    case "larger":
    case "smaller":
      return value.of.map((part, i) => [part, `${value.kind}/${i}`]);
    case "left":
    case "total":
    case "strongest":
      return [[value.of, value.kind]];
    case "round":
    case "in":
      return [[value.of, "of"]];
    case "each":
      return [[value.of, "sum"]];
    case "bands":
      return [
        [value.of, "bands"],
        [value.base, "of"],
      ];
    default:
      return [];
  }
}

/** The conditions directly inside a condition. */
export function parts(condition: Condition): readonly Condition[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.parts;
  if (condition.kind === "not") return [condition.part];
  return condition.kind === "set" ? [condition.set] : [];
}

/** The amounts of a hurdle, each with its path: its own, then those of coalitions. */
export const amounts = (hurdle: HurdleRule) => [
  { amount: hurdle.amount, path: `${hurdle.path}/${hurdle.strict ? "moreThan" : "atLeast"}` },
  ...hurdle.coalition.map(({ members, amount }) => ({
    amount,
    path: `${hurdle.path}/coalition/${members}`,
  })),
];

/** The values that a condition itself holds lists against, each with its path. */
export function valuesOfCondition(condition: Condition): (readonly [Value, path: string])[] {
  if (condition.kind !== "hurdle") return [];
  const { path, figure, ofFigure } = condition;
  return [
    ...(figure ? [[figure, `${path}/figure`] as const] : []),
    ...(ofFigure ? [[ofFigure, `${path}/of`] as const] : []),
    ...amounts(condition).flatMap(({ amount, path: at }) =>
      amount.kind === "figure" ? [[amount.figure, `${at}/votes`] as const] : [],
    ),
  ];
}
