import type { Evidence, Line, ListOutcome, Outcome } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
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
  /** the law asks in areas of this level, each for itself: who passes does so in one of them at least */
  readonly somewhere?: Level;
  /** the strongest list that is out because of the line, and by how many votes */
  readonly next?: { readonly list: ListOutcome; readonly shortBy: number; readonly close: boolean };
}

export function standing(outcome: Outcome): Standing {
  const lists = byVotes(outcome.lists.filter((list) => !isAside(list.kind)));
  const missed = lists.filter((list) => list.passes === false);
  const { line } = outcome;
  const next = line ? strongestShort(missed, line) : undefined;
  const somewhere = lists.map(({ evidence }) => evidence && sameLevel(evidence)).find(Boolean);
  return {
    lists,
    missed,
    passed: lists.filter((list) => list.passes === true),
    undecided: lists.filter((list) => list.passes === "undecided"),
    byLineAlone: line !== undefined && lists.every((list) => reaches(list, line) === list.passes),
    ...(somewhere && { somewhere }),
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

function sameLevel(evidence: Evidence): Level | undefined {
  switch (evidence.kind) {
    case "same":
      return evidence.level;
    case "set":
      return sameLevel(evidence.part);
    case "all":
    case "any":
    case "not":
      return evidence.parts.map(sameLevel).find((level) => level !== undefined);
    default:
      return undefined;
  }
}
