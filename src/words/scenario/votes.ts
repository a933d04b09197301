import { EVERY_LIST } from "../../analysis/scenario/scenario.ts";
import { sizeOf } from "../../results/bases.ts";
import type { Base, Results } from "../../results/results.ts";
import { votesOf } from "../../results/votes.ts";
import { say } from "../language.ts";
import { fullName, visible } from "../names.ts";
import { percent } from "../numbers.ts";
import { counted } from "../prose.ts";
import { shareOf } from "../shares.ts";

/** "195,567 votes, 9.82% of ballots cast". */
export function votesText(results: Results, id: string, base: Base | undefined): string {
  const votes = total(results, id);
  if (votes === null) return "votes not known";
  const share = base && results.areas[0] ? shareOf(votes, sizeOf(results, 0, base)) : null;
  const of = share === null ? "" : `, ${percent(share, 2)}% of ${say.terms.baseName[base!]}`;
  return `${counted(votes, "vote")}${of}`;
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

/** How many votes for lists there are fewer. */
export function lostVotes(before: Results, after: Results): string {
  const [was, is] = [before, after].map((results) =>
    results.lists.reduce<number | null>((sum, { id }) => {
      const votes = total(results, id);
      return sum === null || votes === null ? null : sum + votes;
    }, 0),
  );
  return was === null || is === null ? "their votes" : counted(was! - is!, "vote");
}

export function nameOf({ lists }: Results, id: string): string {
  if (id === EVERY_LIST) return "every list";
  const list = lists.find((one) => one.id === id);
  return list ? fullName(list) : visible(id);
}

export const areaName = ({ areas }: Results, id: string): string =>
  visible(areas.find((one) => one.id === id)?.name ?? id);
