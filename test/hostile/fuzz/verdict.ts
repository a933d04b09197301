import type { Observed } from "./observe.ts";

/**
 * What a mutation may do. `same`: it harms nothing, and the totals are the same. `reason`: the same totals, or others
 * with a word about it, or a Problem. `digit`: as it changes numbers, it must be noticed where the file states a sum
 * over them. `problem`: it is an attack, and is refused.
 */
export type Expected = "same" | "reason" | "digit" | "problem";

/** What is held against each other: names with their votes, votes alone where names suffer, their sum where lists may split. */
export type By = "names" | "votes" | "sum";

export const VERDICTS = [
  "same",
  "reason",
  "problem",
  "noticed",
  "no sum over it",
  "FAILED",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Judges what became of a file by what its mutation may do. */
export function verdict(
  base: Observed,
  now: Observed,
  expected: Expected,
  by: By = "names",
): Verdict {
  if (now.kind === "problem")
    return expected === "same" && base.kind !== "problem" ? "FAILED" : "problem";
  if (expected === "problem") return "FAILED";
  if (base.kind === "problem") return "reason"; // what could not be read can, with the reading that is shown
  if (expected === "digit") {
    if (base.everything === now.everything) return "same";
    if (base.said !== now.said) return "noticed";
    // a total that is gone is not known: nothing wrong is said
    if (
      less(base, now) &&
      JSON.stringify(votes(base, "names")) === JSON.stringify(votes(now, "names"))
    )
      return "no sum over it";
    const lost = [...base.held].some(
      (sum) => !now.held.has(sum) && now.areas.has(sum.slice(sum.indexOf(" ") + 1)),
    );
    return lost || base.held.has("rows of sums") ? "FAILED" : "no sum over it";
  }
  if (sameTotals(base, now, by)) return "same";
  if (expected === "same") return "FAILED";
  return base.reasons !== now.reasons || less(base, now) ? "reason" : "FAILED";
}

type Results = Extract<Observed, { kind: "results" }>;

function sameTotals(base: Results, now: Results, by: By): boolean {
  const totals = JSON.stringify([...base.totals]) === JSON.stringify([...now.totals]);
  return totals && JSON.stringify(votes(base, by)) === JSON.stringify(votes(now, by));
}

function votes({ votes }: Results, by: By) {
  const known = [...votes].filter(([, n]) => n !== 0);
  if (by === "names") return known.sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = known.map(([, n]) => n).sort((a, b) => (a ?? -1) - (b ?? -1));
  if (by === "votes") return numbers;
  return numbers.includes(null) ? null : numbers.reduce((sum, n) => sum! + n!, 0);
}

/** Numbers became unknown and none is another: less is said, nothing wrong. */
function less(base: Results, now: Results): boolean {
  return [[base.votes, now.votes] as const, [base.totals, now.totals] as const].every(
    ([before, after]) => [...after].every(([name, n]) => n === null || before.get(name) === n),
  );
}
