import type { Outcome } from "../../results/outcome.ts";
import { error, ProblemError } from "../../results/problem.ts";
import type { Base, Results } from "../../results/results.ts";
import { type AreaCompared, compareAreas } from "./areas.ts";
import { type ComparedBase, comparedBase, exactSize } from "./base.ts";
import { compareLists, type ListCompared, matchLists, shareOf } from "./lists.ts";
import type { Match } from "./match.ts";
import type { Names } from "./names.ts";
import { type Change, type Volatility, volatility } from "./volatility.ts";

/** An election with its Outcome, under whichever law. */
export type CountedElection = readonly [results: Results, outcome: Outcome];

/** Two elections or more, one beside the other. */
export interface Comparison {
  readonly elections: readonly CountedElection[];
  /** what shares and swings are taken of */
  readonly base: ComparedBase;
  /** most votes in the last election first; lists that it has not, by the one before; rows that are no list last */
  readonly lists: readonly ListCompared[];
  /** from each election to the next; null where votes are not known */
  readonly volatility: readonly (Volatility | null)[];
  readonly areas: readonly AreaCompared[];
  /** areas of one election that no other has */
  readonly unmatchedAreas: readonly AreaCompared[];
  /** lists without a match that are called alike: they may be the same, and are not taken to be */
  readonly alike: readonly (readonly ListCompared[])[];
}

/**
 * Holds elections against each other in the order given. Lists and areas are the same where a names document says so,
 * or where they have one id (areas also by name); what is in one election only is told, and taken for nothing else.
 *
 * @param elections two or more
 * @param asked the base of shares; else that of the law of the last election, else votes for lists
 * @throws ProblemError `many-tops` for results that are several contests, `unknown-id`, `same-id` of the names
 */
export function compareElections(
  elections: readonly CountedElection[],
  { names, of: asked }: { readonly names?: Names; readonly of?: Base } = {},
): Comparison {
  for (const [{ election, areas }, outcome] of elections)
    if (outcome.parts)
      throw new ProblemError(
        error("many-tops", { source: election.id }, "", {
          areas: areas.flatMap(({ id, parent }) => (parent === undefined ? [id] : [])).slice(0, 5),
        }),
      );
  const results = elections.map(([own]) => own);
  const outcomes = elections.map(([, outcome]) => outcome);
  const base = comparedBase(results, asked ?? outcomes.at(-1)?.line?.base.of ?? "party");
  const matches = matchLists(results, names);
  const lists = compareLists(outcomes, matches, base.sizes);
  const order = inOrder(lists);
  const { matched, alone } = compareAreas(
    results,
    order.map((i) => ({ ...matches[i]!, shown: lists[i]!.id })),
    base.of,
    names,
  );
  return {
    elections,
    base,
    lists: order.map((i) => lists[i]!),
    volatility: elections.slice(1).map((_, i) => volatilityOf(results, outcomes, matches, i)),
    areas: matched,
    unmatchedAreas: alone,
    alike: alike(order.map((i) => lists[i]!)),
  };
}

/** Indices of the lists in the order of their votes in the last election that has them, the latest first. */
function inOrder(lists: readonly ListCompared[]): number[] {
  const last = (list: ListCompared) => list.in.findLastIndex((one) => one !== null);
  const aside = (list: ListCompared) =>
    Number(list.kind === "against-all" || list.kind === "other");
  return lists
    .map((_, i) => i)
    .sort((a, b) => {
      const [one, other] = [lists[a]!, lists[b]!];
      const at = last(one);
      return (
        aside(one) - aside(other) ||
        last(other) - at ||
        (other.in[at]?.votes ?? -1) - (one.in[at]?.votes ?? -1) ||
        (one.id < other.id ? -1 : 1)
      );
    });
}

/** Of party votes, whatever base is compared: what is against all goes from no list to none. */
function volatilityOf(
  results: readonly Results[],
  outcomes: readonly Outcome[],
  matches: readonly Match[],
  i: number,
): Volatility | null {
  const sizes = [i, i + 1].map((e) => exactSize(results[e]!, 0, "party"));
  if (sizes.includes(undefined)) return null;
  const changes: Change[] = [];
  for (const { members } of matches) {
    const [before, after] = [0, 1].map((n) => {
      const own = members[i + n]!.map((at) => outcomes[i + n]!.lists[at]!);
      const counted = own.filter(({ kind }) => kind !== "against-all");
      if (counted.length === 0) return undefined;
      return counted.reduce<number | null>(
        (sum, { votes }) => (sum === null || votes === null ? null : sum + votes),
        0,
      );
    });
    if (before === null || after === null) return null;
    const shares = [before, after].map((votes, n) =>
      votes === undefined ? undefined : (shareOf(votes, sizes[n]) ?? undefined),
    );
    changes.push([shares[0], shares[1]]);
  }
  return volatility(changes);
}

/** Lists without a match of one name, letters large or small, in several elections. */
function alike(lists: readonly ListCompared[]): ListCompared[][] {
  const groups = new Map<string, ListCompared[]>();
  for (const list of lists) {
    if (list.by !== "alone" || list.kind === "other") continue;
    const name = list.name.trim().toLowerCase();
    groups.set(name, [...(groups.get(name) ?? []), list]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
