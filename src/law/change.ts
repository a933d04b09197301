import type { Law } from "./law.ts";
import { changed, indexed, noSuchPath, valueAt } from "./paths.ts";
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
  // a new key that its object does not take is a path that is not there
  const faulty = new Set(reading.problems.map(({ place }) => place.path));
  const misplaced = [...paths.keys()]
    .filter((path) => valueAt(law.document, path) === undefined)
    .filter((path) => faulty.has(indexed(law.document, path).split("/").slice(0, -1).join("/")))
    .map((path) => noSuchPath(law.document, path, law.id));
  return misplaced.length > 0 ? { problems: misplaced } : reading;
}
