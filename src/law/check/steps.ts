import type { Law, PlaceStep, ShareStep, Step } from "../law.ts";
import { valueAt } from "../paths.ts";
import { STEPS } from "../steps/register.ts";
import { checkShare } from "./conditions.ts";
import type { Report } from "./report.ts";

/** What the parts of a step ask of one another. */
export function checkStep(step: Step, law: Law, report: Report): void {
  const expect = (key: string, expected: string, found?: string) =>
    report("schema", `${step.path}/${key}`, found, { expected });
  if (STEPS[step.kind].drawsLots(step as never) && step.ties.length === 0) {
    expect("ties", "tie rule", "");
  }
  if (step.who && givesToAreas(step) && !step.each.includes("list")) expect("who", "no condition");
  if (step.kind === "share" || step.kind === "give") {
    if (step.each.includes("list") && step.to === undefined) expect("to", "level", "");
  }
  if (step.kind === "share") checkShareStep(step, law, expect);
  if (step.kind === "place") checkPlace(step, expect);
  if (step.kind === "majority") {
    checkShare(step.moreThan, `${step.path}/moreThan`, report);
    if (step.gets === "last seat" && step.from.length === 0) expect("from", "list", "");
    if (step.gets === "enough" && step.from.length > 0) expect("from", "no such key");
  }
}

/** Whether seats go to areas as such, and to no list in them. */
export const givesToAreas = (step: Step): boolean =>
  (step.kind === "share" || step.kind === "give") &&
  step.to !== undefined &&
  step.to !== "winners" &&
  !step.each.includes("list");

type Expect = (key: string, expected: string, found?: string) => void;

function checkShareStep(step: ShareStep, law: Law, expect: Expect): void {
  if (step.to === "winners" && !step.each.includes("list")) expect("each", "each list");
  if (step.to !== undefined) {
    for (const key of ["grow", "connections", "excludes"] as const) {
      if (step[key] !== undefined) expect(key, "no such key");
    }
  }
  if (step.grow === undefined) return;
  // both or neither: the one says how many seats, the other of which
  const told = (key: string) => valueAt(law.document, `${step.path}/grow/${key}`) !== undefined;
  if (told("unlevelled") && !told("of")) expect("grow/of", "value", "");
  if (told("of") && !told("unlevelled")) expect("grow/unlevelled", "whole number", "");
}

function checkPlace({ lists, seats, first }: PlaceStep, expect: Expect): void {
  if (lists !== undefined) {
    if (seats !== undefined) expect("seats", "no seats");
    if (first !== undefined) expect("first", "no seats");
  } else if (seats === undefined && first === undefined) {
    expect("lists", "lists or seats", "");
  } else {
    if (seats === undefined) expect("seats", "value", "");
    if (first === undefined) expect("first", "object", "");
  }
}
