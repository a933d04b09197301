import type { Condition } from "../law/law.ts";
import type { Evidence, Hurdle, ListOutcome, Verdict } from "../results/outcome.ts";
import { indices, listId, same, type Trial } from "./claims.ts";
import { atLeast, byVotes } from "./conditions.ts";
import { checkEvidence } from "./evidence.ts";
import { afterSet, needVerdict, type SetRule } from "./set.ts";

/** Who passes by the votes and, where these leave it undecided, by the announcement. Verdicts along the contenders. */
export interface Passing {
  /** each list by itself, before the law looks at the set that passed */
  readonly alone: readonly Verdict[];
  readonly verdicts: readonly Verdict[];
  /** the rule on the set at which the law gives no seats, or none that is known */
  readonly stop?: SetRule;
  /** the same if every undecided list is out: the case that the steps of an undecided Outcome tell */
  readonly without: Pick<Passing, "verdicts" | "stop">;
}

/** Checks who passes, on what ground, and the evidence for it, list by list. */
export function checkPassing(trial: Trial): Passing {
  const { law, outcome, results, contenders } = trial;
  const condition = law.conditions.get("passes");
  const { core, stages } = unwrapped(trial, condition);
  const told = contenders.map((list) => outcome.lists[list]);
  const single = core ? byVotes(trial, core) : contenders.map((): Verdict => true);
  const alone = single.map((verdict, i) =>
    verdict === "undecided" ? announced(trial, told[i], stages.length) : verdict,
  );
  const certain = alone.map((verdict) => verdict === true);
  const passing: Passing = {
    alone,
    ...through(trial, alone, stages),
    without: through(trial, certain, stages),
  };

  results.lists.forEach((list, index) => {
    const at = contenders.indexOf(index);
    const stated = outcome.lists[index];
    const claim = `lists/${list.id}`;
    same(trial, `${claim}/passes`, stated?.passes, at < 0 ? false : passing.verdicts[at]);
    const evidence = stated?.evidence;
    same(trial, `${claim}/evidence`, evidence !== undefined, condition !== undefined && at >= 0);
    if (evidence && condition && at >= 0)
      checkEvidence(trial, `${claim}/evidence`, condition, at, evidence);
    const decided = at >= 0 && passing.verdicts[at] !== "undecided";
    const ground =
      decided && evidence
        ? groundOf(within(evidence, stages.length), single[at], alone[at])
        : undefined;
    same(trial, `${claim}/ground`, stated?.ground, ground);
  });
  same(trial, "failed", outcome.failed?.path, failedAt(passing));
  checkSetOpen(trial, passing);
  checkUndecided(trial, passing);
  return passing;
}

/** The condition on one list, and the rules on the set around it, innermost first. */
function unwrapped(trial: Trial, rule?: Condition): { core?: Condition; stages: SetRule[] } {
  if (rule?.kind === "named") return unwrapped(trial, trial.law.conditions.get(rule.name));
  if (rule?.kind !== "set") return { ...(rule && { core: rule }), stages: [] };
  const inner = unwrapped(trial, rule.set);
  return { ...inner, stages: [...inner.stages, rule] };
}

function within(evidence: Evidence, stages: number): Evidence {
  return stages > 0 && evidence.kind === "set" ? within(evidence.part, stages - 1) : evidence;
}

function through(
  trial: Trial,
  alone: readonly Verdict[],
  stages: readonly SetRule[],
): Pick<Passing, "verdicts" | "stop"> {
  let now = alone;
  for (const rule of stages) {
    const met = atLeast(
      rule.needs.length,
      rule.needs.map((need) => needVerdict(trial, need, now)),
    );
    if (met === false && rule.else === "failed")
      return { verdicts: now.map(() => false), stop: rule };
    if (met === false && rule.else === "unknown") return { verdicts: now, stop: rule };
    now = afterSet(trial, rule, now);
  }
  return { verdicts: now };
}

/** A rule on the set without an answer leaves everything open among those that pass. */
function checkSetOpen(trial: Trial, passing: Passing): void {
  const { stop, verdicts } = passing;
  if (stop?.else !== "unknown" || isOpen(passing)) return;
  const ids = indices(verdicts).filter((i) => verdicts[i] === true);
  trial.open.push({
    kind: "no-rule",
    point: "set",
    step: stop.path,
    lists: ids.map((i) => listId(trial, i)).toSorted(),
    article: stop.article,
  });
}

