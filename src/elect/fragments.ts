import type { Value } from "../law/law.ts";
import { NOT_KNOWN } from "../results/results.ts";
import { constituencyVotesOfArea } from "../results/votes.ts";
import { isInside } from "./cells.ts";
import type { Place } from "./figures.ts";
import type { State } from "./state.ts";

/**
 * Fragment votes of a list: all votes for its candidates that won no seat in the constituency, and of a winner those
 * that it did not need: its votes less those of the runner-up, less one (Hungary, Act CCIII of 2011, section 15).
 * The runner-up is any candidate. In an area around constituencies they are summed up. Null: votes not known.
 */
export function fragments(
  value: Extract<Value, { kind: "fragments" }>,
  { area, contender }: Place,
  state: State,
): number | null {
  const { poll, given } = state;
  const won = given.get(value.step)!.lists;
  let sum = 0;
  for (const [at, seats] of won) {
    if (!isInside(poll.results, at, area)) continue;
    const row = constituencyVotesOfArea(poll.results, at);
    const mine = row?.[poll.contenders[contender!]!] ?? NOT_KNOWN;
    if (!row || row.includes(NOT_KNOWN)) return null;
    const votes = Math.max(0, mine);
    if (seats[contender!] === 0) sum += votes;
    else if (value.winner === "surplus") sum += surplus(votes, row);
  }
  return sum;
}

function surplus(votes: number, row: Float64Array): number {
  let [first, second] = [0, 0];
  for (const n of row) {
    if (n > first) [first, second] = [n, first];
    else if (n > second) second = n;
  }
  const runnerUp = votes < first ? first : second;
  return Math.max(0, votes - runnerUp - 1);
}
