import type { ChartInput, ChartOptions } from "../../chart/chart.ts";
import { CHARTS } from "../../chart/charts.ts";
import type { ChartSpec } from "../../chart/spec.ts";
import { papers } from "../../chart/theme.ts";
import { draw } from "../../io/draw.ts";
import { nearest } from "../../law/nearest.ts";
import { embedPage, iframeCode } from "../../report/embed.ts";
import { nameOf } from "../../report/files.ts";
import { error, ProblemError } from "../../results/problem.ts";
import { standingOf } from "../../results/status.ts";
import { listColours, onPaper } from "../../words/colours.ts";
import type { ReportRequest } from "./request.ts";

/** A chart as a page of its own, with the code that puts it into another. */
export interface Embed {
  readonly chart: string;
  readonly files: ReadonlyMap<string, string>;
  readonly code: string;
}

/**
 * The charts that were asked for, each as one page.
 * @throws ProblemError `no-chart` for one that the data do not give, with its reason
 */
export async function embedded(
  { embed, look }: ReportRequest,
  input: ChartInput,
): Promise<Embed[]> {
  const made: Embed[] = [];
  for (const id of embed) {
    const wide = specOf(id, input, { theme: "light", layout: "page", ...(look && { look }) });
    const narrow = specOf(id, input, { theme: "light", layout: "phone", ...(look && { look }) });
    const inline = (spec: ChartSpec, prefix: string) =>
      draw(spec, { theme: "light", inline: { prefix } });
    const drawing = {
      wide: await inline(wide, `${id}-wide`),
      narrow: await inline(narrow, `${id}-narrow`),
    };
    const ours = [...listColours(input.results, input.outcome).values()];
    const colours = look ? ours.map((colour) => onPaper(colour, papers(look))) : ours;
    const standing = standingOf(input.results.election);
    const page = nameOf({ standing }, id, "html");
    const code = iframeCode(page, wide);
    const files = new Map([
      [page, embedPage(wide.usermeta, drawing, colours, look)],
      [nameOf({ standing }, id, "iframe.txt"), code],
    ]);
    made.push({ chart: id, files, code });
  }
  return made;
}

/** @throws ProblemError `option-value` for a name that is no chart's */
export function checkEmbed({ embed }: ReportRequest): void {
  const known = CHARTS.map(({ id }) => id);
  const wrong = embed.find((id) => !known.includes(id));
  if (wrong === undefined) return;
  const near = nearest(wrong, known);
  throw new ProblemError(
    error("option-value", { source: "--embed" }, wrong, {
      expected: known,
      ...(near === undefined ? { try: "mandate chart" } : { nearest: near }),
    }),
  );
}

function specOf(id: string, input: ChartInput, options: ChartOptions): ChartSpec {
  const spec = CHARTS.find((chart) => chart.id === id)!.spec(input, options);
  if ("absent" in spec)
    throw new ProblemError(error("no-chart", { source: "--embed" }, id, { reason: spec.absent }));
  return spec;
}
