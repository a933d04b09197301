import type { Law } from "../law/law.ts";
import { error, ProblemError } from "../results/problem.ts";
import { type Level, NOT_KNOWN, NOT_STANDING, type Results } from "../results/results.ts";
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

/** @throws ProblemError `many-tops` if the results hold several contests that have nothing to do with each other */
export function openPoll(law: Law, results: Results): Poll {
  const tops = results.areas.filter((area) => area.parent === undefined);
  if (tops.length > 1) {
    const areas = tops.map((area) => area.id);
    throw new ProblemError(error("many-tops", { source: results.election.id }, "", { areas }));
  }
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

export function areasOf(results: Results, level: Level): number[] {
  return results.areas.flatMap((area, i) => (area.level === level ? [i] : []));
}

/** Seats won directly by the contenders in the whole; null where the data tells of none. */
export function directSeats({ results, contenders }: Poll): (number | null)[] {
  const told = results.areas.flatMap((area) => (area.direct ? [area.direct] : []));
  if (told.length === 0) return contenders.map(() => null);
  return contenders.map((list) => {
    const id = results.lists[list]!.id;
    return told.reduce((sum, direct) => sum + (direct.get(id) ?? 0), 0);
  });
}

/** Seats of the house: as the law says, or as the top area carries them; undefined where neither does. */
export function houseSize({ law, results, whole }: Pick<Poll, "law" | "results" | "whole">) {
  return law.seats === "election" ? results.areas[whole]?.seats : law.seats;
}
