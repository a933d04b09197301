/**
 * What a cell holds, as its container has it: text as it stands, a number where the container stores numbers, null where
 * it is empty. Text of a CSV is never turned into numbers here: that needs the whole table.
 */
export type Cell = string | number | null;

/** A grid of cells with their places: row 0 of `rows` is row 1 of the file. Rows may be of unequal length. */
export interface Sheet {
  /** name of the sheet in a workbook, of the table in a page, of the file in an archive; absent where there is only one */
  readonly name?: string;
  readonly rows: readonly (readonly Cell[])[];
  /** ranges that one cell fills, as a workbook tells them: first row and column, last row and column, from 0 */
  readonly merged?: readonly (readonly [
    row: number,
    column: number,
    lastRow: number,
    lastColumn: number,
  ])[];
}
