import type { Changes } from "../../analysis/watch/changes.ts";
import type { Problem } from "../../results/problem.ts";
import type { Answer } from "./answer.ts";

/** An answer with its place among the versions: the so-manieth that could be read, and when. */
export interface Told extends Answer {
  readonly number: number;
  /** as 2026-11-03T21:15:03Z */
  readonly time: string;
  /** what it is kept as, where versions are kept */
  readonly kept?: string;
  readonly since?: Since;
}

/** What changed since the version before. */
export interface Since {
  readonly before: Omit<Told, "since">;
  readonly changes: Changes;
  /** headers of columns that are taken for something else than before */
  readonly columns: readonly string[];
}

/** Who tells the user of a watched input: in a terminal, into a pipe, or in JSON. */
export interface Teller {
  begin(): void;
  version(told: Told): void;
  /** a version that cannot be read; `last` is the answer that stands */
  refused(problems: readonly Problem[], file: string, time: string, last: Told | undefined): void;
  /** what happened beside versions */
  warn(problems: readonly Problem[], last: Told | undefined): void;
}
