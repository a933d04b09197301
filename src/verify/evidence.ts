import type { Condition, HurdleRule } from "../law/law.ts";
import { sizeOf } from "../results/bases.ts";
import type {
  AreasEvidence,
  BreakEven,
  Evidence,
  Hurdle,
  SetEvidence,
} from "../results/outcome.ts";
import type { Quantity } from "../results/results.ts";
import { holds, same, type Trial } from "./claims.ts";
import {
  asksNothing,
  atLeast,
  ends,
  type Holding,
  hurdleIn,
  needVerdict,
  verdicts,
} from "./conditions.ts";

/** Checks every number and verdict in the evidence of one contender (`at`, an index into `contenders`). */
export function checkEvidence(
  trial: Trial,
  claim: string,
  rule: Condition,
  at: number,
  evidence: Evidence,
): void {
  if (rule.kind === "named") {
    checkEvidence(trial, claim, trial.law.conditions.get(rule.name)!, at, evidence);
    return;
  }
  const list = trial.contenders[at]!;
  same(trial, `${claim}/path`, evidence.path, rule.path);
  same(trial, `${claim}/met`, evidence.met, verdicts(trial, rule)[at]);
  const kind = expectedKind(rule);
  same(trial, `${claim}/kind`, evidence.kind, kind);
  if (evidence.kind !== kind) return;
  if (rule.kind === "hurdle" && evidence.kind === "hurdle") {
    checkHurdle(trial, claim, rule, 0, list, evidence);
  } else if (rule.kind === "hurdle") {
    checkAreas(trial, claim, rule, list, evidence as AreasEvidence);
  } else if (evidence.kind === "set" && rule.kind === "set") {
    checkSet(trial, claim, rule, evidence);
    checkEvidence(trial, `${claim}/part`, rule.set, at, evidence.part);
  } else if (evidence.kind === "attribute") {
    same(
      trial,
      `${claim}/attribute`,
      evidence.attribute,
      rule.kind === "largest" ? "largest" : "kind",
    );
  } else if ("parts" in evidence) {
    const rules =
      rule.kind === "all" || rule.kind === "any"
        ? rule.parts
        : rule.kind === "not"
          ? [rule.part]
          : [];
    same(trial, `${claim}/parts`, evidence.parts.length, rules.length);
    rules.forEach((part, i) => {
      const told = evidence.parts[i];
      if (told) checkEvidence(trial, `${claim}/parts/${i}`, part, at, told);
    });
  }
}

function expectedKind(rule: Exclude<Condition, { kind: "named" }>): Evidence["kind"] {
  if (rule.kind === "hurdle") return rule.scope.kind === "whole" ? "hurdle" : rule.scope.kind;
  const { kind } = rule;
  return kind === "of-kind" || kind === "largest" || kind === "no-list" ? "attribute" : kind;
}

function checkAreas(
  trial: Trial,
  claim: string,
  rule: HurdleRule,
  list: number,
  evidence: AreasEvidence,
): void {
  const areas = trial.results.areas.flatMap((area, i) =>
    area.level === evidence.level ? [i] : [],
  );
  const { scope } = rule;
  same(trial, `${claim}/level`, evidence.level, scope.kind === "whole" ? undefined : scope.level);
  same(trial, `${claim}/times`, evidence.times, scope.kind === "some" ? scope.times : areas.length);
  same(
    trial,
    `${claim}/missing`,
    evidence.missing,
    areas.length === 0 && !asksNothing(rule) ? true : undefined,
  );
  same(trial, `${claim}/areas`, evidence.areas.length, areas.length);
  areas.forEach((area, i) => {
    const told = evidence.areas[i];
    if (told?.kind === "hurdle") checkHurdle(trial, `${claim}/areas/${i}`, rule, area, list, told);
  });
}

