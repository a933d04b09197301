import type { Outcome } from "../../results/outcome.ts";

/** Lists beyond these are not tried in all their combinations. */
const MOST_LISTS = 16;

/**
 * The lists whose majority hangs on the fewest seats: a list that has more than half of them alone; else those that
 * have just enough together and need each other, of equal ones the fewest lists, then those first in order of seats.
 */
export function nearestMajority({ house, seats }: Outcome): readonly string[] | undefined {
  if (house === null) return undefined;
  const enough = Math.floor(house / 2) + 1;
  const lists = [...seats].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_LISTS);
  const [first] = lists;
  if (first && first[1] >= enough) return [first[0]];
  let best: { readonly of: readonly number[]; readonly sum: number } | undefined;
  const look = (from: number, of: readonly number[], sum: number): void => {
    if (sum >= enough) {
      const smallest = Math.min(...of.map((i) => lists[i]![1]));
      if (sum - smallest >= enough) return; // one of them is not needed
      if (!best || sum < best.sum || (sum === best.sum && of.length < best.of.length))
        best = { of, sum };
      return;
    }
    for (let i = from; i < lists.length; i++) look(i + 1, [...of, i], sum + lists[i]![1]);
  };
  look(0, [], 0);
  return best?.of.map((i) => lists[i]![0]);
}
