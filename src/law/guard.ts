import { error, type Problem } from "../results/problem.ts";

const DEEPEST = 40;

/**
 * What no schema can say of untrusted JSON: it is not nested without end, and no key is one that JavaScript
 * itself gives a meaning.
 */
export function guard(document: unknown, source: string): Problem | undefined {
  return look(document, [], source);
}

function look(value: unknown, path: readonly string[], source: string): Problem | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const place = { source, path: path.join("/") };
  if (path.length > DEEPEST) {
    return error("schema", { source, path: path.slice(0, 4).join("/") }, "", {
      expected: "nesting",
    });
  }
  for (const [key, part] of Object.entries(value)) {
    if (key === "__proto__") return error("unknown-word", place, key, { known: [] });
    const problem = look(part, [...path, key], source);
    if (problem) return problem;
  }
  return undefined;
}
