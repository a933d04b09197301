import { elect } from "../../elect/elect.ts";
import type { Lots } from "../../elect/lots.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import { applyChanges } from "./apply.ts";
import { type Beside, type Elected, standBeside } from "./beside.ts";
import type { Change } from "./scenario.ts";

/** Lists that missed, run together; or why none can be: too few missed, or together they miss as well. */
export type Together = Beside | "open" | "few" | "short";

/** More lists than that would be no agreement, but another election. */
const MOST = 10;

/**
 * What if those that failed to pass had run together: the largest of them, as few as pass as one list, with all of
 * their votes. Lists of minorities and independents are left as they are.
 */
export function losersTogether(actual: Elected, lots: Lots = {}): Together {
  const { law, results, outcome } = actual;
  if (outcome.open.length > 0 || outcome.failed || outcome.parts) return "open";
  const missed = outcome.lists.filter(isLoser).toSorted(byVotes).slice(0, MOST);
  if (missed.length < 2) return "few";
  const { line } = outcome;
  for (let n = 2; n <= missed.length; n++) {
    const lists = missed.slice(0, n);
    const votes = lists.reduce((sum, list) => sum + list.votes!, 0);
    if (typeof line?.needed === "number" && votes < line.needed) continue;
    const merge = mergeOf(lists);
    const supposed = elect(law, applyChanges([merge], results));
    const made = supposed.lists.find(({ id }) => id === merge.into.id);
    if (made?.passes === true)
      return standBeside(
        { set: new Map(), assume: [], changes: [merge] },
        actual,
        () => undefined,
        lots,
      );
  }
  return "short";
}

const isLoser = ({ kind, passes, votes }: ListOutcome): boolean =>
  (kind === "party" || kind === "coalition") && passes === false && votes !== null;

/** Equal ones by their ids, so that no order of the data decides. */
const byVotes = (a: ListOutcome, b: ListOutcome): number =>
  b.votes! - a.votes! || (a.id < b.id ? -1 : 1);

function mergeOf(lists: readonly ListOutcome[]): Extract<Change, { kind: "merge" }> {
  return {
    kind: "merge",
    lists: lists.map(({ id }) => id),
    into: {
      id: lists.map(({ id }) => id).join("+"),
      name: lists.map(({ name, short }) => short ?? name).join("–"),
    },
  };
}
