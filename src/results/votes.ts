import { type Contest, NOT_KNOWN, NOT_STANDING, type Results } from "./results.ts";

/**
 * Votes of a list in an area: a whole number, null where they are not known, undefined where it did not stand.
 * An area without own votes is the sum of the areas inside it; a sum with a part that is not known is not known.
 */
export function votesOf(results: Results, area: number, list: number): number | null | undefined {
  const votes = votesOfArea(results, area)[list]!;
  return votes === NOT_STANDING ? undefined : votes === NOT_KNOWN ? null : votes;
}

/**
 * Votes of all lists in an area, by index of the list: a whole number, NOT_STANDING or NOT_KNOWN.
 * The row is shared with the results: read it, do not write to it.
 */
export function votesOfArea(results: Results, area: number): Float64Array {
  return rowOf(results, results.contests.list, area, ofLists);
}

/** The same of the ballot of the constituencies; where there is no such ballot, no votes are known. */
export function constituencyVotesOfArea(results: Results, area: number): Float64Array {
  return rowOf(results, results.contests.constituency, area, ofConstituencies);
}

type Memo = WeakMap<Results, readonly Float64Array[]>;
const ofLists: Memo = new WeakMap();
const ofConstituencies: Memo = new WeakMap();

function rowOf(
  results: Results,
  contest: Contest | undefined,
  area: number,
  memo: Memo,
): Float64Array {
  if (contest && results.areas.length === 1 && contest.own[0] === 1) return contest.votes;
  let rows = memo.get(results);
  if (!rows) {
    rows = allRows(results, contest);
    memo.set(results, rows);
  }
  return rows[area]!;
}

function allRows({ areas, lists }: Results, contest: Contest | undefined): Float64Array[] {
  const width = lists.length;
  const rows = areas.map((_, area) =>
    contest?.own[area]
      ? contest.votes.subarray(area * width, (area + 1) * width)
      : new Float64Array(width).fill(NOT_STANDING),
  );
  const summed = new Uint8Array(areas.length);
  for (let area = areas.length - 1; area >= 0; area--) {
    const row = rows[area]!;
    if (!contest?.own[area] && !summed[area]) row.fill(NOT_KNOWN); // nothing inside it to sum up
    const { parent } = areas[area]!;
    if (parent === undefined || contest?.own[parent]) continue;
    summed[parent] = 1;
    addTo(rows[parent]!, row);
  }
  return rows;
}

function addTo(sum: Float64Array, row: Float64Array): void {
  for (let list = 0; list < sum.length; list++) {
    const [a, b] = [sum[list]!, row[list]!];
    if (b === NOT_STANDING || a === NOT_KNOWN) continue;
    sum[list] = b === NOT_KNOWN ? NOT_KNOWN : a === NOT_STANDING ? b : a + b;
  }
}
