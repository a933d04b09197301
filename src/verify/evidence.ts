import type { Condition, HurdleRule } from "../law/law.ts";
import { sizeOf } from "../results/bases.ts";
import type {
  AreasEvidence,
  BreakEven,
  Evidence,
  FigureEvidence,
  Hurdle,
  SetEvidence,
} from "../results/outcome.ts";
import type { Quantity } from "../results/results.ts";
import { areaId, holds, same, type Trial } from "./claims.ts";
import { areasAsked, asksNothing, atLeast, byVotes } from "./conditions.ts";
import { figureVerdict, type Holding, hurdleIn, isFigureRule } from "./hurdle.ts";
import { ends, written } from "./number.ts";
import { needVerdict } from "./set.ts";

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
  same(trial, `${claim}/path`, evidence.path, rule.path);
  same(trial, `${claim}/met`, evidence.met, byVotes(trial, rule)[at]);
  const kind = expectedKind(trial, rule);
  same(trial, `${claim}/kind`, evidence.kind, kind);
  if (evidence.kind !== kind) return;
  if (rule.kind === "hurdle" && (evidence.kind === "hurdle" || evidence.kind === "figure")) {
    checkHolding(trial, claim, rule, areasAsked(trial, rule, 0).areas[0]!, at, evidence);
  } else if (rule.kind === "hurdle") {
    checkAreas(trial, claim, rule, at, evidence as AreasEvidence);
  } else if (evidence.kind === "set" && rule.kind === "set") {
    checkSet(trial, claim, rule, evidence);
    checkEvidence(trial, `${claim}/part`, rule.set, at, evidence.part);
  } else if (evidence.kind === "attribute") {
    const attribute = rule.kind === "of-kind" ? "kind" : rule.kind;
    same(trial, `${claim}/attribute`, evidence.attribute, attribute);
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

function expectedKind(trial: Trial, rule: Exclude<Condition, { kind: "named" }>): Evidence["kind"] {
  const { kind } = rule;
  if (kind === "of-kind" || kind === "largest" || kind === "no-list") return "attribute";
  if (kind !== "hurdle") return kind;
  if (!areasAsked(trial, rule, 0).alone && rule.scope.kind !== "whole") return rule.scope.kind;
  return isFigureRule(rule) ? "figure" : "hurdle";
}

function checkAreas(
  trial: Trial,
  claim: string,
  rule: HurdleRule,
  at: number,
  evidence: AreasEvidence,
): void {
  const { areas, times } = areasAsked(trial, rule, 0);
  const { scope } = rule;
  same(trial, `${claim}/level`, evidence.level, scope.kind === "whole" ? undefined : scope.level);
  same(trial, `${claim}/times`, evidence.times, times);
  const missing = areas.length === 0 && !asksNothing(rule) ? true : undefined;
  same(trial, `${claim}/missing`, evidence.missing, missing);
  same(trial, `${claim}/areas`, evidence.areas.length, areas.length);
  areas.forEach((area, i) => {
    const told = evidence.areas[i];
    if (told) checkHolding(trial, `${claim}/areas/${i}`, rule, area, at, told);
  });
}

function checkHolding(
  trial: Trial,
  claim: string,
  rule: HurdleRule,
  area: number,
  at: number,
  told: Hurdle | FigureEvidence,
): void {
  same(trial, `${claim}/kind`, told.kind, isFigureRule(rule) ? "figure" : "hurdle");
  same(trial, `${claim}/path`, told.path, rule.path);
  same(trial, `${claim}/area`, told.area, areaId(trial, area));
  if (told.kind === "hurdle") {
    checkHurdle(trial, claim, rule, area, at, told);
    return;
  }
  const fact = figureVerdict(trial, rule, area, at);
  same(trial, `${claim}/figure`, told.figure, written(fact.figure));
  same(trial, `${claim}/of`, told.of, written(fact.of));
  same(trial, `${claim}/met`, told.met, fact.met);
}

/** One hurdle: its line by multiplication at both ends of the base, its verdict, and the distance to the line. */
function checkHurdle(
  trial: Trial,
  claim: string,
  rule: HurdleRule,
  area: number,
  at: number,
  told: Hurdle,
): void {
  const fact = hurdleIn(trial, rule, area, at);
  const { amount } = rule;
  same(trial, `${claim}/counts`, told.counts, amount.kind === "seats" ? "direct" : "votes");
  const from = amount.kind === "seats" ? amount.from : undefined;
  same(trial, `${claim}/from`, told.from, fact.connection === undefined ? from : undefined);
  same(trial, `${claim}/connection`, told.connection, fact.connection);
  same(trial, `${claim}/votes`, told.votes, fact.votes);
  same(trial, `${claim}/base/of`, told.base?.of, fact.base === undefined ? undefined : rule.of);
  same(trial, `${claim}/base/size`, told.base?.size, fact.base);
  same(trial, `${claim}/met`, told.met, fact.met);
  if (told.met !== fact.met) return;
  if (fact.unknown && told.met === "undecided") {
    same(trial, `${claim}/needed`, told.needed, { from: 0, to: null });
    same(trial, `${claim}/breakEven`, told.breakEven, { of: "votes and base" });
    return;
  }

  const [low, high] = fact.base === undefined ? [0, 0] : ends(fact.base);
  const needed = told.needed;
  const [least, most] = typeof needed === "number" ? [needed, needed] : [needed.from, needed.to];
  checkFewest(trial, `${claim}/needed/from`, fact, least, low);
  if (most !== null) checkFewest(trial, `${claim}/needed/to`, fact, most, high);
  else same(trial, `${claim}/needed/to`, most, high);

  if (told.met === true && most !== null)
    same(trial, `${claim}/clearBy`, told.clearBy, fact.least - most);
  if (told.met === false) same(trial, `${claim}/shortBy`, told.shortBy, least - (fact.most ?? 0));
  if (told.met === "undecided") {
    checkBreakEven(trial, `${claim}/breakEven`, rule, area, fact, needed, told.breakEven);
    return;
  }
  const counted = fact.votes !== null && least === most;
  same(trial, `${claim}/ground`, told.ground, counted ? "counted" : "bounds");
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
    const metAt = (base: number) => fact.enough(fact.least, base);
    holds(trial, `${claim}/metUpTo`, metUpTo, metAt(metUpTo), "failed at this base");
    holds(trial, `${claim}/metUpTo`, metUpTo, !metAt(metUpTo + 1), "met at a larger base");
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
  const first = byVotes(trial, rule.set);
  const needs = rule.needs.map((need) => ({
    path: need.path,
    met: needVerdict(trial, need, first),
  }));
  same(trial, `${claim}/needs`, told.needs, needs);
  const met = atLeast(
    needs.length,
    needs.map((need) => need.met),
  );
  same(trial, `${claim}/else`, told.else, met === false ? rule.else : undefined);
}