/** One hurdle: its line by multiplication at both ends of the base, its verdict, and the distance to the line. */
function checkHurdle(
  trial: Trial,
  claim: string,
  rule: HurdleRule,
  area: number,
  list: number,
  told: Hurdle,
): void {
  const fact = hurdleIn(trial, rule, area, list);
  same(trial, `${claim}/kind`, told.kind, "hurdle");
  same(trial, `${claim}/path`, told.path, rule.path);
  same(trial, `${claim}/area`, told.area, trial.results.areas[area]!.id);
  same(trial, `${claim}/counts`, told.counts, rule.amount.kind === "seats" ? "direct" : "votes");
  same(trial, `${claim}/votes`, told.votes, fact.votes);
  same(trial, `${claim}/base/of`, told.base?.of, fact.base === undefined ? undefined : rule.of);
  same(trial, `${claim}/base/size`, told.base?.size, fact.base);
  same(trial, `${claim}/met`, told.met, fact.met);
  if (told.met !== fact.met) return;

  const [low, high] = fact.base === undefined ? [0, 0] : ends(fact.base);
  const needed = told.needed;
  const [from, to] = typeof needed === "number" ? [needed, needed] : [needed.from, needed.to];
  checkFewest(trial, `${claim}/needed/from`, fact, from, low);
  if (to !== null) checkFewest(trial, `${claim}/needed/to`, fact, to, high);
  else same(trial, `${claim}/needed/to`, to, high);

  if (told.met === true && to !== null)
    same(trial, `${claim}/clearBy`, told.clearBy, fact.least - to);
  if (told.met === false) same(trial, `${claim}/shortBy`, told.shortBy, from - (fact.most ?? 0));
  if (told.met === "undecided")
    checkBreakEven(trial, `${claim}/breakEven`, rule, area, fact, needed, told.breakEven);
  else
    same(
      trial,
      `${claim}/ground`,
      told.ground,
      fact.votes !== null && from === to ? "counted" : "bounds",
    );
}

/** So many are enough, and one fewer is not. */
function checkFewest(trial: Trial, claim: string, fact: Holding, n: number, base: Quantity | null) {
  holds(trial, claim, n, fact.enough(n, base), "so many are too few");
  holds(trial, claim, n, !fact.enough(n - 1, base), "one fewer is enough");
}

function checkBreakEven(
  trial: Trial,
  claim: string,
  rule: HurdleRule,
  area: number,
  fact: Holding,
  needed: Hurdle["needed"],
  told: BreakEven,
): void {
  const high = fact.base === undefined ? 0 : ends(fact.base)[1];
  if (told.of === "votes and base") {
    const both = fact.votes === null && typeof needed !== "number";
    holds(trial, claim, told, both, "one of them is known");
  } else if (told.of === "votes") {
    const alone = fact.votes === null && typeof needed === "number";
    holds(trial, claim, told, alone, "it does not hang on the votes alone");
    checkFewest(trial, `${claim}/metFrom`, fact, told.metFrom, high);
  } else {
    const { metUpTo, invalid } = told;
    const valid = sizeOf(trial.results, rule.ofWhole ? 0 : area, "valid");
    same(trial, `${claim}/of`, told.of, rule.of);
    if (told.of !== rule.of) return;
    holds(
      trial,
      `${claim}/metUpTo`,
      metUpTo,
      fact.enough(fact.least, metUpTo),
      "failed at this base",
    );
    holds(
      trial,
      `${claim}/metUpTo`,
      metUpTo,
      !fact.enough(fact.least, metUpTo + 1),
      "met at a larger base",
    );
    const known = told.of === "cast" && typeof valid === "number";
    same(trial, `${claim}/invalid`, invalid, known ? metUpTo - valid : undefined);
  }
}

function checkSet(
  trial: Trial,
  claim: string,
  rule: Extract<Condition, { kind: "set" }>,
  told: SetEvidence,
): void {
  const first = verdicts(trial, rule.set);
  const needs = rule.needs.map((need) => ({
    path: need.path,
    met: needVerdict(trial, need, first),
  }));
  same(trial, `${claim}/needs`, told.needs, needs);
  const failed =
    atLeast(
      needs.length,
      needs.map((need) => need.met),
    ) === false;
  same(trial, `${claim}/else`, told.else, failed ? rule.else : undefined);
}
