import { resolve } from "node:path";
import { writeFolder } from "../../io/write.ts";
import { buildContents } from "../../report/contents.ts";
import { nameOf } from "../../report/files.ts";
import { toHtml } from "../../report/html.ts";
import { toMarkdown } from "../../report/markdown.ts";
import { error, ProblemError } from "../../results/problem.ts";
import { standingOf } from "../../results/status.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import type { Count } from "../count.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { exitOf, noteGuess } from "../outcome.ts";
import type { Output } from "../output.ts";
import type { Streams } from "../streams.ts";
import { shellWord } from "../terminal/shell.ts";
import type { Embed } from "./embedded.ts";
import { type Made, madeReport } from "./made.ts";
import type { ReportRequest } from "./request.ts";

/** The report of one election, written whole or not at all. */
export async function writtenReport(
  count: Count,
  request: ReportRequest,
  output: Output,
  { cwd }: Streams,
): Promise<ExitCode> {
  const made = await madeReport(count, request, cwd);
  noteGuess(count, output);
  output.problems(made.problems);
  await writeFolder(resolve(cwd, request.out), made.files, request.out);
  told(output, request.out, [...made.files.keys()], made.embeds, {
    election: count.results.election.id,
    law: count.law.id,
  });
  return exitOf(made.outcome);
}

/**
 * The reports of several elections, each in a folder of its own that is called by its id, and a page that leads to
 * them; all of it is written, or nothing.
 *
 * @throws ProblemError `same-id` for two elections of one id
 */
export async function writtenReports(
  counts: readonly Count[],
  request: ReportRequest,
  output: Output,
  { cwd }: Streams,
): Promise<ExitCode> {
  const ids = counts.map(({ results }) => results.election.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined)
    throw new ProblemError(error("same-id", { source: "mandate report" }, twice));
  const made: Made[] = [];
  for (const count of counts) made.push(await madeReport(count, request, cwd));
  const files = new Map<string, string | Uint8Array>();
  for (const [i, one] of made.entries()) {
    noteGuess(one.count, output);
    output.problems(one.problems);
    for (const [name, content] of one.files) files.set(`${ids[i]}/${name}`, content);
  }
  for (const [name, content] of contents(made, ids, request)) files.set(name, content);
  await writeFolder(resolve(cwd, request.out), files, request.out);
  const embeds = made.flatMap((one) => one.embeds);
  told(output, request.out, [...files.keys()], embeds, {
    elections: ids,
    laws: counts.map(({ law }) => law.id),
  });
  return made.some(({ outcome }) => outcome.open.length > 0) ? EXIT.open : EXIT.done;
}

/** The page that leads to the reports, in each of the forms that have pages. */
function contents(
  made: readonly Made[],
  ids: readonly string[],
  { formats }: ReportRequest,
): [string, string][] {
  const command = `mandate report ${made.map(({ count }) => shellWord(count.input)).join(" ")}`;
  return (["md", "html"] as const).flatMap((format): [string, string][] => {
    if (!formats.includes(format)) return [];
    const entries = made.map(({ count, outcome }, i) => {
      const { election } = count.results;
      const name = nameOf({ standing: standingOf(election) }, "report", format);
      return { election, outcome, path: `${ids[i]}/${name}` };
    });
    const page = buildContents(entries, command);
    const text = format === "md" ? toMarkdown(page, new Map()) : toHtml(page, new Map());
    return [[`index.${format}`, text]];
  });
}

function told(
  output: Output,
  out: string,
  written: readonly string[],
  embeds: readonly Embed[],
  of: Readonly<Record<string, unknown>>,
): void {
  if (output.json)
    output.document({
      ...{ mandate: "report/1", ...of, out, written },
      ...(embeds.length > 0 && { embeds: embeds.map(({ chart, code }) => ({ chart, code })) }),
    });
  else
    output.lines([
      "",
      say.cli.files.writtenTo(written.length, visible(out)),
      ...written.filter((name) => PAGE.test(name)).map((name) => `  ${name}`),
      ...embeds.flatMap(({ code }) => ["", ...code.trimEnd().split("\n")]),
    ]);
}

/** What a reader opens first. */
const PAGE = /(^|\/)(report|index)[^/]*$/;
