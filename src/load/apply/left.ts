import type { Place } from "../../results/problem.ts";

/** What of a file was left out, and why. */
export interface Left {
  readonly place: Place;
  /** how many rows, where it is rows; the place is of the first */
  readonly rows?: number;
  readonly because: string;
}
