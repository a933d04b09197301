import { sum } from "simple-statistics";
import { sizeOf } from "../../results/bases.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { type Index, type Measure, missing } from "./measure.ts";

/** Votes without effect on the seats: `value` votes of `size` valid ones. */
export interface Wasted extends Index {
  readonly base: "valid";
  /** those of `value` that were cast against all; absent: no such line on the ballot, or not known */
  readonly againstAll?: number;
}

/**
 * Wasted votes: valid votes that are for no list with a seat, so for lists that got none, against all, or blank where
 * the law counts blank ballots as valid. Only the votes of the lists with seats have to be known.
 *
 * @see A. Lijphart, Electoral Systems and Party Systems (1994), for votes for lists that stay without a seat
 */
export function wasted(results: Results, outcome: Outcome): Measure<Wasted> {
  const valid = sizeOf(results, 0, "valid");
  if (typeof valid !== "number") return missing("base");
  let seated = 0;
  for (const list of outcome.lists) {
    if (list.seats === 0) continue;
    if (list.votes === null) return missing("votes");
    seated += list.votes;
  }
  const against = againstAll(results);
  const known = against === undefined ? {} : { againstAll: against };
  return { value: valid - seated, base: "valid", size: valid, ...known };
}

function againstAll(results: Results): number | undefined {
  const votes = votesOfArea(results, 0);
  const lines = results.lists.flatMap((list, i) =>
    list.kind === "against-all" ? [votes[i]!] : [],
  );
  return lines.length > 0 && lines.every((v) => v >= 0) ? sum(lines) : undefined;
}
