import type { Condition, HurdleRule, Law } from "../law/law.ts";
import type { Line } from "../results/outcome.ts";
import { lineIn } from "./hurdle.ts";
import type { Poll } from "./poll.ts";

/** The share of the whole that the law asks of an ordinary list: the line that tables and charts draw. */
export function nationalLine(poll: Poll): Line | undefined {
  const passes = poll.law.conditions.get("passes");
  const rule = passes && wholeShare(passes, poll.law);
  if (!rule) return undefined;
  const { share, base, needed } = lineIn(rule, rule.amount, poll, poll.whole);
  return share && base && { path: rule.path, share, strict: rule.strict, base, needed };
}

function wholeShare(condition: Condition, law: Law): HurdleRule | undefined {
  switch (condition.kind) {
    case "hurdle":
      return condition.scope.kind === "whole" && condition.amount.kind === "share"
        ? condition
        : undefined;
    case "all":
    case "any":
      for (const part of condition.parts) {
        const found = wholeShare(part, law);
        if (found) return found;
      }
      return undefined;
    case "named":
      return wholeShare(law.conditions.get(condition.name)!, law);
    case "set":
      return wholeShare(condition.set, law);
    default:
      return undefined;
  }
}
