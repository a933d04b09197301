import type { Report } from "./document.ts";
import { type InlineDrawing, toHtml } from "./html.ts";
import { type FigureFiles, toMarkdown } from "./markdown.ts";

export type Format = "md" | "html";

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
 * All files of a report by their path inside the folder that was asked for, ready to be written at once: report.md,
 * report.html and, in charts/, each figure as SVG (light, dark), PNG and Vega-Lite. The page alone needs no charts.
 *
 * @param drawings by the id of their figure
 */
export function reportFiles(
  report: Report,
  drawings: ReadonlyMap<string, Drawing>,
  formats: readonly Format[],
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  if (formats.includes("md")) files.set("report.md", toMarkdown(report, linked(drawings)));
  if (formats.includes("html")) files.set("report.html", toHtml(report, inlined(drawings)));
  for (const [id, { svg, png, specification }] of drawings) {
    const { light, dark } = figureFiles(id);
    files.set(light, svg.light).set(dark, svg.dark);
    files.set(`charts/${id}.png`, png).set(`charts/${id}.vl.json`, specification);
  }
  return files;
}

const figureFiles = (id: string): FigureFiles => ({
  light: `charts/${id}.light.svg`,
  dark: `charts/${id}.dark.svg`,
});

const linked = (drawings: ReadonlyMap<string, Drawing>) =>
  new Map([...drawings.keys()].map((id) => [id, figureFiles(id)]));

const inlined = (drawings: ReadonlyMap<string, Drawing>) =>
  new Map([...drawings].map(([id, { inline }]) => [id, inline]));
