import type { LeftOutSweep, Stretch } from "../../analysis/scenario/knob/left-out.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import type { Level } from "../../results/results.ts";
import { figureText } from "../../words/findings/left-out.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { seatsInOrder } from "../../words/seats.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";
import { passing } from "./passing.ts";

/** Areas left out in an order: a row for each set of lists that pass, from one number left out to another. */
export function leftOutTable(sweep: LeftOutSweep): Table {
  const words = say.report.sweeps;
  const { by, first, level } = sweep.order;
  return {
    id: "left_out",
    caption: words.leftOut(level as Level, visible(by)),
    columns: [
      { key: "from", head: words.from, kind: "integer" },
      { key: "to", head: words.to, kind: "integer" },
      { key: "figure", head: words.figure(first), kind: "number" },
      { key: "votes", head: words.votesLeftOut, kind: "integer" },
      { key: "lists", head: say.report.cells.lists, kind: "integer" },
      { key: "seats", head: say.report.cells.seatsInOrder, kind: "text" },
    ],
    rows: byPassing(sweep.stretches).map(row),
    notes: [words.insideRow],
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
    cell.told(() => seatsInOrder(outcome)),
  ],
});
