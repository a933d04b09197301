import type { Condition } from "../../law/law.ts";
import type { Kind } from "../../results/results.ts";
import { conditionWords } from "./condition.en.ts";
import type { Telling } from "./telling.ts";

/** Whoever meets a condition: "all lists", "the lists that pass", "the lists of which each …". */
export function listsWords(who: Condition | undefined, at: Telling): string {
  if (who === undefined) return "all lists";
  if (isPasses(who)) return "the lists that pass";
  if (who.kind === "not" && isPasses(who.part)) return "the lists that do not pass";
  if (who.kind === "of-kind") return KINDS[who.of][1];
  return `the lists of which each ${conditionWords(who, at)}`;
}

/** One of them: "every list", "the list with the most votes". */
export function everyListWords(who: Condition | undefined, at: Telling): string {
  if (who === undefined) return "every list";
  if (isPasses(who)) return "every list that passes";
  if (who.kind === "not" && isPasses(who.part)) return "every list that does not pass";
  if (who.kind === "largest") return "the list with the most votes";
  if (who.kind === "of-kind") return `every ${KINDS[who.of][0]}`;
  return `every list that ${conditionWords(who, at)}`;
}

const KINDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  party: ["party", "parties"],
  coalition: ["coalition", "coalitions"],
  independent: ["independent", "independents"],
  minority: ["list of a minority", "lists of minorities"],
  "against-all": ["choice against all", "choices against all"],
  other: ["sum of lists without names", "sums of lists without names"],
};

const isPasses = (who: Condition) => who.kind === "named" && who.name === "passes";
