import { elect } from "../../elect/elect.ts";
import type { Lots } from "../../elect/lots.ts";
import type { Law } from "../../law/law.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { applyEach, applyScenario } from "./apply.ts";
import type { Change, Scenario } from "./scenario.ts";

/** A law, votes, and what follows from them. */
export interface Elected {
  readonly law: Law;
  readonly results: Results;
  readonly outcome: Outcome;
}

/** A scenario beside the election that it changes. */
export interface Beside extends Elected {
  readonly scenario: Scenario;
  readonly actual: Elected;
  /** the results after each change */
  readonly after: readonly Results[];
  /** lists of the supposed election and of the actual one that belong together */
  readonly lists: readonly ListBeside[];
}

/** A list as supposed, beside the actual lists that it is made of. */
export interface ListBeside {
  /** absent: it does not stand any more */
  readonly id?: string;
  /** ids of actual lists; none where it is new, as a part of one that was split */
  readonly of: readonly string[];
  /** seats for certain; null: not for certain, or of a part of a list */
  readonly was: number | null;
  readonly now: number | null;
}

/**
 * What a scenario would have made of an election, beside what came of it.
 *
 * @param lots of the actual election; those that were drawn there answer no tie of changed votes
 * @throws ProblemError with all that is wrong with the scenario
 */
export function standBeside(
  scenario: Scenario,
  actual: Elected,
  lawOf: (id: string) => Law | undefined,
  lots: Lots = {},
): Beside {
  const { law, results } = applyScenario(scenario, actual.law, actual.results, lawOf);
  const sameVotes = scenario.changes.length === 0;
  const outcome = elect(law, results, sameVotes || !lots.official ? lots : {});
  return {
    ...{ scenario, actual, law, results, outcome },
    after: applyEach(scenario.changes, actual.results),
    lists: listsBeside(scenario.changes, actual, outcome),
  };
}

/** The lists of an election after the changes, each with the actual lists that it is made of. */
export function listsBeside(
  changes: readonly Change[],
  actual: Elected,
  outcome: Outcome,
): ListBeside[] {
  const madeOf = new Map(actual.results.lists.map(({ id }) => [id, [id]]));
  const gone: string[] = [];
  const take = (id: string): string[] => {
    const of = madeOf.get(id) ?? [];
    madeOf.delete(id);
    return of;
  };
  for (const change of changes) {
    if (change.kind === "merge") madeOf.set(change.into.id, change.lists.flatMap(take));
    else if (change.kind === "withdraw") gone.push(...take(change.list));
    else if (change.kind === "split") {
      gone.push(...take(change.list));
      for (const { id } of change.into) madeOf.set(id, []);
    }
  }
  return [
    ...Array.from(madeOf, ([id, of]): ListBeside => {
      return {
        id,
        of,
        was: of.length === 0 ? null : seatsOf(actual.outcome, of),
        now: seatsOf(outcome, [id]),
      };
    }),
    ...gone.map((id): ListBeside => ({ of: [id], was: seatsOf(actual.outcome, [id]), now: null })),
  ];
}

/** Seats of lists together; null where they are not all certain, or the law gives none. */
function seatsOf({ lists, house }: Outcome, ids: readonly string[]): number | null {
  const found = lists.filter(({ id }) => ids.includes(id));
  if (house === null || found.some(({ seats, atMost }) => seats < atMost)) return null;
  return found.reduce((sum, { seats }) => sum + seats, 0);
}
