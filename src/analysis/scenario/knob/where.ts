import { inside } from "../../../results/areas.ts";
import type { Level, Results } from "../../../results/results.ts";
import { ranked } from "../order.ts";
import type { AreaOrder } from "../scenario.ts";

/** An area around some that are left out: how many of its areas these are. */
export interface Where {
  readonly area: string;
  readonly left: number;
  readonly of: number;
}

/**
 * Where the first so many areas of an order lie: the areas directly around them, those with most of them first. Areas
 * that rank high by a figure are seldom spread like the rest, and differ from it in other ways too.
 */
export function whereFirst(order: AreaOrder, results: Results, first: number): Where[] {
  const gone = ranked(order, results)
    .flatMap(({ areas }) => areas)
    .slice(0, first);
  const left = countBy(gone, results);
  const all = countBy(inside(results, 0, order.level as Level), results);
  return [...left]
    .map(([area, n]) => ({ area: results.areas[area]!.id, left: n, of: all.get(area)! }))
    .sort((a, b) => b.left - a.left || (a.area < b.area ? -1 : 1));
}

function countBy(areas: readonly number[], { areas: all }: Results): Map<number, number> {
  const counts = new Map<number, number>();
  for (const area of areas) {
    const { parent } = all[area]!;
    if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
