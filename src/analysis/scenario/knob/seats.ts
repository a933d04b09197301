import { elect } from "../../../elect/elect.ts";
import type { Lots } from "../../../elect/lots.ts";
import { changeLaw } from "../../../law/change.ts";
import type { Law } from "../../../law/law.ts";
import { mentions } from "../../../law/mentions.ts";
import type { Outcome } from "../../../results/outcome.ts";
import { error, ProblemError } from "../../../results/problem.ts";
import type { Results } from "../../../results/results.ts";

/** A house of another size, and what the same votes give in it. */
export interface House {
  readonly seats: number;
  readonly outcome: Outcome;
  /** lists with fewer seats than in the house of one seat less, nothing being open in either (Alabama paradox) */
  readonly lose: readonly string[];
}

/**
 * The same votes in houses of every size from one number of seats to another.
 *
 * @throws ProblemError `no-knob` where no step of the law takes a number of seats that the law says; all problems of
 *   the changed law
 */
export function sweepSeats(
  law: Law,
  results: Results,
  from: number,
  to: number,
  lots?: Lots,
): House[] {
  if (typeof law.seats !== "number" || !mentions(law.document, "size"))
    throw new ProblemError(error("no-knob", { source: law.id }, "", { knob: "seats" }));
  const houses: House[] = [];
  for (let seats = from; seats <= to; seats++) {
    const { law: changed, problems } = changeLaw(law, { seats });
    if (!changed) throw new ProblemError(...problems);
    const outcome = elect(changed, results, lots);
    houses.push({ seats, outcome, lose: losing(houses.at(-1)?.outcome, outcome) });
  }
  return houses;
}

function losing(before: Outcome | undefined, { open, seats }: Outcome): string[] {
  if (!before || before.open.length > 0 || open.length > 0) return [];
  return [...before.seats].flatMap(([list, had]) => ((seats.get(list) ?? 0) < had ? [list] : []));
}
