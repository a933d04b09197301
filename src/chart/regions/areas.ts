import { sizeOf } from "../../results/bases.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Area, Base, Results } from "../../results/results.ts";
import { votesOf } from "../../results/votes.ts";
import { areaName } from "../../words/names.ts";
import { facts, isExact, type ListFact, type Share, share } from "../facts.ts";

/** One area directly inside the whole, with the votes of the lists in it. */
export interface AreaFact {
  readonly area: Area;
  readonly name: string;
  readonly abroad: boolean;
  readonly lists: readonly Cell[];
}

export interface Cell {
  readonly list: ListFact;
  /** null: not known; undefined: it did not stand here */
  readonly votes: number | null | undefined;
  readonly share: Share | undefined;
}

export interface AreaFacts {
  readonly of: Base;
  readonly areas: readonly AreaFact[];
}

/**
 * Areas inside the top area; shares of the base that is known exactly in most of them, that of the law
 * before others. Undefined where none is known in any.
 */
export function areaFacts(results: Results, outcome: Outcome): AreaFacts | undefined {
  const { lists } = facts(results, outcome);
  const index = new Map(results.lists.map(({ id }, i) => [id, i]));
  const inside = results.areas.flatMap((area, i) => (area.parent === 0 ? [{ area, i }] : []));
  const choices: (Base | undefined)[] = [outcome.line?.base.of, "valid", "party"];
  const [best] = choices
    .flatMap((of) =>
      of === undefined
        ? []
        : [{ of, known: inside.filter(({ i }) => isSize(results, i, of)).length }],
    )
    .toSorted((a, b) => b.known - a.known);
  if (best === undefined || best.known === 0) return undefined;
  const { of } = best;
  return {
    of,
    areas: inside.map(({ area, i }) => ({
      area,
      name: areaName(area),
      abroad: area.level === "abroad",
      lists: lists.map((list) => {
        const votes = votesOf(results, i, index.get(list.id)!);
        const part = share(votes ?? null, sizeOf(results, i, of));
        return { list, votes, share: part && isExact(part) ? part : undefined };
      }),
    })),
  };
}

const isSize = (results: Results, area: number, base: Base): boolean => {
  const size = sizeOf(results, area, base);
  return typeof size === "number" ? size > 0 : "n" in size;
};

export const hasAreas = ({ areas }: Results): boolean => areas.some(({ parent }) => parent === 0);
