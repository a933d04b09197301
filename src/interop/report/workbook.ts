import { toNumber } from "../../exact/fraction.ts";
import type { Report } from "../../report/document.ts";
import type { Cell, Column, Table } from "../../report/table.ts";
import type { Results } from "../../results/results.ts";
import { sourceRows } from "../convert/xlsx.ts";
import { type BookCell, type BookSheet, workbook } from "../workbook.ts";
import { tablesIn } from "./tables.ts";

/** The tables of a report as a workbook: where they come from first, then a sheet a table, with real numbers. */
export const reportWorkbook = (report: Report, results: Results): Promise<Uint8Array> =>
  workbook([
    { name: "Source", rows: sourceRows(results) },
    ...Array.from(tablesIn(report), ([name, table]) => sheetOf(name, table)),
  ]);

/** Excel takes no longer name. */
const LONGEST = 31;

const sheetOf = (name: string, { columns, rows, caption, notes }: Table): BookSheet => ({
  name: name.slice(0, LONGEST),
  rows: [
    columns.map(({ head }) => head),
    ...rows.map(({ cells }) => columns.map((column, i) => cellOf(cells[i], column))),
    [],
    ...[caption, ...notes].map((text) => [text]),
  ],
});

/** The value where it is a number; else what is shown, as in a range or where a number is not known. */
function cellOf(cell: Cell | undefined, { kind }: Column): BookCell {
  if (!cell || (cell.value === null && cell.text === "")) return null;
  const { value, text } = cell;
  if (typeof value === "number") return value;
  if (value !== null && typeof value === "object")
    return kind === "share" ? { share: toNumber(value) } : toNumber(value);
  return text;
}
