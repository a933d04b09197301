import type { Line, ListOutcome, Outcome } from "../../results/outcome.ts";
import { isCloseCall } from "../close.ts";
import { byVotes, isAside } from "../colours.ts";

/** Who is in, out and undecided, each in order of votes: what every sentence on an outcome is made from. */
export interface Standing {
  readonly lists: readonly ListOutcome[];
  readonly passed: readonly ListOutcome[];
  readonly undecided: readonly ListOutcome[];
  readonly missed: readonly ListOutcome[];
  /** whether passing is the same as reaching the line, for every list: then a sentence may say so */
  readonly byLineAlone: boolean;
  /** the strongest list that is out because of the line, and by how many votes */
  readonly next?: { readonly list: ListOutcome; readonly shortBy: number; readonly close: boolean };
}

export function standing(outcome: Outcome): Standing {
  const lists = byVotes(outcome.lists.filter((list) => !isAside(list.kind)));
  const missed = lists.filter((list) => list.passes === false);
  const { line } = outcome;
  const next = line ? strongestShort(missed, line) : undefined;
  return {
    lists,
    missed,
    passed: lists.filter((list) => list.passes === true),
    undecided: lists.filter((list) => list.passes === "undecided"),
    byLineAlone: line !== undefined && lists.every((list) => reaches(list, line) === list.passes),
    ...(next && { next: { ...next, close: isCloseCall(next.list, outcome) } }),
  };
}

const reaches = ({ votes }: ListOutcome, { needed }: Line): boolean | undefined =>
  votes === null || typeof needed !== "number" ? undefined : votes >= needed;

function strongestShort(missed: readonly ListOutcome[], { needed }: Line) {
  if (typeof needed !== "number") return undefined;
  const list = missed.find(({ votes }) => votes !== null && votes < needed);
  return list && { list, shortBy: needed - list.votes! };
}
