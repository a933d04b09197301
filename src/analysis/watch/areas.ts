import type { Area, Level, Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";

/** What an area is called where its results are not at hand. */
export interface AreaName {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** name of the area that it lies in */
  readonly inside?: string;
}

export function nameOf({ areas }: Results, area: number): AreaName {
  const { id, name, level, parent } = areas[area]!;
  return { id, name, level, ...(parent !== undefined && { inside: areas[parent]!.name }) };
}

/** By id in code units: one order for all, whatever order a file has. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** How far an area is: it has votes, all its votes are 0, or none is told. */
export type State = "counted" | "zero" | "out";

/**
 * How far each area is that has none inside it, by index.
 * One without votes of its own is out where others of its level have some; else nobody tells votes on that level.
 */
export function states(results: Results): ReadonlyMap<number, State> {
  const { areas, contests } = results;
  const parents = new Set(areas.map(({ parent }) => parent));
  const told = new Set(areas.flatMap(({ level }, i) => (contests.list.own[i] ? [level] : [])));
  return new Map(
    areas.flatMap(({ level }, i): [number, State][] =>
      parents.has(i) || !told.has(level) ? [] : [[i, stateOf(votesOfArea(results, i))]],
    ),
  );
}

function stateOf(row: Float64Array): State {
  if (row.some((votes) => votes > 0)) return "counted";
  return row.some((votes) => votes === 0) ? "zero" : "out";
}

/**
 * Areas of two versions that are the same, as pairs of indices, and those that stand in one of them alone.
 * They are matched by id; the whole is the whole, for a bare table calls it after its file.
 */
export function matched(before: Results, after: Results) {
  const [old, now] = [keys(before), keys(after)];
  return {
    pairs: [...now].flatMap(([key, area]): [was: number, is: number][] => {
      const was = old.get(key);
      return was === undefined ? [] : [[was, area]];
    }),
    added: [...now].flatMap(([key, area]) => (old.has(key) ? [] : [area])),
    gone: [...old].flatMap(([key, area]) => (now.has(key) ? [] : [area])),
  };
}

function keys({ areas }: Results): Map<string, number> {
  const tops = areas.filter(({ parent }) => parent === undefined);
  const isWhole = (area: Area) => tops.length === 1 && area === tops[0];
  return new Map(areas.map((area, i) => [isWhole(area) ? "the whole" : `id ${area.id}`, i]));
}
