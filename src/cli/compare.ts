import { resolve } from "node:path";
import { type CountedElection, compareElections } from "../analysis/compare/compare.ts";
import { underLaws } from "../analysis/compare/laws.ts";
import { type Names, readNames } from "../analysis/compare/names.ts";
import { elect } from "../elect/elect.ts";
import { readJson } from "../io/files.ts";
import { openLaw } from "../io/law.ts";
import type { Law } from "../law/law.ts";
import { misuse, type Problem, ProblemError, type UsageReason } from "../results/problem.ts";
import type { Base } from "../results/results.ts";
import type { OF_A_COUNT, Values } from "./command.ts";
import { electionsJson, lawsJson } from "./compare-json.ts";
import { type Count, inputFlags, openCount } from "./count.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { warningsOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { electionsLines } from "./terminal/elections.ts";
import { lawsLines } from "./terminal/laws.ts";
import { shellWord } from "./terminal/shell.ts";

interface Options extends Omit<Values<typeof OF_A_COUNT>, "law"> {
  readonly law?: readonly string[];
  readonly names?: string;
  readonly of?: string;
}

/**
 * One election under several laws, the one under which it was held first. Exit 3 if an outcome is open, or a law cannot
 * be applied.
 */
export async function comparedLaws(
  input: string,
  { law: words = [], ...options }: Options,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  refuse(options, ["names", "of"], "of-elections");
  if (words.length === 0) throw usage("mandate compare", "second-election");
  const { count, laws } = await openLaws(input, words, options, streams);
  const columns = underLaws(count.results, laws, count.results.election.law, count.lots);
  const [first] = columns;
  output.problems(first?.outcome ? warningsOf(count, first.outcome) : count.warnings);
  if (output.json) output.document(lawsJson(count.results, count.law, columns));
  else {
    const own = laws.map(({ id }) => id).join(",");
    const further = [
      "",
      `  → mandate chart laws ${shellWord(input)}${count.flags} --laws ${shellWord(own)} --out laws.svg`,
    ];
    output.lines(lawsLines(count.results, columns, further, output.style));
  }
  const open = columns.some(({ outcome }) => !outcome || outcome.open.length > 0);
  return open ? EXIT.open : EXIT.done;
}

/** The election with its own law, and all laws that are named, each once, its own first. */
export async function openLaws(
  input: string,
  words: readonly string[],
  options: Omit<Values<typeof OF_A_COUNT>, "law">,
  streams: Streams,
  shown = "--law",
): Promise<{ count: Count; laws: readonly Law[] }> {
  const named = await all(words.map((word) => () => openLaw(word, streams.cwd, shown)));
  const [first] = words;
  let count: Count;
  try {
    count = await openCount(input, options, streams);
  } catch (fault) {
    // data that name no law are counted under the first that is given
    const nameless =
      fault instanceof ProblemError &&
      fault.problems.every(({ code, place }) => code === "usage" && place.source === input);
    if (!nameless || first === undefined) throw fault;
    count = await openCount(input, { ...options, law: first }, streams);
  }
  const laws = [count.law, ...named];
  return { count, laws: laws.filter(({ id }, i) => laws.findIndex((law) => law.id === id) === i) };
}

/** Two elections or more, each under its own law or all under the one that is named. Exit 3 if an outcome is open. */
export async function comparedElections(
  inputs: readonly string[],
  options: Options,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  const { law: words = [], names: file, of, assume, lots, ...others } = options;
  refuse({ assume, lots }, ["assume", "lots"], "of-one-election");
  const [law, second] = words;
  if (inputs.filter((input) => input === "-").length > 1)
    throw usage("standard input", "read-once");
  if (second !== undefined) throw usage("--law", "one-law-or-own");
  const names = file === undefined ? undefined : await namesIn(file, streams.cwd);
  const counts = await all(
    inputs.map(
      (input) => () => openCount(input, { ...others, ...(law !== undefined && { law }) }, streams),
    ),
  );
  const elections = counts.map(
    (count): CountedElection => [count.results, elect(count.law, count.results, count.lots)],
  );
  const comparison = compareElections(elections, {
    ...(names && { names }),
    ...(of !== undefined && { of: of as Base }),
  });
  output.problems(counts.flatMap((count, i) => warningsOf(count, elections[i]![1])));
  if (output.json) output.document(electionsJson(comparison));
  else {
    const [before, after] = inputs.slice(-2).map(shellWord);
    const flags = `${inputFlags(others)}${file === undefined ? "" : ` --names ${shellWord(file)}`}`;
    const further = [
      "",
      `  → mandate chart swing ${after} --against ${before}${flags} --out swing.svg`,
    ];
    output.lines(electionsLines(comparison, further, output.style));
  }
  return elections.some(([, { open }]) => open.length > 0) ? EXIT.open : EXIT.done;
}

/** The names document in a file. @throws ProblemError with all places where it is none; `unreadable`, `not-json` */
export async function namesIn(file: string, cwd: string): Promise<Names> {
  const { names, problems } = readNames(await readJson(resolve(cwd, file), file), file);
  if (!names) throw new ProblemError(...problems);
  return names;
}

/** All of them, or all problems of all of them. */
export async function all<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const done = await Promise.allSettled(works.map((work) => work()));
  const problems: Problem[] = [];
  for (const one of done) {
    if (one.status === "fulfilled") continue;
    if (!(one.reason instanceof ProblemError)) throw one.reason;
    problems.push(...one.reason.problems);
  }
  if (problems.length > 0) throw new ProblemError(...problems);
  return done.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

function refuse(options: object, keys: readonly string[], why: UsageReason): void {
  for (const key of keys)
    if (options[key as keyof typeof options] !== undefined) throw usage(`--${key}`, why);
}

const usage = (source: string, why: UsageReason) =>
  new ProblemError(misuse(source, why, "mandate compare --help"));
