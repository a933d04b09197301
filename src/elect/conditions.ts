import type { Condition, HurdleRule } from "../law/law.ts";
import type { Evidence, Verdict } from "../results/outcome.ts";
import { holdAgainst } from "./hurdle.ts";
import { areasOf, type Poll } from "./poll.ts";
import { judgeSet } from "./set.ts";
import { allOf, anyOf, notOf, timesOf } from "./verdict.ts";

/** Holds every contender against a condition of the law: the evidence of the whole tree, one a contender. */
export function judge(condition: Condition, poll: Poll): readonly Evidence[] {
  switch (condition.kind) {
    case "hurdle":
      return hurdle(condition, poll);
    case "all":
    case "any": {
      const parts = condition.parts.map((part) => judge(part, poll));
      const join = condition.kind === "all" ? allOf : anyOf;
      return poll.contenders.map((_, i) => {
        const mine = parts.map((part) => part[i]!);
        const met = join(mine.map((part) => part.met));
        return { kind: condition.kind, path: condition.path, met, parts: mine };
      });
    }
    case "not":
      return judge(condition.part, poll).map((part) => ({
        kind: "not",
        path: condition.path,
        met: notOf(part.met),
        parts: [part],
      }));
    case "named":
      return judge(poll.law.conditions.get(condition.name)!, poll);
    case "of-kind":
      return poll.contenders.map((list) => ({
        kind: "attribute",
        attribute: "kind",
        path: condition.path,
        met: poll.results.lists[list]!.kind === condition.of,
      }));
    case "largest":
      return largest(poll).map((met) => ({
        kind: "attribute",
        attribute: "largest",
        path: condition.path,
        met,
      }));
    case "set": {
      const parts = judge(condition.set, poll);
      const judged = judgeSet(
        condition,
        poll,
        parts.map((part) => part.met),
      );
      return parts.map((part, i) => ({
        kind: "set",
        path: condition.path,
        met: judged.verdicts[i]!,
        part,
        needs: judged.needs,
        ...(judged.else && { else: judged.else }),
      }));
    }
  }
}

function hurdle(rule: HurdleRule, poll: Poll): readonly Evidence[] {
  const { scope } = rule;
  if (scope.kind === "whole") return holdAgainst(rule, poll, poll.whole);
  const areas = areasOf(poll.results, scope.level);
  const held = areas.map((area) => holdAgainst(rule, poll, area));
  const times = scope.kind === "every" ? areas.length : scope.times;
  return poll.contenders.map((_, i) => {
    const mine = held.map((area) => area[i]!);
    const claim = { kind: scope.kind, path: rule.path, level: scope.level, times, areas: mine };
    if (areas.length === 0) {
      // A level that the data lacks would admit everybody as "all of none": it decides nothing, but that 0% holds.
      return asksNothing(rule)
        ? { ...claim, met: true }
        : { ...claim, met: "undecided", missing: true };
    }
    return {
      ...claim,
      met: timesOf(
        mine.map((area) => area.met),
        times,
      ),
    };
  });
}

/** At least 0% holds everywhere, in areas that the data lacks too: a scenario turns a rule off this way. */
const asksNothing = ({ amount, strict }: HurdleRule): boolean =>
  amount.kind === "share" && amount.share.n === 0n && !strict;

/** Whether a contender has the most votes; two with equally many, or votes that are not known, decide nothing. */
function largest({ votes }: Poll): Verdict[] {
  const most = Math.max(...votes.map((v) => v ?? 0));
  const open = votes.includes(null) || votes.filter((v) => v === most).length > 1;
  return votes.map((v) => (v !== null && v < most ? false : open ? "undecided" : true));
}
