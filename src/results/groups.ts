import type * as z from "zod";
import { formProblems } from "./form.ts";
import type { Problem } from "./problem.ts";

/**
 * What an area has by group, such as the members of each connection. Each entry is checked by itself: a schema of
 * the whole would lose one called __proto__.
 *
 * @param path where `of` stands in `json`
 */
export function readGroups<T>(
  schema: z.ZodType<T>,
  of: Readonly<Record<string, unknown>> | null | undefined,
  path: readonly PropertyKey[],
  { json, source, problems }: { json: unknown; source: string; problems: Problem[] },
): ReadonlyMap<string, T> | undefined {
  if (!of) return undefined;
  const groups = new Map<string, T>();
  for (const [group, value] of Object.entries(of)) {
    const { data, error } = schema.safeParse(value);
    if (data !== undefined) groups.set(group, data);
    const issues = (error?.issues ?? []).map((issue) => ({
      ...issue,
      path: [...path, group, ...issue.path],
    }));
    problems.push(...formProblems(issues, json, source).problems);
  }
  return groups;
}
