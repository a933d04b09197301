import { resolve } from "node:path";
import { sweepLeftOut } from "../analysis/scenario/knob/left-out.ts";
import { whereFirst } from "../analysis/scenario/knob/where.ts";
import type { ChartInput } from "../chart/chart.ts";
import { CHARTS } from "../chart/charts.ts";
import type { ChartSpec } from "../chart/spec.ts";
import { elect } from "../elect/elect.ts";
import { lawsOfBody } from "../io/catalogue.ts";
import { draw, png } from "../io/draw.ts";
import { openLaw } from "../io/law.ts";
import { writeFolder } from "../io/write.ts";
import type { Law } from "../law/law.ts";
import { buildReport } from "../report/build.ts";
import type { Figure } from "../report/document.ts";
import { fewestVotes } from "../report/fewest-votes.ts";
import { type Drawing, type Format, reportFiles } from "../report/files.ts";
import { gather } from "../report/gather.ts";
import type { ReportInput } from "../report/input.ts";
import { tellsOtherLaws } from "../report/sections/other-laws.ts";
import { error, ProblemError } from "../results/problem.ts";
import { fates } from "../words/findings/left-out.ts";
import { visible } from "../words/names.ts";
import { counted } from "../words/prose.ts";
import type { Count } from "./count.ts";
import type { ExitCode } from "./exit.ts";
import { exitOf, noteGuess, warningsOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { leftOutOrder, type SweepOptions } from "./suppose/sweep.ts";
import { shellWord } from "./terminal/shell.ts";

export interface ReportRequest {
  readonly out: string;
  readonly formats: readonly Format[];
  readonly order: OrderOptions;
}

/** The order in which stations are left out, where one is asked for. */
type OrderOptions = Pick<SweepOptions, "drop-stations-by" | "smallest-first" | "up-to">;

const FORMATS: readonly Format[] = ["md", "html"];

/** @throws ProblemError `usage` without --out, `option-value` for a format that is none */
export function readFormats(
  options: OrderOptions & { readonly out?: string; readonly format?: string },
): ReportRequest {
  const { out, format } = options;
  const asked = format?.split(",").map((word) => word.trim()) ?? FORMATS;
  const formats = FORMATS.filter((known) => asked.includes(known));
  if (asked.some((word) => !FORMATS.some((known) => known === word)))
    throw new ProblemError(
      error("option-value", { source: "--format" }, format ?? "", {
        expected: ["md", "html", "md,html"],
      }),
    );
  if (out !== undefined) return { out, formats, order: options };
  throw new ProblemError(
    error("usage", { source: "--out" }, "", {
      message: "A report needs a folder to go to.",
      try: "mandate report kg-2020 --out kg-2020-report",
    }),
  );
}

/** Draws all charts, builds the report and writes it whole or not at all. */
export async function writtenReport(
  count: Count,
  { out, formats, order }: ReportRequest,
  output: Output,
  { cwd }: Streams,
): Promise<ExitCode> {
  const { law, results, lots } = count;
  const outcome = elect(law, results, lots);
  const problems = warningsOf(count, outcome);
  noteGuess(count, output);
  output.problems(problems);
  const gathered = gather(law, results, outcome, lots, await lawsOf(count, cwd));
  const margins = fewestVotes(law, results, outcome, lots);
  const leftOut = leftOutOf(order, count);
  const { bases, sweep, laws } = gathered;
  const drawn = await drawings({
    ...{ results, outcome, bases },
    ...(sweep && { sweep }),
    ...(tellsOtherLaws(laws) && { laws }),
    ...(typeof margins === "object" && { margins: margins.found }),
    ...(leftOut && { leftOut: leftOut.sweep }),
  });
  const report = buildReport({
    ...gathered,
    ...(leftOut && { leftOut }),
    margins,
    results,
    law,
    outcome,
    charts: drawn.map(({ figure }) => figure),
    named: namedBy(count),
    command: commandOf(count, order),
    problems,
  });
  const files = reportFiles(
    report,
    new Map(drawn.map(({ figure, drawing }) => [figure.id, drawing])),
    formats,
  );
  await writeFolder(resolve(cwd, out), files, out);
  if (output.json)
    output.document({
      mandate: "report/1",
      election: results.election.id,
      law: law.id,
      out,
      written: [...files.keys()],
    });
  else
    output.lines([
      "",
      `${counted(files.size, "file")} written to ${visible(out)}`,
      ...[...files.keys()].filter((name) => name.startsWith("report")).map((name) => `  ${name}`),
    ]);
  return exitOf(outcome);
}

/** The laws by which the body was elected, and the one that is applied, which may be another. */
async function lawsOf({ law, results: { election } }: Count, cwd: string): Promise<Law[]> {
  const ids = election.body === undefined ? [] : lawsOfBody(election);
  const known = await Promise.all(ids.map((id) => (id === law.id ? law : openLaw(id, cwd))));
  return ids.includes(law.id) ? known : [...known, law];
}

/** @throws ProblemError of the order and the sweep: a figure that no station has, or a number that is none */
function leftOutOf(options: OrderOptions, { law, results, lots }: Count): ReportInput["leftOut"] {
  const by = options["drop-stations-by"];
  if (by === undefined) return undefined;
  const { order, upTo } = leftOutOrder(by, options, results);
  const sweep = sweepLeftOut(law, results, order, lots, upTo);
  const first = fates(sweep)[0]?.flips[0]?.stretch.from;
  return { sweep, where: first === undefined ? [] : whereFirst(order, results, first) };
}

/** What was typed, without the name of a folder on somebody's machine. */
function commandOf(count: Count, options: OrderOptions): string {
  const { "drop-stations-by": by, "up-to": most } = options;
  return [
    `mandate report ${namedBy(count)}`,
    ...(by === undefined ? [] : [` --drop-stations-by ${shellWord(by)}`]),
    ...(by !== undefined && options["smallest-first"] ? [" --smallest-first"] : []),
    ...(by === undefined || most === undefined ? [] : [` --up-to ${shellWord(most)}`]),
  ].join("");
}

const namedBy = ({ input, flags }: Count): string => `${shellWord(input)}${flags}`;

interface Drawn {
  readonly figure: Figure;
  readonly drawing: Drawing;
}

/** Every chart for which there are data, in the order of the register. */
async function drawings(input: ChartInput): Promise<Drawn[]> {
  const drawn = await Promise.all(CHARTS.map((chart) => drawing(chart, input)));
  return drawn.filter((one) => one !== undefined);
}

async function drawing(
  { id, needs, spec: make }: (typeof CHARTS)[number],
  input: ChartInput,
): Promise<Drawn | undefined> {
  if (needs.some((need) => input[need] === undefined)) return undefined;
  if (needs.includes("bases") && input.bases?.length === 0) return undefined;
  const [light, dark, narrow] = [
    make(input, { theme: "light", layout: "page" }),
    make(input, { theme: "dark", layout: "page" }),
    make(input, { theme: "light", layout: "phone" }),
  ];
  if ("absent" in light || "absent" in dark || "absent" in narrow) return undefined;
  const own = await draw(light, { theme: "light" });
  const picture = png(own, 2); // on a thread of its own, while the others are drawn
  const svg = { light: own, dark: await draw(dark, { theme: "dark" }) };
  const inline = {
    wide: await draw(light, { theme: "light", inline: { prefix: `${id}-wide` } }),
    narrow: await draw(narrow, { theme: "light", inline: { prefix: `${id}-narrow` } }),
  };
  return {
    figure: { id, ...wordsOf(light) },
    drawing: {
      svg,
      png: await picture,
      specification: `${JSON.stringify(light, null, 2)}\n`,
      inline,
    },
  };
}

const wordsOf = ({ usermeta: { headline, subtitle, source, alt } }: ChartSpec) => ({
  headline,
  subtitle,
  source,
  alt,
});
