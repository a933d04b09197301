import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import { rule } from "../../words/numbers.ts";
import { seatsInOrder } from "../../words/seats.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";
import { passing } from "./passing.ts";

/** The same votes under several thresholds: who would pass and with how many seats. */
export function comparisonTable({ rows }: { readonly rows: readonly ThresholdRow[] }): Table {
  return {
    id: "thresholds",
    caption: "The same votes under other thresholds",
    columns: [
      { key: "threshold", head: "Threshold", kind: "share" },
      { key: "base", head: "% of", kind: "text" },
      { key: "lists", head: "Lists", kind: "integer" },
      ...(rows.some((row) => row.outcome.house !== null)
        ? ([{ key: "seats", head: "Seats in order of votes", kind: "text" }] as const)
        : []),
      { key: "remark", head: "Remark", kind: "text" },
    ],
    rows: rows.map(comparisonRow),
    notes: [],
  };
}

function comparisonRow({ share, of, size, outcome, actual }: ThresholdRow): Row {
  return {
    role: "list",
    ...(actual && { close: true }),
    cells: [
      { value: share, text: rule(share) },
      cell.words(of),
      size === null ? cell.notKnown : passing(outcome),
      ...(outcome.house === null
        ? []
        : [size === null ? cell.notKnown : cell.words(seatsInOrder(outcome))]),
      actual ? cell.words("the law") : cell.empty,
    ],
  };
}
