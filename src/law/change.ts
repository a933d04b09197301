import type { Law } from "./law.ts";
import { changed, noSuchPath } from "./paths.ts";
import { type LawReading, readResolved } from "./read.ts";

/**
 * The law with the values at some paths replaced (null removes), read and checked anew.
 * @param changes JSON by path: { "conditions/passes/all/0/atLeast": "4%", "steps/seats/maximum": null }
 * Problems: `change-path` where there is no such path, and all of `readLaw`.
 */
export function changeLaw(law: Law, changes: Readonly<Record<string, unknown>>): LawReading {
  const paths = new Map(Object.entries(changes));
  const { document, problems } = changed(law.document, paths, law.id);
  if (problems.length > 0) return { problems };
  const reading = readResolved(document, law.id, [...new Set([...law.changed, ...paths.keys()])]);
  const misplaced = reading.problems.flatMap((problem) => {
    const path = [problem.place.path, problem.found].filter((part) => part !== "").join("/");
    return problem.code === "unknown-word" && paths.has(path)
      ? [noSuchPath(law.document, path, law.id)]
      : [];
  });
  return misplaced.length > 0 ? { problems: misplaced } : reading;
}
