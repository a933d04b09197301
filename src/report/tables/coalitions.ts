import type { Coalition, Coalitions } from "../../analysis/coalition/coalitions.ts";
import type { Outcome } from "../../results/outcome.ts";
import { coalitionName, surplusText } from "../../words/coalitions.ts";
import { say } from "../../words/language.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

export interface CoalitionsInput {
  readonly coalitions: Coalitions;
  readonly outcome: Outcome;
  /** how many of those with a majority; absent: all that are listed */
  readonly most?: number;
}

/** Coalitions that have a majority and need each of their members, then the nearest that fall short. */
export function coalitionsTable({ coalitions, outcome, most }: CoalitionsInput): Table {
  const words = say.analysis.coalitions;
  const { minimal, minimalCount, near, majority } = coalitions;
  const shown = minimal.slice(0, most);
  const more = minimalCount - BigInt(shown.length);
  return {
    id: "coalitions",
    caption: words.caption,
    columns: [
      { key: "coalition", head: words.coalition, kind: "text" },
      { key: "seats", head: words.seats, kind: "integer" },
      { key: "surplus", head: words.majority(majority), kind: "text" },
    ],
    rows: [...shown.map((one) => row(one, outcome)), ...near.map((one) => row(one, outcome))],
    notes: more > 0n ? [`${words.more(more)}.`] : [],
  };
}

const row = (coalition: Coalition, outcome: Outcome): Row => ({
  role: coalition.surplus < 0 ? "missed" : "list",
  cells: [
    cell.told(() => coalitionName(coalition.lists, outcome)),
    cell.integer(coalition.seats),
    cell.told(() => surplusText(coalition)),
  ],
});
