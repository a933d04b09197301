import type { Condition, HurdleRule, Law, Scope } from "./law.ts";
import { parts } from "./parts.ts";

export interface Threshold {
  readonly path: string;
  readonly rule: HurdleRule;
  readonly scope: Scope;
}

/**
 * The shares of votes that the law asks for to pass: all hurdles with a share of a base that `passes` reaches, in
 * document order.
 */
export function thresholds(law: Law): Threshold[] {
  const passes = law.conditions.get("passes");
  const seen = new Set<string>();
  const search = (condition: Condition): Threshold[] => {
    if (seen.has(condition.path)) return [];
    seen.add(condition.path);
    if (condition.kind === "hurdle") {
      const { path, scope } = condition;
      const ofVotes = condition.amount.kind === "share" && condition.figure === undefined;
      return ofVotes ? [{ path, rule: condition, scope }] : [];
    }
    if (condition.kind === "named") {
      const named = law.conditions.get(condition.name);
      return named ? search(named) : [];
    }
    return parts(condition).flatMap(search);
  };
  return passes ? search(passes) : [];
}