/** Whether a list is undecided by itself. */
export const isOpen = (passing: Passing) => passing.alone.includes("undecided");

const failedAt = (passing: Passing): string | undefined =>
  passing.stop?.else === "failed" && !isOpen(passing) ? passing.stop.path : undefined;

/**
 * The announcement speaks for the law under which it was made. Under a changed law it still tells that a list met
 * what was not changed, so a list that was in is in if nothing changed is undecided.
 */
function announced(trial: Trial, told: ListOutcome | undefined, stages: number): Verdict {
  const { law, results } = trial;
  if (!results.passed || law.id !== results.election.law || !told) return "undecided";
  const named = results.passed.includes(told.id);
  if (law.changed.length === 0) return named;
  const tree = told.evidence && within(told.evidence, stages);
  return named && tree && metBefore(tree, law.changed) ? true : "undecided";
}

function metBefore(tree: Evidence, changed: readonly string[]): boolean {
  if (tree.met !== "undecided") return tree.met;
  if (tree.kind === "all") return tree.parts.every((part) => metBefore(part, changed));
  return !changed.some((path) => path.startsWith(tree.path) || tree.path.startsWith(path));
}

/** Counted: the verdict stands even if every hurdle that rests on bounds is taken as undecided. */
function groundOf(tree: Evidence, single?: Verdict, alone?: Verdict): ListOutcome["ground"] {
  if (alone === "undecided") return undefined;
  if (single === "undecided") return "announced";
  return byCounts(tree) === single ? "counted" : "bounds";
}

function byCounts(tree: Evidence): Verdict {
  switch (tree.kind) {
    case "hurdle":
      return tree.met !== "undecided" && tree.ground === "counted" ? tree.met : "undecided";
    case "every":
    case "some":
    case "same":
      return tree.areas.length === 0 ? tree.met : atLeast(tree.times, tree.areas.map(byCounts));
    case "all":
      return atLeast(tree.parts.length, tree.parts.map(byCounts));
    case "any":
      return atLeast(1, tree.parts.map(byCounts));
    case "not": {
      const part = tree.parts[0] ? byCounts(tree.parts[0]) : "undecided";
      return part === "undecided" ? part : !part;
    }
    case "set":
      return byCounts(tree.part);
    case "attribute":
    case "figure":
      return tree.met;
  }
}

/**
 * One entry a list that is undecided by itself, more votes first: the numbers on which it hangs, and where the first of
 * them tips.
 */
function checkUndecided(trial: Trial, passing: Passing): void {
  const { outcome, contenders, law } = trial;
  const step = law.steps[0]?.name ?? "passes";
  const undecided = contenders
    .filter((_, i) => passing.alone[i] === "undecided")
    .flatMap((list) => outcome.lists[list] ?? [])
    .sort((a, b) => (b.votes ?? -1) - (a.votes ?? -1) || (a.id < b.id ? -1 : 1));
  for (const { id, evidence } of undecided) {
    const hangs = evidence ? tipping(evidence) : [];
    // without a base it is a figure of the law that is not known
    const needs = hangs
      .map(({ area, counts, votes, base }) => ({ area, total: votes === null ? counts : base?.of }))
      .filter(({ total }) => total !== undefined);
    // the first rule of the law, and of its areas the first by name
    const [first] = hangs
      .filter(({ path }) => path === hangs[0]!.path)
      .toSorted((a, b) => (a.area < b.area ? -1 : 1));
    trial.open.push({
      kind: "undecided",
      step,
      ...(first && { area: first.area, breakEven: first.breakEven }),
      lists: [id],
      needs: needs.filter(
        (one, i) => needs.findIndex((n) => n.area === one.area && n.total === one.total) === i,
      ),
    });
  }
}

/** The undecided hurdles on which an undecided verdict hangs. */
function tipping(tree: Evidence): Extract<Hurdle, { met: "undecided" }>[] {
  if (tree.met !== "undecided") return [];
  if (tree.kind === "hurdle") return [tree];
  if ("areas" in tree) return tree.areas.flatMap(tipping);
  if ("parts" in tree) return tree.parts.flatMap(tipping);
  return tree.kind === "set" ? tipping(tree.part) : [];
}
