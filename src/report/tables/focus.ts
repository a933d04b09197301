import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import { compare, type Fraction, subtract } from "../../exact/fraction.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { shareOf } from "./cells.ts";

/**
 * The list that a comparison of thresholds is about: of those that are in on one row and out on another the one
 * nearest to the line of the law, else of all lists the nearest. Undefined where no share can be given.
 */
export function focusList(rows: readonly ThresholdRow[]): ListOutcome | undefined {
  const actual = rows.find((row) => row.actual) ?? rows.find((row) => row.size !== null);
  if (!actual) return undefined;
  const lists = byVotes(actual.outcome.lists.filter((list) => !isAside(list.kind)));
  const swayed = lists.filter((list) => fates(list.id, rows).size > 1);
  return nearest(swayed, actual) ?? nearest(lists, actual);
}

/** Whether a list passes, on every row that the data can give. */
function fates(id: string, rows: readonly ThresholdRow[]): Set<unknown> {
  const known = rows.filter((row) => row.size !== null);
  return new Set(known.map((row) => row.outcome.lists.find((list) => list.id === id)?.passes));
}

function nearest(
  lists: readonly ListOutcome[],
  { size, share }: ThresholdRow,
): ListOutcome | undefined {
  let best: { list: ListOutcome; distance: Fraction } | undefined;
  for (const list of lists) {
    const own = shareOf(list.votes, size);
    if (!own) continue;
    const away = subtract(own, share);
    const distance = { n: away.n < 0n ? -away.n : away.n, d: away.d };
    if (!best || compare(distance, best.distance) < 0) best = { list, distance };
  }
  return best?.list;
}
