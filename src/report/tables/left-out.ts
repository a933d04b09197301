import type { LeftOutSweep, Stretch } from "../../analysis/scenario/knob/left-out.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
import { figureText } from "../../words/findings/left-out.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { seatsInOrder } from "../../words/seats.ts";
import { capital } from "../../words/text.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";
import { passing } from "./passing.ts";

/** Areas left out in an order: a row for each set of lists that pass, from one number left out to another. */
export function leftOutTable(sweep: LeftOutSweep): Table {
  const [, many] = say.terms.levelName[sweep.order.level as Level];
  const least = sweep.order.first === "largest" ? "at least" : "at most";
  return {
    id: "left_out",
    caption: `${capital(many)} left out in the order of ${visible(sweep.order.by)}`,
    columns: [
      { key: "from", head: "From", kind: "integer" },
      { key: "to", head: "To", kind: "integer" },
      { key: "figure", head: capital(least), kind: "number" },
      { key: "votes", head: "Votes left out", kind: "integer" },
      { key: "lists", head: "Lists", kind: "integer" },
      { key: "seats", head: "Seats in order of votes", kind: "text" },
    ],
    rows: byPassing(sweep.stretches).map(row),
    notes: [
      "Figure, votes and seats are those at the first number of a row; seats can move inside it.",
    ],
  };
}

/** Neighbours in which the same lists pass, as one. */
function byPassing(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last && samePass(last.outcome.lists, stretch.outcome.lists))
      merged.splice(-1, 1, { ...last, to: stretch.to });
    else merged.push(stretch);
  }
  return merged;
}

const samePass = (a: readonly ListOutcome[], b: readonly ListOutcome[]): boolean =>
  a.every(({ passes }, i) => passes === b[i]!.passes);

const row = ({ from, to, figure, votes, outcome }: Stretch): Row => ({
  role: "list",
  ...(from === 0 && { close: true }),
  cells: [
    cell.integer(from),
    cell.integer(to),
    figure === null ? cell.empty : { value: figure, text: figureText(figure) },
    cell.integer(votes),
    passing(outcome),
    cell.words(seatsInOrder(outcome)),
  ],
});
