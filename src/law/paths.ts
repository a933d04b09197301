import { error, type Problem } from "../results/problem.ts";
import type { LawDocument } from "./law.ts";
import { distance } from "./nearest.ts";

type Json = Record<string, unknown> | unknown[];

const REMOVED = Symbol("removed");

/**
 * A copy of the document with the values at some paths replaced; null removes.
 *
 * Paths lead through keys, steps by name or index: "steps/seats/maximum", "conditions/passes/all/0/atLeast".
 * The last key may be new, all before it must be there. Indices are those before any of the changes.
 * Problems: `change-path` with the nearest paths that there are.
 */
export function changed(
  document: LawDocument,
  changes: ReadonlyMap<string, unknown>,
  source: string,
): { document: LawDocument; problems: Problem[] } {
  const copy = structuredClone(document) as Record<string, unknown>;
  const problems: Problem[] = [];
  const emptied = new Set<unknown[]>();
  for (const [path, value] of changes) {
    const keys = path.split("/");
    const parent = keys.slice(0, -1).reduce<unknown>(childOf, copy);
    const last = keyIn(parent, keys.at(-1)!);
    const there = last !== undefined && Object.hasOwn(parent as Json, last);
    if (last === undefined || (value === null && !there)) {
      problems.push(noSuchPath(document, path, source));
    } else if (Array.isArray(parent)) {
      parent[Number(last)] = value === null ? REMOVED : structuredClone(value);
      emptied.add(parent);
    } else if (value === null) {
      delete (parent as Record<string, unknown>)[last];
    } else {
      (parent as Record<string, unknown>)[last] = structuredClone(value);
    }
  }
  for (const array of emptied) {
    array.splice(0, array.length, ...array.filter((part) => part !== REMOVED));
  }
  return { document: copy, problems };
}

/** What stands at a path of the document; undefined where there is no such path. */
export const valueAt = (document: LawDocument, path: string): unknown =>
  path.split("/").reduce<unknown>(childOf, document);

/** The path with steps by their indices, as problems and evidence have them. */
export function indexed(document: LawDocument, path: string): string {
  let parent: unknown = document;
  const keys = path.split("/").map((key) => {
    const found = keyIn(parent, key) ?? key;
    parent = childOf(parent, key);
    return found;
  });
  return keys.join("/");
}

/** A path that the document does not have, with those of its own that come nearest. */
export function noSuchPath(document: LawDocument, path: string, source: string): Problem {
  const known = leaves(document, []);
  const near = known
    .map((candidate) => ({ candidate, edits: distance(path.slice(0, 200), candidate) }))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
  return error("change-path", { source, path }, path, { nearest: near });
}

/** The paths of all plain values, steps by their names; without what only tells of the law. */
function leaves(value: unknown, path: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [path.join("/")];
  return Object.entries(value).flatMap(([key, part]) =>
    path.length === 0 && TELLING.has(key)
      ? []
      : leaves(part, [...path, stepName(path, part) ?? key]),
  );
}

const TELLING = new Set([
  "mandate",
  "$schema",
  "id",
  "title",
  "country",
  "from",
  "until",
  "sources",
  "elections",
  "unknown",
  "notes",
]);

const stepName = (path: readonly string[], part: unknown) =>
  path.length === 1 && path[0] === "steps" ? (part as { name?: string }).name : undefined;

function childOf(parent: unknown, key: string): unknown {
  const found = keyIn(parent, key);
  return found !== undefined && Object.hasOwn(parent as Json, found)
    ? (parent as Record<string, unknown>)[found]
    : undefined;
}

/** The key itself; in a list an index that is there, or that of the entry with this name. */
function keyIn(parent: unknown, key: string): string | undefined {
  if (typeof parent !== "object" || parent === null || key === "" || key === "__proto__")
    return undefined;
  if (!Array.isArray(parent)) return key;
  if (/^\d+$/.test(key)) return Number(key) < parent.length ? key : undefined;
  const index = parent.findIndex((part) => (part as { name?: unknown } | null)?.name === key);
  return index < 0 ? undefined : String(index);
}
