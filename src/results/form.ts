import type * as z from "zod";
import { error, type Place, type Problem } from "./problem.ts";
import { notWhole } from "./whole.ts";

type Issue = z.core.$ZodIssue;

/**
 * What a schema found, as problems with their path, area and list.
 * `broken`: the form itself is not there, so that nothing more can be read; a wrong number alone is no such thing.
 */
export function formProblems(
  issues: readonly Issue[],
  json: unknown,
  source: string,
): { problems: Problem[]; broken: boolean } {
  let broken = false;
  const problems = issues.map((issue): Problem => {
    const value = valueAt(json, issue.path);
    const place = placeOf(json, issue.path, source);
    const wrong = aboutNumber(issue, value) ? notWhole(value) : undefined;
    if (wrong) return error(wrong, place, shown(value));
    broken = true;
    if (issue.code === "unrecognized_keys")
      return error("schema", place, issue.keys.join(", "), { expected: "no such key" });
    return error("schema", place, shown(value), { expected: expectedOf(issue) });
  });
  return { problems, broken };
}

function aboutNumber(issue: Issue, value: unknown): boolean {
  if (issue.code === "invalid_union") return typeof value === "number" || typeof value === "string";
  if (issue.code === "invalid_type") return issue.expected === "number" || issue.expected === "int";
  return (issue.code === "too_small" || issue.code === "too_big") && typeof value === "number";
}

const NAMES: Readonly<Record<string, string>> = {
  string: "text",
  array: "list",
  record: "object",
  int: "whole number",
  number: "whole number",
};

/** What the schema expects there, as a key or the words that it knows. */
export function expectedOf(issue: Issue): string | readonly string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_type") return NAMES[issue.expected] ?? issue.expected;
  if (issue.code === "too_small") return issue.origin === "string" ? "text" : "entries";
  return issue.code;
}

function placeOf(json: unknown, path: readonly PropertyKey[], source: string): Place {
  const item = valueAt(json, path.slice(0, 2));
  const name =
    typeof item === "object" && item !== null && "id" in item && typeof item.id === "string"
      ? item.id
      : undefined;
  return {
    source,
    path: path.map(String).join("/"),
    ...(name !== undefined && path[0] === "areas" && { area: name }),
    ...(name !== undefined && path[0] === "lists" && { list: name }),
  };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? at[key as keyof typeof at]
        : undefined,
    json,
  );
}

/** The text found, as JSON; the reader of the problem cuts it. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return ""; // nested deeper than can be written
  }
}
