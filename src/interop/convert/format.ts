import type { Results } from "../../results/results.ts";
import type { Part } from "../../words/parts.ts";

/** One format: how results are written in it, and what it can hold. Nothing else has to know it. */
export interface Writer {
  /** parts of results that come back when it is read; "all": nothing is lost */
  readonly holds: "all" | readonly Part[];
  /** of the parts that it holds, those that it cannot hold of these results */
  readonly except?: (results: Results) => readonly Part[];
  /** text can go to a terminal, bytes and folders need a place */
  readonly makes: "text" | "bytes" | "folder";
  /** whether it can set the last election beside this one */
  readonly compares?: true;
  /** the content of the file; for a folder its texts by name */
  write(results: Results, last?: Results): Written | Promise<Written>;
}

export type Written = string | Uint8Array | ReadonlyMap<string, string>;
