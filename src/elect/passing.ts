import type { Condition } from "../law/law.ts";
import type { Evidence, Ground, Verdict } from "../results/outcome.ts";
import { judge } from "./conditions.ts";
import type { Poll } from "./poll.ts";
import { judgeSet, type SetRule } from "./set.ts";
import type { State } from "./state.ts";

/** The threshold of a law held against every contender. Arrays run along the contenders. */
export interface Passing {
  /** each list by itself, before the law looks at the set that passed */
  readonly alone: readonly Verdict[];
  readonly grounds: readonly (Ground | undefined)[];
  /** absent where the law has no threshold */
  readonly evidence?: readonly Evidence[];
  /** the rules on the set, in the order in which they are applied */
  readonly stages: readonly SetRule[];
}

/** Who passes once the rules on the set are applied, and the rule that stopped the election, if one did. */
export interface Passed {
  readonly verdicts: readonly Verdict[];
  readonly stop?: { readonly rule: SetRule; readonly as: "failed" | "unknown" };
}

/**
 * Judges `passes`. What the votes leave undecided, the announcement decides where there is one (`passed` of the
 * results) and where the law is the one under which it was announced.
 */
export function judgePassing(poll: Poll, early: State): Passing {
  const condition = poll.law.conditions.get("passes");
  if (!condition) {
    return {
      alone: poll.contenders.map(() => true),
      grounds: poll.contenders.map(() => undefined),
      stages: [],
    };
  }
  const evidence = judge(condition, { poll, area: poll.whole, state: early });
  const stages = stagesOf(condition, poll);
  const single = evidence.map((tree) => strip(tree, stages.length));
  const announced = announcement(poll);
  const alone = single.map((tree, i) => (tree.met === "undecided" ? announced(i, tree) : tree.met));
  const grounds = alone.map((verdict, i) => {
    if (verdict === "undecided") return undefined;
    return single[i]!.met === "undecided" ? "announced" : groundOf(single[i]!);
  });
  return { alone, grounds, evidence, stages };
}

/** Applies the rules on the set, inner first, to lists that pass by themselves. */
export function applyStages(
  alone: readonly Verdict[],
  stages: readonly SetRule[],
  poll: Poll,
): Passed {
  let verdicts = alone;
  for (const rule of stages) {
    const judged = judgeSet(rule, poll, verdicts);
    if (judged.else === "failed") {
      return { verdicts: verdicts.map(() => false), stop: { rule, as: "failed" } };
    }
    if (judged.else === "unknown") return { verdicts, stop: { rule, as: "unknown" } };
    verdicts = judged.verdicts;
  }
  return { verdicts };
}

/** The set rules around the threshold, innermost first. */
function stagesOf(condition: Condition, poll: Poll): SetRule[] {
  if (condition.kind === "named") return stagesOf(poll.law.conditions.get(condition.name)!, poll);
  if (condition.kind !== "set") return [];
  return [...stagesOf(condition.set, poll), condition];
}

function strip(tree: Evidence, stages: number): Evidence {
  return stages > 0 && tree.kind === "set" ? strip(tree.part, stages - 1) : tree;
}

/** How an announcement reads an undecided list. */
function announcement({ law, results, contenders }: Poll) {
  const { passed, election } = results;
  if (!passed || law.id !== election.law) return (): Verdict => "undecided";
  const names = new Set(passed);
  return (i: number, tree: Evidence): Verdict => {
    const named = names.has(results.lists[contenders[i]!]!.id);
    if (law.changed.length === 0) return named;
    // Under a changed law the announcement still tells that a list met the conditions that were not changed.
    return named && meets(tree, law.changed) ? true : "undecided";
  };
}

function meets(tree: Evidence, changed: readonly string[]): boolean {
  if (tree.met !== "undecided") return tree.met;
  if (tree.kind === "all") return tree.parts.every((part) => meets(part, changed));
  return !changed.some((path) => path.startsWith(tree.path) || tree.path.startsWith(path));
}

/** Whether a verdict rests on counted numbers alone or on the bounds of one that is not known. */
function groundOf(tree: Evidence): "counted" | "bounds" {
  switch (tree.kind) {
    case "hurdle":
      return tree.met === "undecided" ? "bounds" : tree.ground;
    case "attribute":
    case "figure":
      return "counted";
    case "set":
      return groundOf(tree.part);
    case "every":
    case "some":
    case "same":
      if (tree.areas.length === 0) return "counted";
      return carriedBy(tree.areas, tree.met, (tree.kind === "every") === tree.met);
    case "all":
    case "any":
      return carriedBy(tree.parts, tree.met, (tree.kind === "all") === tree.met);
    case "not":
      return groundOf(tree.parts[0]!);
  }
}

/** Where every part carries the verdict, one bound is enough to lean on; where one part is enough, a counted one is best. */
function carriedBy(parts: readonly Evidence[], verdict: Verdict, every: boolean) {
  const grounds = parts.filter((part) => part.met === verdict).map(groundOf);
  if (every) return grounds.includes("bounds") ? "bounds" : "counted";
  return grounds.includes("counted") ? "counted" : "bounds";
}
