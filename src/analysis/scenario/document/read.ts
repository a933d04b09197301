import { parseFraction } from "../../../exact/parse.ts";
import { guard } from "../../../law/guard.ts";
import { nearest } from "../../../law/nearest.ts";
import { formProblems } from "../../../results/form.ts";
import { error, type Problem } from "../../../results/problem.ts";
import { type Assumption, type Known, TOTALS } from "../../../results/results.ts";
import type { Scenario } from "../scenario.ts";
import { type Read, toChange, wrongIn } from "./change.ts";
import {
  CHANGE_SCHEMAS,
  type ChangeDocument,
  type ScenarioHead,
  scenarioHeadSchema,
} from "./schema.ts";

type Key = keyof ChangeDocument;
const KEYS = Object.keys(CHANGE_SCHEMAS) as readonly Key[];

/**
 * Reads a scenario document.
 *
 * @param json what JSON.parse made of it
 * @param source its name, for the places of problems
 * @returns the scenario, or all that is wrong with its form, each with its path; whether lists and areas are there, and
 *   have so many votes, is seen where it is applied
 */
export function readScenario(
  json: unknown,
  source: string,
): { readonly scenario?: Scenario; readonly problems: readonly Problem[] } {
  const unsafe = guard(json, source);
  if (unsafe) return { problems: [unsafe] };
  const head = scenarioHeadSchema.safeParse(json);
  const problems = [...formProblems(head.error?.issues ?? [], json, source).problems];
  if ((head.data?.changes?.length ?? 0) > MOST_CHANGES)
    return {
      problems: [error("schema", { source, path: "changes" }, "", { expected: "fewer changes" })],
    };
  const { id, title, election, law, set = {}, assume = [] } = head.data ?? {};
  const scenario: Scenario = {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(election !== undefined && { election }),
    ...(law !== undefined && { law }),
    set: new Map(Object.entries(set)),
    assume: assume.flatMap((one, i) => readAssumption(one, `assume/${i}`, source, problems) ?? []),
    changes: changesOf(json).flatMap((change, i) => {
      const read = readForm(change, `changes/${i}`, json, source, problems);
      return read ? [toChange(read, wrongIn(`changes/${i}`, source, problems))] : [];
    }),
  };
  return problems.length > 0 ? { problems } : { scenario, problems };
}

/** Each change makes the whole count anew: more than anybody reads are refused. */
const MOST_CHANGES = 200;

/** The changes that are objects, whatever is wrong around them: the rest is reported with the head. */
function changesOf(json: unknown): readonly object[] {
  const { changes } = (json ?? {}) as { changes?: unknown };
  const isObject = (one: unknown) => typeof one === "object" && one !== null;
  return Array.isArray(changes) && changes.every(isObject) ? changes : [];
}

/** A change in the form of its kind; undefined, and reported, where it is of none. */
function readForm(
  change: object,
  path: string,
  json: unknown,
  source: string,
  problems: Problem[],
): Read | undefined {
  const [key, ...more] = KEYS.filter((one) => Object.hasOwn(change, one));
  if (key === undefined || more.length > 0) {
    const keys = Object.keys(change);
    const near = keys.map((one) => nearest(one, KEYS)).find((one) => one !== undefined);
    const values = { expected: KEYS, ...(near !== undefined && { nearest: near }) };
    problems.push(error("schema", { source, path }, keys.join(", "), values));
    return undefined;
  }
  const parsed = CHANGE_SCHEMAS[key].safeParse(change);
  if (parsed.success) return [key, parsed.data] as unknown as Read;
  const prefix = path.split("/");
  const issues = parsed.error.issues.map((issue) => ({
    ...issue,
    path: [prefix[0]!, Number(prefix[1]), ...issue.path],
  }));
  problems.push(...formProblems(issues as typeof parsed.error.issues, json, source).problems);
  return undefined;
}

function readAssumption(
  { in: area, ...totals }: NonNullable<ScenarioHead["assume"]>[number],
  path: string,
  source: string,
  problems: Problem[],
): Assumption | undefined {
  const given = TOTALS.filter((total) => totals[total] !== undefined);
  const [total, ...more] = given;
  const wrong = (found: string, expected: string | readonly string[]) => {
    problems.push(error("schema", { source, path }, found, { expected }));
    return undefined;
  };
  if (total === undefined || more.length > 0) return wrong(given.join(", "), TOTALS);
  const found = totals[total]!;
  const value = typeof found === "string" ? parseFraction(found) : undefined;
  if (typeof found === "string" && !value) return wrong(found, "share");
  if (typeof found === "object" && found.from > found.to)
    return wrong(JSON.stringify(found), "bounds");
  return {
    ...(area !== undefined && { area }),
    total,
    value: value ? { share: value } : (found as Known),
  };
}
