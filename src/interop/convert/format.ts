import type { Results } from "../../results/results.ts";
import type { Part } from "../../words/parts.en.ts";

/** One format: how results are written in it, and what it can hold. Nothing else has to know it. */
export interface Writer {
  /** parts of results that it holds, besides votes, names and ids; "all": nothing is lost */
  readonly holds: "all" | readonly Part[];
  /** text can go to a terminal, bytes and folders need a place */
  readonly makes: "text" | "bytes" | "folder";
  /** the content of the file; for a folder its texts by name */
  write(results: Results): Written | Promise<Written>;
}

export type Written = string | Uint8Array | ReadonlyMap<string, string>;
