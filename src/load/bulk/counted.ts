import type { Problem } from "../../results/problem.ts";
import type { Figure, Unit } from "../apply/areas.ts";
import type { Listed } from "../apply/collect.ts";
import type { Row, Table } from "../apply/table.ts";

/** Areas and lists with their numbers in one matrix, as `Collected` has them cell by cell. */
export interface Counted {
  readonly table: Table;
  readonly units: readonly Unit[];
  readonly lists: readonly Listed[];
  /** a row for a nation, then one an area; ABSENT, UNKNOWN and NONE as in a Grid */
  readonly votes: Float64Array<ArrayBuffer>;
  /** of each area by TOTALS, likewise */
  readonly totals: Float64Array<ArrayBuffer>;
  /** of each area, the line of its valid votes where they have a row of their own; else -1 */
  readonly validLines: Int32Array<ArrayBuffer>;
  /** sums of its lists that the table states, by index of the area */
  readonly sums: ReadonlyMap<number, readonly Figure[]>;
  /** rows of sums over all areas, and rows that are left out because they repeat others */
  readonly over: readonly Unit[];
  readonly repeated: readonly Unit[];
  readonly problems: readonly Problem[];
  /** the texts of all areas in their columns */
  readonly places: readonly Row[];
  /** numbers of one list in one area that stand in two rows */
  readonly twins: number;
}
