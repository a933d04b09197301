import { resolve } from "node:path";
import { CARDS, type Card, type CardSize, card } from "../chart/card.ts";
import type { Chart } from "../chart/chart.ts";
import { CHARTS } from "../chart/charts.ts";
import type { ChartSpec } from "../chart/spec.ts";
import type { Layout } from "../chart/theme.ts";
import { elect } from "../elect/elect.ts";
import { nearest } from "../law/nearest.ts";
import { error, ProblemError } from "../results/problem.ts";
import type { Theme } from "../words/colours.ts";
import { say } from "../words/language.ts";
import { visible } from "../words/names.ts";
import { beside, type ChartRequest, needed, noChart } from "./chart-input.ts";
import type { OF_A_COUNT, Values } from "./command.ts";
import type { Count } from "./count.ts";
import { inEnglish } from "./english.ts";
import type { ExitCode } from "./exit.ts";
import { EXIT } from "./exit.ts";
import { exitOf, warnOf } from "./outcome.ts";
import type { Output } from "./output.ts";
import type { Streams } from "./streams.ts";
import { padEnd } from "./terminal/text.ts";

const FORMATS = [".vl.json", ".svg", ".png"] as const;
type Format = (typeof FORMATS)[number];

/** All charts, one a line. */
export function listedCharts(output: Output): ExitCode {
  const listed = () => CHARTS.map(({ id, title }) => ({ id, title: title() }));
  const charts = output.json ? inEnglish(listed) : listed();
  const wide = Math.max(...charts.map(({ id }) => id.length));
  if (output.json) output.document({ mandate: "chart/1", charts });
  else
    output.lines([
      "",
      ...charts.map(({ id, title }) => `  ${padEnd(id, wide)}  ${title}`),
      "",
      "  → mandate chart kg-2020 threshold-bars --out bars.svg",
    ]);
  return EXIT.done;
}

/** No word, or one that names an input: not a chart, nor nearly. */
export const namesNone = (words: readonly string[]): boolean =>
  words.length < 2 && !words.some((word) => isChart(word) || nearest(word, KNOWN) !== undefined);

/**
 * Which of the words names a chart; the other is the input.
 * @throws ProblemError `option-value` if none does
 */
export function splitWords(words: readonly string[]): { chart: Chart; input: readonly string[] } {
  const at = words.findIndex(isChart);
  const chart = CHARTS.find(({ id }) => id === words[at]);
  if (chart) return { chart, input: words.filter((_, i) => i !== at) };
  const wrong = words.at(-1) ?? "";
  const near = nearest(wrong, KNOWN);
  throw new ProblemError(
    error("option-value", { source: "mandate chart" }, wrong, {
      expected: KNOWN,
      ...(near !== undefined ? { nearest: near } : { try: EXAMPLE }),
    }),
  );
}

const KNOWN = CHARTS.map(({ id }) => id);
const isChart = (word: string): boolean => KNOWN.includes(word);

const EXAMPLE = "mandate chart kg-2020 threshold-bars --out bars.svg";

/** Draws one chart into a file, or prints its specification. */
export async function drawnChart(
  count: Count,
  chart: Chart,
  request: ChartRequest & Values<typeof OF_A_COUNT>,
  output: Output,
  streams: Streams,
): Promise<ExitCode> {
  const { cwd } = streams;
  const format = request.out === undefined ? ".vl.json" : formatOf(request.out);
  const size = cardOf(request.layout, format);
  const { law, results, lots } = count;
  const outcome = elect(law, results, lots);
  const map =
    request.map === undefined
      ? undefined
      : await (await import("./maps.ts")).openBorders(request.map, results, cwd);
  warnOf(count, outcome, output);
  output.problems(map?.problems ?? []);
  const theme = (request.theme ?? "light") as Theme;
  const input = {
    ...needed(chart, count, outcome, request),
    ...(await beside(chart, [results, outcome], count, request, streams)),
    results,
    outcome,
    ...listOf(request.list, results),
    ...(map && { borders: map.borders }),
  };
  const draw = () =>
    size
      ? card(chart, input, { theme }, size)
      : chart.spec(input, { theme, layout: (request.layout ?? "page") as Layout });
  const picture = output.json && request.out === undefined ? inEnglish(draw) : draw();
  if ("absent" in picture) throw noChart(chart.id, { reason: picture.absent });
  if (request.out === undefined) output.document(picture);
  else {
    const { writeWhole } = await import("../io/write.ts");
    const content = await contentOf(picture, format, theme);
    await writeWhole(resolve(cwd, request.out), content, request.out);
    if (output.json)
      output.document({ mandate: "chart/1", chart: chart.id, written: [request.out] });
    else output.note([say.cli.files.writtenChart(visible(request.out))]);
  }
  return exitOf(outcome);
}

/** @throws ProblemError `unknown-id` if the list that a chart is asked about is not in the data */
function listOf(id: string | undefined, { lists }: Count["results"]) {
  if (id === undefined) return {};
  if (lists.some((list) => list.id === id)) return { list: id };
  const known = lists.map((list) => list.id);
  const near = nearest(id, known);
  throw new ProblemError(
    error("unknown-id", { source: "--list" }, id, {
      kind: "lists",
      ...(near === undefined ? { known } : { nearest: near }),
    }),
  );
}

function formatOf(out: string): Format {
  const format = FORMATS.find((ending) => out.toLowerCase().endsWith(ending));
  if (format) return format;
  throw new ProblemError(
    error("option-value", { source: "--out" }, out, {
      expected: "chart file",
      try: EXAMPLE,
    }),
  );
}

/** The size that is asked for as layout. @throws ProblemError `option-value` for a specification, which has no size */
function cardOf(layout: string | undefined, format: Format): CardSize | undefined {
  const size = CARDS.find(({ id }) => id === layout);
  if (!size || format !== ".vl.json") return size;
  throw new ProblemError(
    error("option-value", { source: "--layout" }, size.id, {
      expected: ["page", "phone"],
      try: `mandate chart kg-2020 threshold-bars --layout ${size.id} --out bars.png`,
    }),
  );
}

async function contentOf(picture: ChartSpec | Card, format: Format, theme: Theme) {
  if (format === ".vl.json") return `${JSON.stringify(picture, null, 2)}\n`;
  const { draw, drawCard, png } = await import("../io/draw.ts");
  const isCard = "spec" in picture;
  const svg = isCard ? await drawCard(picture) : await draw(picture, { theme });
  return format === ".svg" ? svg : png(svg, isCard ? 1 : 2);
}
