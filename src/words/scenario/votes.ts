import { EVERY_LIST } from "../../analysis/scenario/scenario.ts";
import { sizeOf } from "../../results/bases.ts";
import type { Base, Results } from "../../results/results.ts";
import { votesOf } from "../../results/votes.ts";
import { fullName, visible } from "../names.ts";
import { percent } from "../numbers.ts";
import { shareOf } from "../shares.ts";

/** "195,567 votes, 9.82% of ballots cast": what that is told of. */
export function votesAfter(results: Results, id: string, base: Base | undefined) {
  const votes = total(results, id);
  if (votes === null || base === undefined || !results.areas[0]) return { votes };
  const share = shareOf(votes, sizeOf(results, 0, base));
  return share === null ? { votes } : { votes, share: { percent: percent(share, 2), of: base } };
}

/** Votes of a list in an area, or in the whole; null where they are not known, or there are several wholes. */
export function total(results: Results, id: string, area?: string): number | null {
  const list = results.lists.findIndex((one) => one.id === id);
  const at = area === undefined ? 0 : results.areas.findIndex((one) => one.id === area);
  const tops = results.areas.filter(({ parent }) => parent === undefined).length;
  if (area === undefined && tops > 1) return null;
  const votes = list < 0 || at < 0 ? null : votesOf(results, at, list);
  return votes === undefined ? 0 : votes;
}

/** How many votes for lists there are fewer; undefined where they are not known. */
export function lostVotes(before: Results, after: Results): number | undefined {
  const [was, is] = [before, after].map((results) =>
    results.lists.reduce<number | null>((sum, { id }) => {
      const votes = total(results, id);
      return sum === null || votes === null ? null : sum + votes;
    }, 0),
  );
  return was === null || is === null ? undefined : was! - is!;
}

export function nameOf({ lists }: Results, id: string): string {
  const list = lists.find((one) => one.id === id);
  return list ? fullName(list) : visible(id);
}

/** The name of a list; null for every list. */
export const whose = (results: Results, id: string): string | null =>
  id === EVERY_LIST ? null : nameOf(results, id);
