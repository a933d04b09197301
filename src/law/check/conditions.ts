import { compare, type Fraction, fraction } from "../../exact/fraction.ts";
import type { PlacedCondition } from "../contents.ts";
import type { HurdleRule } from "../law.ts";
import { amounts } from "../parts.ts";
import type { Report } from "./report.ts";

/** What hurdles and sets ask for: shares within 0 and 100%, of a base where there must be one. */
export function checkConditions(conditions: readonly PlacedCondition[], report: Report): void {
  for (const { condition } of conditions) {
    if (condition.kind === "hurdle") checkHurdle(condition, report);
    if (condition.kind !== "set") continue;
    for (const need of condition.needs) {
      if (need.kind !== "together") continue;
      checkShare(need.share, `${need.path}/${need.strict ? "moreThan" : "atLeast"}`, report);
    }
  }
}

function checkHurdle(hurdle: HurdleRule, report: Report): void {
  const all = amounts(hurdle);
  for (const { amount, path } of all) {
    if (amount.kind === "share") checkShare(amount.share, path, report);
    const ofVotes = amount.kind === "seats" || amount.kind === "quotas";
    if (ofVotes && hurdle.figure) report("schema", path, undefined, { expected: "share or votes" });
  }
  const needsBase = all.some(({ amount }) => amount.kind === "share" || amount.kind === "quotas");
  const hasBase = (hurdle.ofFigure ?? hurdle.of) !== undefined;
  if (needsBase && !hasBase) report("schema", `${hurdle.path}/of`, "", { expected: "base" });
  if (!needsBase && hasBase) {
    report("schema", `${hurdle.path}/of`, undefined, { expected: "no base" });
  }
}

const WHOLE = fraction(1);

/** A share is not above the whole. */
export function checkShare(share: Fraction, path: string, report: Report): void {
  if (compare(share, WHOLE) > 0) report("share-range", path);
}
