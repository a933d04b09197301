import { toFixed } from "../../exact/fraction.ts";
import type { Cell, Table } from "../../report/table.ts";
import { csv } from "../convert/csv.ts";

/**
 * A printed table as CSV: the fixed names of its columns, plain values, shares as numbers of 6 decimals between 0 and
 * 1. The same in every language; a cell without one value (a range, not known) is empty.
 */
export const tableCsv = ({ columns, rows }: Table): string =>
  csv(
    columns.map(({ key }) => key),
    rows.map(({ cells }) => columns.map((_, i) => plain(cells[i]))),
  );

function plain(cell: Cell | undefined): string | number | null {
  const value = cell?.value ?? null;
  return value !== null && typeof value === "object" ? Number(toFixed(value, 6)) : value;
}
