import type { Problem } from "../../results/problem.ts";
import { contents } from "../contents.ts";
import type { Law } from "../law.ts";
import { checkCircles } from "./circles.ts";
import { checkConditions } from "./conditions.ts";
import { checkLists } from "./lists.ts";
import { checkNames } from "./names.ts";
import { checkReferences } from "./references.ts";
import { reporter } from "./report.ts";
import { checkResult } from "./result.ts";
import { checkStep } from "./steps.ts";
import { checkTexts } from "./texts.ts";
import { checkValues } from "./values.ts";

/**
 * What a form cannot say: shares within 0 and 100%, names that exist and mean one thing, no circles, steps that fit
 * together, nothing left unsaid.
 *
 * @param source names the document in problems
 */
export function checkLaw(law: Law, source: string): Problem[] {
  const { report, problems } = reporter(law, source);
  const all = contents(law);
  checkNames(law, report);
  checkConditions(all.conditions, report);
  checkReferences(law, all.references, report);
  checkCircles(all.references, report);
  checkValues(law, all.values, report);
  checkLists(law, all, report);
  for (const step of law.steps) checkStep(step, law, report);
  checkResult(law, report);
  checkTexts(law, report);
  if (law.seats === undefined && all.values.some(({ value }) => value.kind === "size")) {
    report("schema", "seats", "", { expected: "seats" });
  }
  return problems;
}
