import { resolve } from "node:path";
import type { LoadOptions } from "../load/load.ts";
import type { ReadingDocument } from "../load/reading/document.ts";
import { error, ProblemError } from "../results/problem.ts";
import { readJson } from "./files.ts";

/** How an input is read, as the command line says it. */
export interface InputOptions extends Omit<LoadOptions, "reading" | "readings"> {
  /** a file with a reading document */
  readonly reading?: string;
}

const KEYS = ["reading", "contest", "year", "vote", "level", "sheet", "encoding"] as const;

/** The options that are given, and none besides. */
export const givenOf = (options: InputOptions): InputOptions =>
  Object.fromEntries(
    KEYS.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])),
  );

/** @throws ProblemError `no-table` where a built-in election or a data package is to be read in another way */
export function refuseOptions(options: InputOptions): void {
  const given = Object.keys(givenOf(options));
  if (given.length > 0)
    throw new ProblemError(...given.map((key) => error("no-table", { source: `--${key}` })));
}

/**
 * The reading document in a file.
 * @throws ProblemError with all places where it is none; `unreadable`, `not-json`
 */
export async function readingIn(file: string, cwd: string): Promise<ReadingDocument> {
  const { readReading } = await import("../load/reading/read.ts");
  const { reading, problems } = readReading(await readJson(resolve(cwd, file), file), file);
  if (!reading) throw new ProblemError(...problems);
  return reading;
}
