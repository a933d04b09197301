import { fraction } from "../exact/fraction.ts";
import type { Condition, SetNeed } from "../law/law.ts";
import { sizeOf } from "../results/bases.ts";
import type { Verdict } from "../results/outcome.ts";
import { type Trial, total } from "./claims.ts";
import { atLeast } from "./conditions.ts";
import { votesAt } from "./figures.ts";
import { asFraction, ends, reachesShare } from "./number.ts";

export type SetRule = Extract<Condition, { kind: "set" }>;

/** Who passes once the law has looked at the set that passed; where a need fails, the next ones may come in. */
export function afterSet(trial: Trial, rule: SetRule, first: readonly Verdict[]): Verdict[] {
  const met = (all: readonly Verdict[]) =>
    atLeast(
      rule.needs.length,
      rule.needs.map((need) => needVerdict(trial, need, all)),
    );
  if (met(first) === "undecided") return first.map((v) => (v === true ? "undecided" : v));
  const now = [...first];
  if (rule.else !== "next") return now;
  const votes = trial.contenders.map((_, i) => votesAt(trial, "list", 0, i) ?? -1);
  while (met(now) !== true && now.some((v, i) => v === false && votes[i]! >= 0)) {
    const next = Math.max(...votes.filter((_, i) => now[i] === false));
    for (let i = 0; i < now.length; i++) if (now[i] === false && votes[i] === next) now[i] = true;
  }
  return now;
}

export function needVerdict(trial: Trial, need: SetNeed, all: readonly Verdict[]): Verdict {
  if (need.kind === "lists") return atLeast(need.lists, all);
  const [low, high] = ends(sizeOf(trial.results, 0, need.of));
  const votes = trial.contenders.map((_, i) => votesAt(trial, "list", 0, i));
  const sum = (counts: (v: Verdict) => boolean) =>
    total(votes.map((v, i) => (counts(all[i]!) ? (v ?? 0) : 0)));
  const enough = (so: number, base: typeof low) =>
    reachesShare(fraction(so), asFraction(base), need.share, need.strict);
  const sure = sum((v) => v === true);
  if (high !== null && enough(sure, high)) return true;
  const unknown = votes.some((v, i) => v === null && all[i] !== false);
  const possible = sum((v) => v !== false);
  return !unknown && !enough(possible, low) ? false : "undecided";
}
