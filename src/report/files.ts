import type { Report } from "./document.ts";
import { type InlineDrawing, toHtml } from "./html.ts";
import { type FigureFiles, toMarkdown } from "./markdown.ts";

/** The forms in which a report comes; its charts come with each. */
export const FORMATS = ["md", "html", "pdf", "xlsx", "csv", "social"] as const;
export type Format = (typeof FORMATS)[number];

/** Everything that was drawn of one figure. */
export interface Drawing {
  /** whole files: paper, margin, title and description inside */
  readonly svg: { readonly light: string; readonly dark: string };
  readonly png: Uint8Array;
  /** the Vega-Lite specification as JSON */
  readonly specification: string;
  readonly inline: InlineDrawing;
}

/**
 * The files of a report that are text, by their path inside the folder that was asked for, ready to be written at once:
 * report.md, report.html and, in charts/, each figure as SVG (light, dark), PNG and Vega-Lite. A result that is not
 * final says so in every name: report-preliminary.html. The page alone needs no charts.
 *
 * @param drawings by the id of their figure
 */
export function reportFiles(
  report: Report,
  drawings: ReadonlyMap<string, Drawing>,
  formats: readonly Format[],
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  if (formats.includes("md"))
    files.set(nameOf(report, "report", "md"), toMarkdown(report, linked(report, drawings)));
  if (formats.includes("html"))
    files.set(nameOf(report, "report", "html"), toHtml(report, inlined(drawings)));
  for (const [id, { svg, png, specification }] of drawings) {
    const { light, dark } = figureFiles(report, id);
    const path = `charts/${id}`;
    files.set(light, svg.light).set(dark, svg.dark);
    files.set(nameOf(report, path, "png"), png).set(nameOf(report, path, "vl.json"), specification);
  }
  return files;
}

/** "report.html" of a final result, "report-annulled-preliminary.html" of another: a file travels alone. */
export const nameOf = ({ standing }: Pick<Report, "standing">, stem: string, ending: string) =>
  `${[stem, ...standing].join("-")}.${ending}`;

const figureFiles = (report: Report, id: string): FigureFiles => ({
  light: nameOf(report, `charts/${id}`, "light.svg"),
  dark: nameOf(report, `charts/${id}`, "dark.svg"),
});

const linked = (report: Report, drawings: ReadonlyMap<string, Drawing>) =>
  new Map([...drawings.keys()].map((id) => [id, figureFiles(report, id)]));

const inlined = (drawings: ReadonlyMap<string, Drawing>) =>
  new Map([...drawings].map(([id, { inline }]) => [id, inline]));
