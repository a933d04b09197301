import type { Cell } from "../sheet/sheet.ts";
import type { Grid } from "./grid.ts";
import type { Trouble } from "./trouble.ts";

/** What a part of a file holds: plain data and typed arrays. Lines are counted from its beginning. */
export interface Part extends Counts {
  readonly rows: number;
  /** rows of sums over areas, and those that are left out because they repeat others, as far as they are kept */
  readonly apart: readonly Line[];
  readonly dropped: readonly Line[];
  /** rows that are left out, by the line of the reading that says so */
  readonly left: ReadonlyMap<number, { first: number; rows: number }>;
  /** rows that might change a guess */
  readonly news: readonly Line[];
  /** notes below the table: the first line, and whether there is any */
  readonly notes: number;
  readonly first: boolean;
  readonly last: number;
  readonly trouble: Trouble["kinds"];
}

/** Areas and lists of a part with their numbers; a table with a row an area has its lists in the headers. */
export interface Counts {
  /** texts of the areas, and of what tells lists apart, in the order in which they come; see `Interned` */
  readonly areas: Uint8Array<ArrayBuffer>;
  readonly lists: Uint8Array<ArrayBuffer>;
  /** of each of them, the first line of its kind that counts; -1 where none does */
  readonly areaLines: Int32Array<ArrayBuffer>;
  readonly listLines: Int32Array<ArrayBuffer>;
  /** votes, a row an area: by list where long, else by column with totals and sums */
  readonly votes: Pick<Grid, "stride" | "blocks">;
  /** totals that stand again on each row of an area */
  readonly totals: Pick<Grid, "stride" | "blocks">;
  /** of the first rows of areas, sums; four numbers each: area, column, value, line */
  readonly sums: readonly number[];
  /** rows that are a total or a sum: area, list, value, line */
  readonly special: readonly number[];
  /** values that are chosen from */
  readonly values: readonly string[];
  /** numbers that stand twice */
  readonly twins: number;
}

/** A row as its cells, where numbers alone do not do: its line is counted from 0. */
export interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
}
