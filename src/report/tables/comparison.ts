import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import { say } from "../../words/language.ts";
import { rule } from "../../words/numbers.ts";
import { seatsInOrder } from "../../words/seats.ts";
import type { Row, Table } from "../table.ts";
import * as cell from "./cells.ts";
import { passing } from "./passing.ts";

/** The same votes under several thresholds: who would pass and with how many seats. */
export function comparisonTable({ rows }: { readonly rows: readonly ThresholdRow[] }): Table {
  const words = say.report.basesTable;
  const heads = say.report.cells;
  return {
    id: "thresholds",
    caption: words.thresholds,
    columns: [
      { key: "threshold", head: words.threshold, kind: "share" },
      { key: "base", head: words.percentOf, kind: "text" },
      { key: "lists", head: heads.lists, kind: "integer" },
      ...(rows.some((row) => row.outcome.house !== null)
        ? ([{ key: "seats", head: heads.seatsInOrder, kind: "text" }] as const)
        : []),
      { key: "remark", head: heads.remark, kind: "text" },
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
      cell.words(say.report.cells.base[of], of),
      size === null ? cell.notKnown() : passing(outcome),
      ...(outcome.house === null
        ? []
        : [size === null ? cell.notKnown() : cell.told(() => seatsInOrder(outcome))]),
      actual ? cell.words(say.report.cells.theLaw, "the law") : cell.empty,
    ],
  };
}
