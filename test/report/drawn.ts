import { CHARTS } from "../../src/chart/charts.ts";
import { draw } from "../../src/io/draw.ts";
import { buildReport } from "../../src/report/build.ts";
import type { Figure, Report } from "../../src/report/document.ts";
import type { InlineDrawing } from "../../src/report/html.ts";
import type { ReportInput } from "../../src/report/input.ts";

/** A report with every chart that its data support, drawn for the page. */
export async function drawn(
  input: ReportInput,
): Promise<{ report: Report; drawings: Map<string, InlineDrawing> }> {
  const charts: Figure[] = [];
  const drawings = new Map<string, InlineDrawing>();
  const { sweep, bases, margins, results, outcome, laws } = input;
  const given = {
    ...{ results, outcome, bases, laws },
    ...(sweep && { sweep }),
    ...(typeof margins === "object" && { margins: margins.found }),
  };
  for (const { id, needs, spec } of CHARTS) {
    if ((needs.includes("sweep") && !sweep) || (needs.includes("bases") && bases.length === 0))
      continue;
    const make = (layout: "page" | "phone") => spec(given, { theme: "light", layout });
    const [wide, narrow] = [make("page"), make("phone")];
    if ("absent" in wide || "absent" in narrow) continue;
    const { headline, subtitle, source, alt } = wide.usermeta;
    charts.push({ id, headline, subtitle, source, alt });
    const inline = (chart: typeof wide, layout: string) =>
      draw(chart, { theme: "light", inline: { prefix: `${id}-${layout}` } });
    drawings.set(id, { wide: await inline(wide, "wide"), narrow: await inline(narrow, "narrow") });
  }
  return { report: buildReport({ ...input, charts }), drawings };
}
