import type { Part } from "./part.ts";

/** A part, and where what it holds is among all parts. */
export interface Placed {
  readonly part: Part;
  /** rows of the parts before it */
  readonly before: number;
  /** of each of its areas, the number of the unit; -1 where it has none */
  readonly units: Int32Array;
  /** of each of its lists, the column; -1 where it has none */
  readonly columns: Int32Array;
}
