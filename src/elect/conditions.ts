import { times } from "../exact/fraction.ts";
import type { Condition, HurdleRule } from "../law/law.ts";
import { around, inside } from "../results/areas.ts";
import type { Evidence, FigureEvidence, Hurdle, Verdict } from "../results/outcome.ts";
import { compareQuantities, exact, simple } from "../results/quantity.ts";
import type { Level } from "../results/results.ts";
import { figuresOf } from "./figures.ts";
import { holdAgainst } from "./hurdle.ts";
import type { Poll } from "./poll.ts";
import { judgeSet } from "./set.ts";
import { areaId, openState, type State } from "./state.ts";
import { allOf, anyOf, notOf, timesOf } from "./verdict.ts";

/** Where a condition is judged: in the area that a step is taken in (else the whole), after so many steps. */
export interface Scene {
  readonly poll: Poll;
  readonly area: number;
  /** absent before the first step */
  readonly state?: State;
}

/** Holds every contender against a condition of the law: the evidence of the whole tree, one a contender. */
export function judge(condition: Condition, scene: Scene): readonly Evidence[] {
  const { poll } = scene;
  switch (condition.kind) {
    case "hurdle":
      return hurdle(condition, scene);
    case "all":
    case "any": {
      const parts = condition.parts.map((part) => judge(part, scene));
      const join = condition.kind === "all" ? allOf : anyOf;
      return poll.contenders.map((_, i) => {
        const mine = parts.map((part) => part[i]!);
        const met = join(mine.map((part) => part.met));
        return { kind: condition.kind, path: condition.path, met, parts: mine };
      });
    }
    case "not":
      return judge(condition.part, scene).map((part) => ({
        kind: "not",
        path: condition.path,
        met: notOf(part.met),
        parts: [part],
      }));
    case "named":
      return judge(poll.law.conditions.get(condition.name)!, scene);
    case "of-kind":
    case "no-list":
      return poll.contenders.map((list) => {
        const { kind, noList } = poll.results.lists[list]!;
        return condition.kind === "of-kind"
          ? attribute("kind", condition.path, kind === condition.of)
          : attribute("no-list", condition.path, noList === true);
      });
    case "largest":
      return largest(poll).map((met) => attribute("largest", condition.path, met));
    case "set": {
      const parts = judge(condition.set, scene);
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

const attribute = (
  attribute: "kind" | "largest" | "no-list",
  path: string,
  met: Verdict,
): Evidence => ({ kind: "attribute", attribute, path, met });

function hurdle(rule: HurdleRule, scene: Scene): readonly Evidence[] {
  const { scope } = rule;
  if (scope.kind === "whole") return heldIn(rule, scene.poll.whole, scene);
  const areas = areasIn(scope, scene);
  const held = areas.map((area) => heldIn(rule, area, scene));
  if (scope.kind === "same" && areas.length === 1) return held[0]!;
  const times = scope.kind === "every" ? areas.length : scope.kind === "some" ? scope.times : 1;
  return scene.poll.contenders.map((_, i) => {
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

/** Outside an area of its level, `same` asks whether there is one in which the hurdle is met. */
function areasIn(scope: Extract<HurdleRule["scope"], { level: Level }>, scene: Scene) {
  const { poll, area } = scene;
  const here = (level: Level) => around(poll.results, area, level);
  if (scope.kind === "same") {
    const mine = here(scope.level);
    if (mine !== undefined) return [mine];
  }
  const of = scope.kind === "some" && scope.of !== undefined ? here(scope.of) : undefined;
  return inside(poll.results, of ?? poll.whole, scope.level);
}

function heldIn(
  rule: HurdleRule,
  area: number,
  scene: Scene,
): readonly (Hurdle | FigureEvidence)[] {
  if (rule.figure === undefined && rule.ofFigure === undefined) {
    return holdAgainst(rule, scene.poll, area, scene.state);
  }
  return figures(rule, area, scene);
}

/** Another figure than votes against a share of another base than those of the ballots. */
function figures(rule: HurdleRule, area: number, scene: Scene): FigureEvidence[] {
  const { poll } = scene;
  const state = scene.state ?? before(poll);
  const { at } = figuresOf(state);
  const of = rule.ofFigure ? at(rule.ofFigure, { area }) : null;
  const share = rule.amount.kind === "share" ? rule.amount.share : undefined;
  return poll.contenders.map((_, contender) => {
    const figure = at(rule.figure ?? { kind: "votes", contest: "list" }, { area, contender });
    const claim = {
      kind: "figure",
      path: rule.path,
      area: areaId(poll, area),
      figure,
      of,
    } as const;
    if (figure === null || of === null || share === undefined)
      return { ...claim, met: "undecided" };
    const difference = compareQuantities(figure, simple(times(exact(of), share)));
    return { ...claim, met: rule.strict ? difference > 0 : difference >= 0 };
  });
}

/** The state before any step, for figures that need none. */
const before = (poll: Poll): State =>
  openState(
    poll,
    {},
    poll.contenders.map(() => false),
  );

/** At least 0% holds everywhere, in areas that the data lacks too: a scenario turns a rule off this way. */
const asksNothing = ({ amount, strict }: HurdleRule): boolean =>
  amount.kind === "share" && amount.share.n === 0n && !strict;

/** Whether a contender has the most votes; two with equally many, or votes that are not known, decide nothing. */
function largest({ votes }: Poll): Verdict[] {
  const most = Math.max(...votes.map((v) => v ?? 0));
  const open = votes.includes(null) || votes.filter((v) => v === most).length > 1;
  return votes.map((v) => (v !== null && v < most ? false : open ? "undecided" : true));
}
