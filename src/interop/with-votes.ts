import type { Reading } from "../results/assemble.ts";
import { readDocument, writeDocument } from "../results/document.ts";
import { readPackage, writePackage } from "../results/package.ts";
import { NOT_STANDING, type Results } from "../results/results.ts";
import { settleTotals } from "./totals.ts";

/**
 * Known results with other votes.
 *
 * An area whose rows are all gone is out, unless it holds areas that are not: then it is their sum. A list whose rows
 * are all gone is out. Votes for lists and areas that `like` does not have are problems. Totals that no longer hold are
 * absent. If anything differs, the election is a constructed one: what was announced of it, its annulment and any
 * assumptions are no part of it.
 *
 * @param votes a table of votes as in a data package: area, list, votes, contest
 * @param source its name, for the places of problems
 */
export function withVotes(like: Results, votes: string, source: string): Reading {
  const read = readPackage(writePackage(like).set("votes.csv", votes), source);
  if (!read.results || sameVotes(read.results, like)) return read;
  const areas = areasLeft(read.results, like);
  const lists = listsLeft(read.results, like);
  const { mandate, election, votesPerBallot, votesUnit, ...document } = writeDocument(
    read.results,
  ) as Document;
  const { annulled: _annulled, count: _count, ...same } = election;
  const isLeft = new Set(like.lists.flatMap(({ id }, i) => (lists[i] ? [id] : [])));
  const left = readDocument(
    {
      ...{ mandate, votesPerBallot, votesUnit },
      election: { ...same, status: "constructed" },
      lists: document.lists.filter((_, i) => lists[i]),
      areas: document.areas
        .filter((_, i) => areas[i])
        .map(({ direct, ...area }) => (direct ? { ...area, direct: only(direct, isLeft) } : area)),
    },
    source,
  );
  return left.results ? { ...left, results: settleTotals(left.results, like) } : left;
}

/** As much of a results document as is looked into here. */
interface Document {
  readonly mandate: string;
  readonly election: { readonly annulled?: object; readonly count?: object };
  readonly lists: readonly object[];
  readonly areas: readonly { readonly direct?: object }[];
  readonly votesPerBallot?: unknown;
  readonly votesUnit?: unknown;
}

const only = (seats: object, lists: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(seats).filter(([id]) => lists.has(id)));

const contestsOf = ({ contests: { list, constituency } }: Results) =>
  constituency ? [list, constituency] : [list];

/** Both have the same areas and lists in the same order. */
function sameVotes(now: Results, like: Results): boolean {
  const before = contestsOf(like);
  const after = contestsOf(now);
  return (
    before.length === after.length &&
    after.every(({ votes, own }, k) => {
      const contest = before[k]!;
      return (
        votes.every((n, i) => n === contest.votes[i]) && own.every((n, i) => n === contest.own[i])
      );
    })
  );
}

/** By index: has votes of its own, holds an area that is left, or never had any and lies in an area that is left. */
function areasLeft(now: Results, like: Results): boolean[] {
  const left = withVotesInside(now);
  const before = withVotesInside(like);
  now.areas.forEach(({ parent }, i) => {
    if (!before[i] && (parent === undefined || left[parent])) left[i] = true;
  });
  return left;
}

/** By index: the area or one inside it has votes of its own. */
function withVotesInside(results: Results): boolean[] {
  const inside = results.areas.map((_, i) => contestsOf(results).some(({ own }) => own[i] === 1));
  for (let i = inside.length - 1; i > 0; i--) {
    const { parent } = results.areas[i]!;
    if (inside[i] && parent !== undefined) inside[parent] = true;
  }
  return inside;
}

/** By index: stands somewhere, or never did. */
function listsLeft(now: Results, like: Results): boolean[] {
  const width = like.lists.length;
  const stands = (results: Results, list: number) =>
    contestsOf(results).some(({ votes }) =>
      votes.some((n, i) => i % width === list && n !== NOT_STANDING),
    );
  return like.lists.map((_, list) => stands(now, list) || !stands(like, list));
}
