import { resolve } from "node:path";
import { elect } from "../../elect/elect.ts";
import { findInput, type OnDisk, openFiles } from "../../io/input.ts";
import { openLaw } from "../../io/law.ts";
import { readingIn } from "../../io/reading.ts";
import type { Sight, Version } from "../../io/watch.ts";
import type { ReadingDocument } from "../../load/reading/document.ts";
import type { Outcome } from "../../results/outcome.ts";
import {
  error,
  misuse,
  type Problem,
  ProblemError,
  type UsageReason,
} from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import { type Count, type CountOptions, countOf } from "../count.ts";
import { readLots } from "../lots.ts";
import type { Streams } from "../streams.ts";
import { openScenario } from "../suppose/open.ts";
import { shellWord } from "../terminal/shell.ts";

/** A version that could be read, with what the law makes of it. */
export interface Answer {
  readonly version: Version;
  /** as they were read; a scenario supposes others in `count` */
  readonly results: Results;
  readonly count: Count;
  readonly outcome: Outcome;
  /** how its columns were read, where it is a table */
  readonly reading?: ReadingDocument;
}

/** The answer of a version, or all problems that keep it from one. */
export async function answerOf(
  sight: Extract<Sight, { readonly kind: "version" | "unreadable" }>,
  options: CountOptions,
  streams: Streams,
): Promise<Answer | { readonly problems: readonly Problem[] }> {
  if (sight.kind === "unreadable") return sight;
  try {
    const { results, problems, by, reading } = await openFiles(
      sight.unit,
      sight.files,
      streams.cwd,
      options,
    );
    if (!results) return { problems };
    const read = { results, warnings: problems, guessed: by === "guess" };
    const count = await countOf(sight.unit.name, read, options, streams);
    const outcome = elect(count.law, count.results, count.lots);
    return { version: sight, results, count, outcome, ...(reading && { reading }) };
  } catch (fault) {
    if (fault instanceof ProblemError) return fault;
    throw fault;
  }
}

/**
 * What is to be watched.
 * @throws ProblemError `usage` where nothing is named that can change, or versions would be kept where they are found;
 *   `no-such-input`
 */
export async function watchable(
  word: string | undefined,
  keep: string | undefined,
  cwd: string,
): Promise<OnDisk> {
  const input = word === undefined ? undefined : await findInput(word, cwd);
  if (word !== undefined && !input)
    throw new ProblemError(error("no-such-input", { source: word }));
  if (!input || input.kind === "stdin" || input.kind === "built-in")
    throw usage("--watch", "watch-file", "mandate analyze results.csv --watch");
  if (keep !== undefined && input.kind === "folder" && resolve(cwd, keep) === input.path)
    throw usage(
      "--keep",
      "keep-apart",
      `mandate analyze ${shellWord(input.name)} --watch --keep versions`,
    );
  return input;
}

const usage = (source: string, why: UsageReason, attempt: string): ProblemError =>
  new ProblemError(misuse(source, why, attempt));

/** @throws ProblemError of the documents that options name: no version of the input mends them */
export async function checkOptions(options: CountOptions, cwd: string): Promise<void> {
  if (options.law !== undefined) await openLaw(options.law, cwd);
  if (options.reading !== undefined) await readingIn(options.reading, cwd);
  if (options.scenario !== undefined) await openScenario(options.scenario, cwd);
  await readLots(options, cwd);
}
