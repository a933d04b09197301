import { nearest } from "../../../law/nearest.ts";
import { error, type Place, type Problem, type ProblemCode } from "../../../results/problem.ts";
import type { Results } from "../../../results/results.ts";
import type { Change } from "../scenario.ts";

export type Kind = Change["kind"];
export type Of<K extends Kind> = Extract<Change, { readonly kind: K }>;

/**
 * One kind of change: the results after it. What is wrong goes to `report`, and what is returned is then of no use.
 * Results are never written to: each change makes new ones.
 */
export type ApplyOne<K extends Kind> = (results: Results, change: Of<K>, report: Report) => Results;

/** Says what is wrong with a field of the change, at an area or a list where it is one of these. */
export type Report = (
  code: ProblemCode,
  field: string,
  found?: string,
  values?: Problem["values"],
  place?: Pick<Place, "area" | "list">,
) => undefined;

/** Reports problems of a change with their path in the document: the votes of a move stand under the name of its kind. */
export function reportTo(problems: Problem[], path: string, kind: Kind): Report {
  return (code, field, found = "", values = {}, place = {}) => {
    const key = (field === "votes" && MOVES.get(kind)) || field;
    problems.push(error(code, { path: `${path}/${key}`, ...place }, found, values));
    return undefined;
  };
}

const MOVES: ReadonlyMap<Kind, string> = new Map([
  ["switch", "switch"],
  ["spoil", "spoil"],
  ["leave-out", "leaveOut"],
  ["add", "add"],
  ["mend", "mend"],
]);

/** Index of a list; undefined, and reported with the nearest, where there is none. */
export function listAt({ lists }: Results, id: string, field: string, report: Report) {
  return indexOf(lists, id, field, "missing-list", report);
}

/** Index of an area; undefined, and reported with the nearest, where there is none. */
export function areaAt({ areas }: Results, id: string, field: string, report: Report) {
  return indexOf(areas, id, field, "missing-area", report);
}

function indexOf(
  items: readonly { readonly id: string }[],
  id: string,
  field: string,
  code: ProblemCode,
  report: Report,
): number | undefined {
  const index = items.findIndex((item) => item.id === id);
  if (index >= 0) return index;
  const near = nearest(
    id,
    items.map((item) => item.id),
  );
  return report(code, field, id, near === undefined ? {} : { nearest: near });
}
