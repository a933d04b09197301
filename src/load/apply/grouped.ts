import type { Problem } from "../../results/problem.ts";

/** Problems that repeat as one: how often, and the first places. Few of a kind stay as they are. */
export function grouped(problems: readonly Problem[], few = 20): Problem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const same = kinds.get(key);
    if (same) same.push(problem);
    else kinds.set(key, [problem]);
  }
  return problems.flatMap((problem) => {
    const same = kinds.get(keyOf(problem))!;
    if (same.length <= few) return [problem];
    if (same[0] !== problem) return [];
    const places = same
      .slice(0, 5)
      .map(where)
      .filter((text) => text !== "");
    return [{ ...problem, values: { ...problem.values, times: same.length, places } }];
  });
}

const keyOf = ({ code, severity, place }: Problem): string =>
  JSON.stringify([code, severity, place.source, place.sheet]);

const where = ({ place: { row, column, area } }: Problem): string =>
  row === undefined && column === undefined ? (area ?? "") : `${column ?? "row "}${row ?? ""}`;
