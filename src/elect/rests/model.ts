import { fraction } from "../../exact/fraction.ts";
import type { Condition, Law, SetNeed, Step, Value } from "../../law/law.ts";
import { parts, partsOfValue, valuesOfCondition } from "../../law/parts.ts";
import { sizeOf } from "../../results/bases.ts";
import type { Outcome, StepEvidence } from "../../results/outcome.ts";
import { exact } from "../../results/quantity.ts";
import { NOT_STANDING, type Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { openPoll, type Poll } from "../poll.ts";
import type { Edge } from "./edges.ts";
import { hangsOnVotes } from "./figures.ts";
import { baseForm, NOTHING, plus, scaled, votesForm } from "./form.ts";
import { type Gate, gateOf } from "./gates.ts";
import { lineOf } from "./line.ts";
import { type Share, sharesOf, type Why } from "./shares.ts";
import { edgesOfDivisors, edgesOfMajority } from "./tiers.ts";

/** Whether a list (index of the contender) takes part, in the whole or in an area of its own. */
export interface Door {
  readonly contender: number;
  readonly area: number;
  readonly condition: Condition;
  readonly gate: Gate;
}

/** A step of which it is not known how near a seat is to moving, and why. */
export interface Gap {
  readonly step: string;
  readonly why: Why;
  readonly moves: Edge["moves"];
}

/** All on which an outcome rests: while no door turns and no edge is crossed, it stays as it is. */
export interface Model {
  readonly poll: Poll;
  readonly outcome: Outcome;
  readonly doors: readonly Door[];
  readonly shares: readonly Share[];
  /** edges of the shares, and others */
  readonly edges: readonly Edge[];
  readonly gaps: readonly Gap[];
  /** the law shares seats once: by lists that take part, fixed seats, each area for itself */
  readonly single: boolean;
}

/** @param results with one top area, and the outcome of the law with them */
export function modelOf(law: Law, results: Results, outcome: Outcome): Model {
  const poll = openPoll(law, results);
  const shares: Share[] = [];
  const edges: Edge[] = [...edgesOfSets(poll, outcome)];
  const gaps: Gap[] = [...gapsOfSets(poll, outcome)];
  for (const evidence of outcome.steps) {
    const step = law.steps.find(({ name }) => name === evidence.step)!;
    const found = lookAt(step, evidence, poll, outcome.eligible);
    if ("why" in found) gaps.push(found);
    else {
      shares.push(...found.shares);
      edges.push(...found.edges);
    }
  }
  return {
    poll,
    outcome,
    doors: doorsOf(poll, outcome),
    shares,
    edges,
    gaps,
    single: law.steps.every((step) => isSingle(step, law)),
  };
}

function lookAt(
  step: Step,
  evidence: StepEvidence,
  poll: Poll,
  eligible: readonly string[],
): Gap | { readonly shares: readonly Share[]; readonly edges: readonly Edge[] } {
  const none = { shares: [], edges: [] };
  const gap = (why: Why, moves: Edge["moves"] = "lists"): Gap => ({ step: step.name, why, moves });
  if (step.when && hangsOnVotes(step.when.value, poll.law)) return gap("seats");
  switch (evidence.kind) {
    case "share": {
      if (step.kind !== "share") return gap("method");
      const shares = sharesOf(step, evidence, poll);
      if (typeof shares === "string")
        return gap(shares, evidence.list === undefined ? "lists" : "areas");
      return { shares, edges: shares.flatMap((share) => share.edges) };
    }
    case "give":
      return step.kind === "give" && hangsOnVotes(step.seats, poll.law) ? gap("seats") : none;
    case "place":
      return gap("placed", step.kind === "place" && step.lists ? "areas" : "lists");
    case "biproportional": {
      const edges = step.kind === "biproportional" && edgesOfDivisors(step, evidence, poll);
      return edges ? { shares: [], edges } : gap("figure", "areas");
    }
    case "majority": {
      const edges = step.kind === "majority" && edgesOfMajority(step, evidence, poll, eligible);
      return edges ? { shares: [], edges } : gap("figure");
    }
    case "exhausted":
      return evidence.taken.length > 0 ? gap("candidates") : none;
    case "absent":
      return none;
  }
}

/** One share to lists for itself: nothing in it hangs on another step, or on bounds that votes move. */
function isSingle(step: Step, law: Law): boolean {
  if (step.kind !== "share" || step.to !== undefined || step.connections || step.when) return false;
  if (step.grow || step.excludes || step.minimum || step.most !== undefined) return false;
  if (step.already.length > 0 || step.each.includes("list")) return false;
  if (step.maximum && step.maximum.kind !== "number") return false;
  return law.result.includes(step.name) && !hangsOnSteps(step.seats, law);
}

function hangsOnSteps(value: Value, law: Law): boolean {
  if (value.kind === "step" || value.kind === "left" || value.kind === "remainder") return true;
  if (value.kind === "named") return hangsOnSteps(law.values.get(value.name)!, law);
  return partsOfValue(value).some(([part]) => hangsOnSteps(part, law));
}

/** Every condition on taking part in a step, for every contender, in the areas where it is asked. */
function doorsOf(poll: Poll, outcome: Outcome): Door[] {
  const { law, results } = poll;
  const asked = new Map<string, { condition: Condition; area: number }>();
  const ask = (condition: Condition, area: number) => {
    const where = isLocal(condition, law) ? area : poll.whole;
    asked.set(`${condition.kind === "named" ? condition.name : condition.path} ${where}`, {
      condition,
      area: where,
    });
  };
  const passes = law.conditions.get("passes");
  const named = { kind: "named", path: "", name: "passes" } as const;
  if (passes && !isLocal(passes, law)) ask(named, poll.whole);
  for (const { step: name, area: id } of outcome.steps) {
    const step = law.steps.find((one) => one.name === name)!;
    const area = results.areas.findIndex((one) => one.id === id);
    for (const condition of whoIn(step, law)) ask(condition, area);
  }
  const stands = (area: number, list: number) => votesOfArea(results, area)[list] !== NOT_STANDING;
  const standing = (area: number) =>
    [...poll.contenders.keys()].filter((i) => stands(area, poll.contenders[i]!));
  return [...asked.values()].flatMap(({ condition, area }) =>
    standing(area).map((contender) => ({
      contender,
      area,
      condition,
      gate: gateOf(condition, poll, area, contender),
    })),
  );
}

function whoIn(step: Step, law: Law): Condition[] {
  const inValue = (value: Value): Condition[] => [
    ...(value.kind === "total" && value.who ? [value.who] : []),
    ...(value.kind === "named" ? inValue(law.values.get(value.name)!) : []),
    ...partsOfValue(value).flatMap(([part]) => inValue(part)),
  ];
  const values = Object.values(step).filter(
    (part): part is Value =>
      typeof part === "object" && part !== null && "kind" in part && part !== step.who,
  );
  return [...(step.who ? [step.who] : []), ...values.flatMap(inValue)];
}

/** Whether a condition is asked in the area in which a step is taken. */
function isLocal(condition: Condition, law: Law): boolean {
  if (condition.kind === "named") return isLocal(law.conditions.get(condition.name)!, law);
  if (condition.kind === "hurdle")
    return (
      condition.scope.kind === "same" ||
      (condition.scope.kind === "some" && condition.scope.of !== undefined) ||
      valuesOfCondition(condition).length > 0
    );
  return parts(condition).some((part) => isLocal(part, law));
}

type SetRule = Extract<Condition, { kind: "set" }>;

function setsOf({ law }: Poll): SetRule[] {
  const inside = (condition: Condition | undefined): SetRule[] => {
    if (condition?.kind === "named") return inside(law.conditions.get(condition.name));
    return condition?.kind === "set" ? [condition, ...inside(condition.set)] : [];
  };
  return inside(law.conditions.get("passes"));
}

/** What is asked of the lists that passed together. */
function edgesOfSets(poll: Poll, { eligible }: Outcome): Edge[] {
  const { results, whole } = poll;
  const together = results.lists.flatMap(({ id }, list) => (eligible.includes(id) ? [list] : []));
  return setsOf(poll).flatMap(({ path, needs }) =>
    needs
      .filter((need): need is Extract<SetNeed, { kind: "together" }> => need.kind === "together")
      .flatMap(({ share, strict, of }): Edge[] => {
        const size = sizeOf(results, whole, of);
        if (typeof size !== "number" && !("n" in size)) return [];
        const base = scaled(baseForm(whole, of, exact(size)), share);
        const votes = together.reduce((sum, list) => plus(sum, votesForm(whole, list)), NOTHING);
        const line = lineOf(plus(votes, scaled(base, fraction(-1))), results);
        const met = strict ? line.value > 0n : line.value >= 0n;
        const edge = met ? (strict ? 0n : -1n) : strict ? 1n : 0n;
        const distance = met ? line.value - edge : edge - line.value;
        const crossing = { line, down: met, distance };
        return [{ step: path, area: whole, moves: "lists", crossing, tieBefore: false }];
      }),
  );
}

/** Where the lists that passed do not meet what is asked of them together, the order of votes lets others in. */
function gapsOfSets(poll: Poll, { lists }: Outcome): Gap[] {
  const failed = setsOf(poll).some(({ path }) =>
    lists.some(
      ({ evidence }) => evidence?.kind === "set" && evidence.path === path && evidence.else,
    ),
  );
  return failed ? [{ step: "passes", why: "bounds", moves: "lists" }] : [];
}
