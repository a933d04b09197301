import { resolve } from "node:path";
import type { Written } from "../interop/convert/format.ts";
import type { Format } from "../interop/convert/formats.ts";
import { holdsVotes, lost } from "../interop/convert/lost.ts";
import { unmatched } from "../interop/convert/match.ts";
import { WRITERS } from "../interop/convert/register.ts";
import type { InputOptions } from "../io/reading.ts";
import { writeFolder, writeWhole } from "../io/write.ts";
import { error, misuse, type Problem, ProblemError, type UsageReason } from "../results/problem.ts";
import { say } from "../words/language.ts";
import { visible } from "../words/names.ts";
import { notMatched } from "../words/unmatched.ts";
import { inputFlags, openResults } from "./count.ts";
import { inEnglish } from "./english.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { noteGuess } from "./outcome.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { shellWord } from "./terminal/shell.ts";
import { wrap } from "./terminal/text.ts";

export interface ConvertRequest {
  readonly to: Format;
  /** the last election, to stand beside this one */
  readonly previous?: string;
  /** absent: to stdout */
  readonly out?: string;
}

/** @throws ProblemError `usage` without an input or --to, where bytes or a folder have no place to go, or nothing compares */
export function readRequest(
  inputs: readonly string[],
  { to, out, previous }: Partial<Record<"to" | "out" | "previous", string>>,
): ConvertRequest {
  if (inputs.length === 0)
    throw usage("mandate convert", "results", "mandate convert count.csv --to json");
  if (to === undefined)
    throw usage("--to", "format", `mandate convert ${shellWord(inputs[0]!)} --to json`);
  const format = to as Format; // the parser refuses all others
  const { makes, compares } = WRITERS[format];
  if (previous !== undefined && !compares)
    throw usage(
      "--previous",
      "holds-one",
      `mandate convert ${shellWord(inputs[0]!)} --to flourish --previous ${shellWord(previous)} --out charts`,
      { format },
    );
  const request = { to: format, ...(previous !== undefined && { previous }) };
  if (out !== undefined) return { ...request, out };
  if (makes === "text") return request;
  const place = makes === "folder" ? "folder" : `results.${format}`;
  throw usage(
    "--out",
    "format-place",
    `mandate convert ${shellWord(inputs[0]!)} --to ${format} --out ${place}`,
  );
}

const usage = (
  source: string,
  why: UsageReason,
  attempt: string,
  values: Problem["values"] = {},
): ProblemError => new ProblemError(misuse(source, why, attempt, "", values));

/** Writes results in another format, whole or not at all, and says what it cannot hold. */
export async function converted(
  input: string,
  { to, out, previous, ...options }: ConvertRequest & InputOptions,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  const { results, warnings, guessed = false } = await openResults(input, streams, options);
  const writer = WRITERS[to];
  if (writer.holds !== "all" && !holdsVotes(results))
    throw new ProblemError(error("no-votes", { source: input }));
  const last = previous === undefined ? undefined : await openResults(previous, streams);
  const written = await writer.write(results, last?.results);
  if (out !== undefined) await write(resolve(streams.cwd, out), written, out);
  output.problems([...warnings, ...(last?.warnings ?? [])]);
  noteGuess({ guessed, input, inputFlags: inputFlags(options) }, output);
  const parts = lost(results, writer);
  const words = say.cli.convert;
  if (parts.length > 0) {
    const told = parts.map((part) => words.part[part]);
    output.note(wrap(words.notHeld(to, told), output.style.prose));
  }
  const alone = last && unmatched(results, last.results);
  const notes = [
    ...(alone && previous !== undefined ? notMatched(previous, alone) : []),
    ...(to === "flourish" && !(written as ReadonlyMap<string, string>).has("parliament.csv")
      ? [words.noParliament]
      : []),
  ];
  for (const note of notes) output.note(wrap(visible(note), output.style.prose));
  const files = written instanceof Map ? [...written.keys()] : [];
  if (out === undefined && (to === "json" || !output.json)) streams.stdout.write(written as string);
  else if (output.json)
    output.document({
      mandate: "convert/1",
      election: results.election.id,
      to,
      ...(out === undefined ? { text: written } : { out }),
      ...(files.length > 0 && { written: files }),
      ...(alone && { unmatched: alone }),
      notHeld: inEnglish(() => parts.map((part) => ({ part, is: say.cli.convert.part[part] }))),
    });
  else output.lines(["", say.cli.files.writtenTo(Math.max(1, files.length), visible(out!))]);
  return EXIT.done;
}

async function write(path: string, written: Written, shown: string): Promise<void> {
  if (typeof written === "string" || written instanceof Uint8Array)
    await writeWhole(path, written, shown);
  else await writeFolder(path, written, shown);
}
