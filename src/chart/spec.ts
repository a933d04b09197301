import { type ListColour, onPaper, type Theme } from "../words/colours.ts";
import { visible } from "../words/names.ts";
import type { ChartOptions } from "./chart.ts";
import { type Layer, layer } from "./layer.ts";
import {
  coloursOf,
  config,
  type Layout,
  LEADING,
  type Look,
  papers,
  SIZES,
  type Sizes,
  TOKENS,
} from "./theme.ts";
import { wrap } from "./wrap.ts";

/** A Vega-Lite specification that needs nothing beside itself: data inside, styles and ranges filled in by its config. */
export interface ChartSpec {
  readonly $schema: string;
  readonly description: string;
  readonly usermeta: Usermeta;
  readonly title: {
    readonly text: readonly string[];
    readonly subtitle: readonly string[];
    readonly offset: number;
  };
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly autosize: "none";
  readonly layer: readonly Layer[];
  readonly resolve: { readonly scale: Readonly<Record<string, "independent">> };
  readonly config: Readonly<Record<string, unknown>>;
}

/** The words of a picture, each as one text. */
export interface ChartWords {
  /** the finding */
  readonly headline: string;
  /** the base and its size, and how to read the marks */
  readonly subtitle: string;
  /** who, when, how much counted, status */
  readonly source: string;
  /** the finding with all numbers, for whoever cannot see the picture */
  readonly alt: string;
}

export interface Usermeta extends ChartWords {
  readonly layout: Layout;
}

/** What a chart draws on. */
export interface Sheet {
  readonly layout: Layout;
  readonly theme: Theme;
  readonly look: Look;
  readonly phone: boolean;
  readonly size: Sizes;
  readonly width: number;
  /** by how much the marks should be taller than usual */
  readonly taller: number;
  /** colours of the lists, in order of votes: a mark names its list by this order */
  readonly colours: readonly ListColour[];
}

export const sheet = (
  { layout, theme, look = TOKENS, width = SIZES[layout].width, taller = 0 }: ChartOptions,
  colours: readonly ListColour[],
): Sheet => ({
  layout,
  theme,
  look,
  phone: layout === "phone",
  size: SIZES[layout],
  width,
  taller,
  colours: look === TOKENS ? colours : colours.map((colour) => onPaper(colour, papers(look))),
});

const ABOVE_BODY = 12;
const BELOW_BODY = 20;

/**
 * Puts headline and subtitle above a body of marks and the source line below it. Marks are placed in pixels from
 * the left edge of the picture and the top of the body, and all of them lie inside 0 to width and 0 to height.
 */
export function picture(
  sheet: Sheet,
  words: ChartWords,
  body: { readonly height: number; readonly layers: readonly Layer[] },
): ChartSpec {
  const { size, width, layout } = sheet;
  const leading = LEADING[layout];
  const shown = mapWords(words);
  const headline = wrap(shown.headline, width, { size: size.headline, bold: true });
  const subtitle = wrap(shown.subtitle, width, { size: size.subtitle });
  const source = wrap(shown.source, width, { size: size.source });
  const sourceTop = body.height + BELOW_BODY;
  const height = Math.ceil(sourceTop + source.length * leading.source);
  const head =
    headline.length * leading.headline + leading.between + subtitle.length * leading.subtitle;
  const ghost = { x0: 0, x1: width, y0: 0, y1: height };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: shown.alt,
    usermeta: { ...shown, layout },
    title: { text: headline, subtitle, offset: ABOVE_BODY },
    width,
    height,
    padding: { left: 0, right: 0, top: head + ABOVE_BODY, bottom: 0 },
    autosize: "none",
    layer: [
      // Vega hangs the title above whatever reaches highest: an invisible rectangle holds it in place
      layer.rect("ghost", [ghost]),
      ...body.layers.filter(({ data }) => data.values.length > 0),
      layer.text(
        "source",
        source.map((text, i) => ({ text, x: 0, y: sourceTop + (i + 0.8) * leading.source })),
        { baseline: "alphabetic" },
      ),
    ],
    resolve: {
      scale: {
        x: "independent",
        y: "independent",
        color: "independent",
        stroke: "independent",
        fill: "independent",
      },
    },
    config: config(layout, coloursOf(sheet.look, sheet.theme, sheet.colours)),
  };
}

/** Height of the whole picture in pixels, without its margin. */
export const tallOf = ({ height, padding }: ChartSpec): number => padding.top + height;

const mapWords = (words: ChartWords): ChartWords => ({
  headline: visible(words.headline),
  subtitle: visible(words.subtitle),
  source: visible(words.source),
  alt: visible(words.alt),
});
