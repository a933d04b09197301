import type { Condition, HurdleRule, Law } from "../law/law.ts";
import { sizeOf } from "../results/bases.ts";
import { holds, same, type Trial } from "./claims.ts";
import { reaches } from "./hurdle.ts";
import { ends } from "./number.ts";

/** The first share of the whole that the threshold asks for is the line that is drawn. */
export function checkLine(trial: Trial): void {
  const { law, outcome } = trial;
  const rule = wholeShares(law, law.conditions.get("passes"))[0];
  const { line } = outcome;
  const base = rule?.of && sizeOf(trial.results, 0, rule.of);
  if (!rule || base === undefined || rule.amount.kind !== "share" || !line) {
    same(trial, "line", line, base === undefined ? undefined : rule?.path);
    return;
  }
  same(trial, "line/path", line.path, rule.path);
  same(trial, "line/share", line.share, rule.amount.share);
  same(trial, "line/strict", line.strict, rule.strict);
  same(trial, "line/base", line.base, { of: rule.of, size: base });
  const enough = reaches(trial, rule.amount, rule.strict, 0);
  const { needed } = line;
  const [from, to] = typeof needed === "number" ? [needed, needed] : [needed.from, needed.to];
  const [low, high] = ends(base);
  holds(trial, "line/needed", from, enough(from, low) && !enough(from - 1, low), "not the fewest");
  const last = to === null ? high === null : enough(to, high) && !enough(to - 1, high);
  holds(trial, "line/needed", to, last, "not the fewest");
}

function wholeShares(law: Law, rule: Condition | undefined): HurdleRule[] {
  switch (rule?.kind) {
    case "hurdle":
      return rule.scope.kind === "whole" && rule.amount.kind === "share" ? [rule] : [];
    case "all":
    case "any":
      return rule.parts.flatMap((part) => wholeShares(law, part));
    case "named":
      return wholeShares(law, law.conditions.get(rule.name));
    case "set":
      return wholeShares(law, rule.set);
    default:
      return [];
  }
}
