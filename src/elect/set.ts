import type { Condition, SetNeed } from "../law/law.ts";
import { sizeOf } from "../results/bases.ts";
import type { SetEvidence, Verdict } from "../results/outcome.ts";
import { ends } from "./hurdle.ts";
import { leastVotes } from "./needed.ts";
import type { Poll } from "./poll.ts";
import { allOf } from "./verdict.ts";

export type SetRule = Extract<Condition, { kind: "set" }>;

export interface JudgedSet {
  readonly verdicts: readonly Verdict[];
  readonly needs: SetEvidence["needs"];
  /** what the law does because a need failed */
  readonly else?: SetRule["else"];
}

/**
 * The second stage: looks at the set of lists that passed. Where a need fails, the law lets the next lists in, lets
 * the election fail, or is not known; then the lists keep their verdicts and the Outcome stays open.
 */
export function judgeSet(rule: SetRule, poll: Poll, passed: readonly Verdict[]): JudgedSet {
  const needs = (verdicts: readonly Verdict[]) =>
    rule.needs.map((need) => ({ path: need.path, met: meets(need, poll, verdicts) }));
  const first = needs(passed);
  const met = allOf(first.map((need) => need.met));
  if (met === true) return { verdicts: passed, needs: first };
  if (met === "undecided") {
    return { verdicts: passed.map((v) => (v === true ? "undecided" : v)), needs: first };
  }
  if (rule.else !== "next") return { verdicts: passed, needs: first, else: rule.else };
  let verdicts = passed;
  for (const group of nextInOrder(poll, passed)) {
    verdicts = verdicts.map((v, i) => (group.includes(i) ? true : v));
    if (allOf(needs(verdicts).map((need) => need.met)) === true) break;
  }
  return { verdicts, needs: first, else: "next" };
}

function meets(need: SetNeed, poll: Poll, verdicts: readonly Verdict[]): Verdict {
  const sure = verdicts.filter((v) => v === true).length;
  const most = sure + verdicts.filter((v) => v === "undecided").length;
  if (need.kind === "lists") {
    if (sure >= need.lists) return true;
    return most < need.lists ? false : "undecided";
  }
  const [low, high] = ends(sizeOf(poll.results, poll.whole, need.of));
  const votesOf = (wanted: (v: Verdict) => boolean) =>
    verdicts.reduce((sum, v, i) => sum + (wanted(v) ? (poll.votes[i] ?? 0) : 0), 0);
  if (high !== null && votesOf((v) => v === true) >= leastVotes(need.share, high, need.strict)) {
    return true;
  }
  const unknown = verdicts.some((v, i) => v !== false && poll.votes[i] === null);
  const possible = votesOf((v) => v !== false);
  return !unknown && possible < leastVotes(need.share, low, need.strict) ? false : "undecided";
}

/** Those that did not pass, in order of votes; lists with equal votes come in together, for no rule parts them. */
function nextInOrder({ votes }: Poll, passed: readonly Verdict[]): number[][] {
  const out = passed.flatMap((v, i) => (v === false && votes[i] !== null ? [i] : []));
  const groups = new Map<number, number[]>();
  for (const i of out) groups.set(votes[i]!, [...(groups.get(votes[i]!) ?? []), i]);
  return [...groups.entries()].sort(([a], [b]) => b - a).map(([, group]) => group);
}
