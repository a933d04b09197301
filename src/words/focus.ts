import type { ThresholdRow } from "../analysis/scenario/threshold.ts";
import { compare, type Fraction, subtract } from "../exact/fraction.ts";
import type { ListOutcome, Verdict } from "../results/outcome.ts";
import { byVotes, isAside } from "./colours.ts";
import { shareOf } from "./shares.ts";

/**
 * The list that a comparison of thresholds is about: of those that another row treats otherwise than the law does the
 * one nearest to that row's line, where it takes least to turn it; else the list nearest to the line of the law, or to
 * that of another row where the base of the law is not known exactly.
 * Undefined where no share can be given.
 */
export function focusList(rows: readonly ThresholdRow[]): ListOutcome | undefined {
  const known = rows.filter((row) => row.size !== null);
  const actual = known.find((row) => row.actual) ?? known[0];
  if (!actual) return undefined;
  const lists = byVotes(actual.outcome.lists.filter((list) => !isAside(list.kind)));
  const turned = known.filter((row) => row !== actual);
  return (
    nearest(lists, (list) => turned.filter((row) => fate(list, row) !== fate(list, actual))) ??
    nearest(lists, () => [actual]) ??
    nearest(lists, () => turned)
  );
}

const fate = ({ id }: ListOutcome, { outcome }: ThresholdRow): Verdict | undefined =>
  outcome.lists.find((list) => list.id === id)?.passes;

function nearest(
  lists: readonly ListOutcome[],
  rowsFor: (list: ListOutcome) => readonly ThresholdRow[],
): ListOutcome | undefined {
  let best: { list: ListOutcome; away: Fraction } | undefined;
  for (const list of lists)
    for (const row of rowsFor(list)) {
      const away = distance(list, row);
      if (away && (!best || compare(away, best.away) < 0)) best = { list, away };
    }
  return best?.list;
}

function distance({ votes }: ListOutcome, { size, share }: ThresholdRow): Fraction | null {
  const own = shareOf(votes, size);
  if (!own) return null;
  const { n, d } = subtract(own, share);
  return { n: n < 0n ? -n : n, d };
}
