import { elect } from "../../elect/elect.ts";
import type { Lots } from "../../elect/lots.ts";
import type { Law } from "../../law/law.ts";
import type { Outcome } from "../../results/outcome.ts";
import { ProblemError } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import { applyChanges } from "../scenario/apply.ts";
import type { Change } from "../scenario/scenario.ts";
import type { ChangeKind } from "./kinds.ts";
import type { Move } from "./ways.ts";

/** What is counted again: the election, and the lots that were drawn in it. */
export interface Counted {
  readonly law: Law;
  readonly results: Results;
  readonly lots: Lots;
  readonly outcome: Outcome;
}

/** The outcome after moves; undefined where the data do not allow them (more ballots than voters). */
export function recount(
  counted: Counted,
  kind: ChangeKind,
  moves: readonly Move[],
): Outcome | undefined {
  const { law, results, lots } = counted;
  try {
    return elect(law, applyChanges(changesOf(kind, moves, results), results), lots);
  } catch (fault) {
    if (fault instanceof ProblemError) return undefined;
    throw fault;
  }
}

/** The moves as changes of a scenario, so that anybody can count them again. */
export function changesOf(
  kind: ChangeKind,
  moves: readonly Move[],
  { lists, areas }: Results,
): Change[] {
  const id = (list: number | undefined) => (list === undefined ? "" : lists[list]!.id);
  return moves
    .filter(({ votes }) => votes > 0)
    .map(({ area, from, to, votes }) => ({
      ...changeOf(kind, id(from), id(to), votes),
      ...(area > 0 && { in: areas[area]!.id }),
    }));
}

function changeOf(kind: ChangeKind, from: string, to: string, votes: number): Change {
  switch (kind) {
    case "switched":
      return { kind: "switch", from, to, votes };
    case "spoiled":
      return { kind: "spoil", of: from, votes };
    case "left-out":
      return { kind: "leave-out", of: from, votes };
    case "added":
      return { kind: "add", to, votes };
  }
}
