import { basename } from "node:path";
import { sweepLeftOut } from "../../analysis/scenario/knob/left-out.ts";
import { whereFirst } from "../../analysis/scenario/knob/where.ts";
import type { ChartInput } from "../../chart/chart.ts";
import { elect } from "../../elect/elect.ts";
import { lawsOfBody } from "../../io/catalogue.ts";
import { openLaw } from "../../io/law.ts";
import type { Law } from "../../law/law.ts";
import { buildReport } from "../../report/build.ts";
import type { Report } from "../../report/document.ts";
import { fewestVotes } from "../../report/fewest-votes.ts";
import { type Drawing, nameOf, reportFiles } from "../../report/files.ts";
import { gather } from "../../report/gather.ts";
import type { ReportInput } from "../../report/input.ts";
import { figuresIn, onlySections } from "../../report/only.ts";
import { tellsOtherLaws } from "../../report/sections/other-laws.ts";
import type { Outcome } from "../../results/outcome.ts";
import { error, type Problem, ProblemError } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import { fates } from "../../words/findings/left-out.ts";
import type { Count } from "../count.ts";
import { warningsOf } from "../outcome.ts";
import { leftOutOrder } from "../suppose/sweep.ts";
import { shellWord } from "../terminal/shell.ts";
import { cardFiles } from "./cards.ts";
import { checkEmbed, type Embed, embedded } from "./embedded.ts";
import { drawn, pictures } from "./pictures.ts";
import type { OrderOptions, ReportRequest } from "./request.ts";

/** A report with its files, by their paths inside its folder, and charts that are pages of their own among them. */
export interface Made {
  readonly count: Count;
  readonly outcome: Outcome;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly embeds: readonly Embed[];
  /** warnings about the data */
  readonly problems: readonly Problem[];
}

/**
 * Works out, builds and draws the report of one election.
 * @throws ProblemError `option-value` for a section that it has not or a chart that there is not, `no-chart` for one
 *   that is to be embedded and that the data do not give
 */
export async function madeReport(count: Count, request: ReportRequest, cwd: string): Promise<Made> {
  checkEmbed(request);
  const { law, results, lots } = count;
  const { formats, order, look } = request;
  const outcome = elect(law, results, lots);
  const problems = warningsOf(count, outcome);
  const map = request.map === undefined ? undefined : await mapOf(request.map, results, cwd);
  const gathered = gather(law, results, outcome, lots, await lawsOf(count, cwd));
  const margins = tellsMargins(request) ? fewestVotes(law, results, outcome, lots) : "apart";
  const leftOut = leftOutOf(order, count);
  const { bases, sweep, laws } = gathered;
  const input: ChartInput = {
    ...{ results, outcome, bases },
    ...(sweep && { sweep }),
    ...(tellsOtherLaws(laws) && { laws }),
    ...(typeof margins === "object" && { margins: margins.found }),
    ...(leftOut && { leftOut: leftOut.sweep }),
    ...(map && { borders: map.borders }),
  };
  const files = new Map<string, string | Uint8Array>();
  const embeds = await embedded(request, input);
  for (const embed of embeds) for (const [name, page] of embed.files) files.set(name, page);
  const made = { count, outcome, files, embeds, problems: [...problems, ...(map?.problems ?? [])] };
  if (formats.length === 0) return made;
  const charts = pictures(input, look);
  const whole = buildReport({
    ...gathered,
    ...(leftOut && { leftOut }),
    margins,
    results,
    law,
    outcome,
    ...(look && { look }),
    charts: charts.map(({ figure }) => figure),
    named: namedBy(count),
    command: commandOf(count, request),
    problems,
  });
  const report = cutDown(whole, request.only);
  const shown = request.only.length === 0 ? undefined : figuresIn(report);
  const drawings = new Map<string, Drawing>(
    await Promise.all(
      charts
        .filter(({ figure }) => shown?.has(figure.id) ?? true)
        .map(async (picture) => [picture.figure.id, await drawn(picture)] as const),
    ),
  );
  const written = [
    ...reportFiles(report, drawings, formats),
    ...(await further(report, count, drawings, request)),
    ...(formats.includes("social") ? await cardFiles([...drawings.keys()], input, look) : []),
  ];
  for (const [name, content] of written) files.set(name, content);
  return made;
}

/** Whether the fewest votes are shown at all: they take longer than all the rest. */
const tellsMargins = ({ formats, only, embed }: ReportRequest): boolean =>
  embed.includes("margins") ||
  (formats.length > 0 && (only.length === 0 || only.includes("close")));

/** The forms that packages of their own write: loaded where they are asked for. */
async function further(
  report: Report,
  { results }: Count,
  drawings: ReadonlyMap<string, Drawing>,
  { formats, previous }: ReportRequest,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  if (formats.includes("pdf")) {
    const { pdf } = await import("../../io/pdf/pdf.ts");
    const light = new Map([...drawings].map(([id, { svg }]) => [id, svg.light]));
    files.set(nameOf(report, "report", "pdf"), await pdf(report, light));
  }
  if (formats.includes("xlsx")) {
    const { reportWorkbook } = await import("../../interop/report/workbook.ts");
    files.set(nameOf(report, "report", "xlsx"), await reportWorkbook(report, results));
  }
  if (formats.includes("csv")) {
    const { reportTables } = await import("../../interop/report/files.ts");
    for (const [path, text] of await reportTables(report, results, previous))
      files.set(nameOf(report, `data/${path}`, "csv"), text);
  }
  return files;
}

async function mapOf(file: string, results: Results, cwd: string) {
  const { openBorders } = await import("../maps.ts");
  return openBorders(file, results, cwd);
}

/** @throws ProblemError `option-value` for a section that the report has not */
function cutDown(report: Report, only: readonly string[]): Report {
  if (only.length === 0) return report;
  const ids = report.sections.map(({ id }) => id);
  const wrong = only.find((id) => !ids.includes(id));
  if (wrong === undefined) return onlySections(report, only);
  throw new ProblemError(error("option-value", { source: "--only" }, wrong, { expected: ids }));
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
function commandOf(count: Count, { order, only, map }: ReportRequest): string {
  const { "drop-stations-by": by, "up-to": most } = order;
  return [
    `mandate report ${namedBy(count)}`,
    ...(by === undefined ? [] : [` --drop-stations-by ${shellWord(by)}`]),
    ...(by !== undefined && order["smallest-first"] ? [" --smallest-first"] : []),
    ...(by === undefined || most === undefined ? [] : [` --up-to ${shellWord(most)}`]),
    ...(map === undefined ? [] : [` --map ${shellWord(basename(map))}`]),
    ...only.map((section) => ` --only ${shellWord(section)}`),
  ].join("");
}

const namedBy = ({ input, flags }: Count): string => `${shellWord(input)}${flags}`;
