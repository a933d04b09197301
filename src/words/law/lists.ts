import type { Condition } from "../../law/law.ts";
import type { Kind } from "../../results/results.ts";
import { say } from "../language.ts";
import { conditionWords, meantCondition } from "./condition.ts";
import type { Role } from "./parts.ts";
import type { Telling } from "./telling.ts";

/** Whoever meets a condition: "all lists", "the lists that pass", "the independents that have …". */
export function listsWords(who: Condition | undefined, role: Role, at: Telling): string {
  if (who === undefined) return say.law.lists.all(role);
  const { kind, rest } = apart(who, at);
  const that = rest && conditionWords(rest, { many: true, as: "that" }, at);
  return say.law.lists.several(role, kind, that);
}

/** One of them: "every list", "any list that …", "the list with the most votes". */
export function everyListWords(
  who: Condition | undefined,
  at: Telling,
  which: "every" | "any" = "every",
): string {
  const words = say.law.lists;
  if (who === undefined) return words[which](undefined, undefined);
  if (who.kind === "largest") return words.strongest;
  const { kind, rest } = apart(who, at);
  return words[which](kind, rest && conditionWords(rest, { many: false, as: "that" }, at));
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
