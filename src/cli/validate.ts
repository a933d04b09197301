import { resolve } from "node:path";
import { type Opened, openInput } from "../io/input.ts";
import type { InputOptions } from "../io/reading.ts";
import { writeWhole } from "../io/write.ts";
import { grouped } from "../load/apply/grouped.ts";
import { check } from "../results/check.ts";
import { electionHead } from "../results/outcome-document.ts";
import { error, misuse, type Problem, ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { say } from "../words/language.ts";
import { visible } from "../words/names.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { inWords, type Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { countedProblems } from "./terminal/blocks.ts";
import { choiceLines, leftLines, readingLines } from "./terminal/reading.ts";
import { wrap } from "./terminal/text.ts";

interface ValidateOptions extends InputOptions {
  readonly "write-reading"?: string;
}

/** Reads a data set and holds it against itself; tells how it was read, and lists every problem. */
export async function validated(
  input: string,
  options: ValidateOptions,
  streams: Streams,
  output: Output,
): Promise<ExitCode> {
  const opened = await openInput(input, streams, options);
  const { results } = opened;
  const problems = [...opened.problems, ...(results ? grouped(check(results)) : [])];
  const out = options["write-reading"];
  if (out !== undefined) await writeReading(opened, out, streams.cwd);
  if (output.json) output.document(documentOf(opened, problems));
  else {
    const sentence = [
      visible(opened.name),
      results
        ? `${holds(results)}: ${countedProblems(problems)}.`
        : `${countedProblems(problems)}.`,
    ].join("  ");
    output.lines([
      "",
      ...wrap(sentence, output.style.prose, "  "),
      ...howRead(opened, output),
      ...(out === undefined ? [] : ["", say.cli.files.written(visible(out))]),
    ]);
    output.problems(problems);
  }
  if (!results || problems.some(({ severity }) => severity === "error")) return EXIT.input;
  return problems.length > 0 ? EXIT.disagreement : EXIT.done;
}

const howRead = ({ reading, by, left = [], choices = [], name }: Opened, { style }: Output) => [
  ...(reading && by ? ["", ...readingLines(reading, by, style)] : []),
  ...leftLines(left, reading, name, style),
  ...choiceLines(choices, style),
];

/** @throws ProblemError `no-table` if nothing was read by a reading, `write` */
async function writeReading({ reading }: Opened, out: string, cwd: string): Promise<void> {
  if (!reading) throw new ProblemError(error("no-table", { source: "--write-reading" }));
  await writeWhole(resolve(cwd, out), `${JSON.stringify(reading, null, 2)}\n`, out);
}

/** To find no problem in a built-in election would say nothing of the file that was meant. */
export const noInput = (): ProblemError =>
  new ProblemError(misuse("mandate validate", "data-set", "mandate validate count.csv"));

const holds = ({ lists, areas }: Results): string =>
  say.cli.files.holds(lists.length, areas.length);

const documentOf = (
  { results, reading, by, left, choices }: Opened,
  problems: readonly Problem[],
) => ({
  mandate: "validate/1",
  ...(results && { election: electionHead(results.election) }),
  holds: results ? { lists: results.lists.length, areas: results.areas.length } : null,
  reading: reading ?? null,
  ...(by && { by }),
  left: left ?? [],
  choices: choices ?? [],
  problems: problems.map(inWords),
});
