import type { Results } from "../../results/results.ts";
import { type AreaName, byId, nameOf, states } from "./areas.ts";

/** How much of a count has not come in. */
export interface Out {
  /** stations counted, and of how many, where the results tell both */
  readonly stations?: { readonly counted: number; readonly of: number };
  /** areas of which no votes are known */
  readonly areas: readonly AreaName[];
  /** areas with no votes but 0: not counted yet, or nobody voted; the data do not tell */
  readonly zero: readonly AreaName[];
  /** how many areas there are of which votes are told or awaited */
  readonly of: number;
}

/** What is still out, in order of ids. */
export function stillOut(results: Results): Out {
  const { areas, election } = results;
  const { stations, of } = election.count ?? areas[0]?.count ?? {};
  const found = [...states(results)];
  const named = (wanted: "out" | "zero") =>
    found.flatMap(([i, state]) => (state === wanted ? [nameOf(results, i)] : [])).sort(byId);
  return {
    ...(stations !== undefined && of !== undefined && { stations: { counted: stations, of } }),
    areas: named("out"),
    zero: named("zero"),
    of: found.length,
  };
}

/** Whether it is known that something has not come in. */
export const isIncomplete = ({ stations, areas }: Out): boolean =>
  areas.length > 0 || (stations !== undefined && stations.counted < stations.of);

/** Whether a count is not whole, or not declared to be: its answer holds so far and no further. */
export const isPartial = ({ election: { status } }: Results, out: Out): boolean =>
  status === "preliminary" || isIncomplete(out);
