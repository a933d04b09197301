import type { Law } from "../law/law.ts";
import { directlyInside, sumInside } from "../results/areas.ts";
import { NOT_KNOWN, NOT_STANDING, type Results } from "../results/results.ts";
import { votesOfArea } from "../results/votes.ts";

/** What every part of an election asks for again and again, worked out once. Arrays run along `contenders`. */
export interface Poll {
  readonly law: Law;
  readonly results: Results;
  /** lists (index into results.lists) that can pass and win seats: every kind but against-all and other */
  readonly contenders: readonly number[];
  /** votes of the whole; null: not known */
  readonly votes: readonly (number | null)[];
  /** index of the top area */
  readonly whole: number;
}

/** @param results with one top area */
export function openPoll(law: Law, results: Results): Poll {
  const contenders: number[] = [];
  results.lists.forEach((list, i) => {
    if (list.kind !== "against-all" && list.kind !== "other") contenders.push(i);
  });
  return { law, results, contenders, whole: 0, votes: votesIn(results, 0, contenders) };
}

/** Votes of the contenders in one area; a list that did not stand there has none. */
export function votesIn(
  results: Results,
  area: number,
  contenders: readonly number[],
): (number | null)[] {
  const row = votesOfArea(results, area);
  return contenders.map((list) => {
    const votes = row[list]!;
    return votes === NOT_KNOWN ? null : votes === NOT_STANDING ? 0 : votes;
  });
}

/** Seats won directly by each contender in an area; none where the data tells of none (`tellsDirect`). */
export function directIn({ results, contenders }: Poll, area: number): number[] {
  return contenders.map((list) => directOf(results, area, results.lists[list]!.id));
}

/** An area that tells its own direct seats tells those of the areas inside it too. */
function directOf(results: Results, area: number, list: string): number {
  const { direct } = results.areas[area]!;
  if (direct) return direct.get(list) ?? 0;
  let sum = 0;
  for (const part of directlyInside(results, area)) sum += directOf(results, part, list);
  return sum;
}

export const tellsDirect = ({ results }: Poll): boolean =>
  results.areas.some(({ direct }) => direct !== undefined);

/** Seats of the house: as the law says, or as the top area or all areas inside it carry them; undefined: not known. */
export function houseSize({ law, results, whole }: Pick<Poll, "law" | "results" | "whole">) {
  if (law.seats !== "election") return law.seats;
  return sumInside(results, whole, ({ seats }) => seats) ?? undefined;
}
