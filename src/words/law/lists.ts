import type { Condition } from "../../law/law.ts";
import type { Kind } from "../../results/results.ts";
import { conditionWords, meantCondition } from "./condition.ts";
import type { Telling } from "./telling.ts";

/** Whoever meets a condition: "all lists", "the lists that pass", "the independents that have …". */
export function listsWords(who: Condition | undefined, at: Telling): string {
  if (who === undefined) return "all lists";
  const { kind, rest } = apart(who, at);
  const noun = kind === undefined ? "lists" : KINDS[kind][1];
  return rest ? `the ${noun} that ${conditionWords(rest, { ...at, many: true })}` : noun;
}

/** One of them: "every list", "the list with the most votes". */
export function everyListWords(who: Condition | undefined, at: Telling): string {
  if (who === undefined) return "every list";
  if (who.kind === "largest") return "the list with the most votes";
  const { kind, rest } = apart(who, at);
  const noun = kind === undefined ? "list" : KINDS[kind][0];
  return `every ${noun}${rest ? ` that ${conditionWords(rest, { ...at, many: false })}` : ""}`;
}

/** The kind of list that is asked for apart from what else is: it becomes the noun. */
function apart(
  condition: Condition,
  at: Telling,
): { readonly kind?: Kind; readonly rest?: Condition } {
  const who = meantCondition(condition, at);
  if (who.kind === "of-kind") return { kind: who.of };
  if (who.kind !== "all") return { rest: condition };
  const [first, ...parts] = who.parts;
  if (first?.kind !== "of-kind" || parts.length === 0) return { rest: condition };
  return { kind: first.of, rest: { ...who, parts } };
}

const KINDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  party: ["party", "parties"],
  coalition: ["coalition", "coalitions"],
  independent: ["independent", "independents"],
  minority: ["list of a minority", "lists of minorities"],
  "against-all": ["choice against all", "choices against all"],
  other: ["sum of lists without names", "sums of lists without names"],
};
