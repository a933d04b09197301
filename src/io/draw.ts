import { createRequire } from "node:module";
import type { Card } from "../chart/card.ts";
import type { ChartSpec } from "../chart/spec.ts";
import { config, SIZES, variables } from "../chart/theme.ts";
import type { Theme } from "../words/colours.ts";
import { finish } from "./svg.ts";

export interface DrawOptions {
  readonly theme: Theme;
  /** for use inside a page: no paper and no margin, colours as CSS variables, ids that begin so */
  readonly inline?: { readonly prefix: string };
}

/**
 * Draws a specification as SVG, the same bytes on every machine: no canvas, no random ids, coordinates in hundredths.
 * A drawing of its own has paper and margin in the theme that the specification was made for.
 */
export async function draw(spec: ChartSpec, { inline }: DrawOptions): Promise<string> {
  const { layout, headline, alt } = spec.usermeta;
  return finish(await marks(inline ? { ...spec, config: inlineConfig(spec) } : spec), {
    title: headline,
    description: alt,
    prefix: inline?.prefix ?? "chart",
    ...(!inline && { margin: SIZES[layout].margin, paper: paperOf(spec) }),
  });
}

/** Draws a card as SVG: the paper of its theme to the edges of its size. */
export async function drawCard({ spec, size, scale, x, y }: Card): Promise<string> {
  const { headline, alt } = spec.usermeta;
  return finish(await marks(spec), {
    title: headline,
    description: alt,
    prefix: "chart",
    paper: paperOf(spec),
    place: { width: size.width, height: size.height, scale, x, y },
  });
}

async function marks(spec: ChartSpec): Promise<string> {
  const [{ parse, View }, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const { spec: vega } = compile(spec as unknown as Parameters<typeof compile>[0]);
  const view = new View(parse(vega), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

const paperOf = ({ config: own }: ChartSpec): string => String(own.background);

function inlineConfig({ config: own, usermeta }: ChartSpec) {
  const { category } = own.range as { category: readonly string[] };
  return { ...config(usermeta.layout, variables(category.length)), background: "transparent" };
}

/**
 * A drawing as PNG, `scale` pixels to one of the SVG. Letters come from DejaVu Sans, never from the machine.
 * It is rendered on a thread of its own: the next drawing need not wait.
 */
export async function png(svg: string, scale: number): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const require = createRequire(import.meta.url);
  const fonts = ["DejaVuSans", "DejaVuSans-Bold"];
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map((name) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)),
      defaultFontFamily: "DejaVu Sans",
    },
  });
  return image.asPng();
}
