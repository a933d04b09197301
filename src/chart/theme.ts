import type { ListColour, Theme } from "../words/colours.ts";

export type Layout = "page" | "phone";

/** The colours of a picture that no list owns. */
export interface Tokens {
  readonly paper: string;
  readonly ink: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly band: string;
  readonly close: string;
  readonly frame: string;
  /** share of one list by area, four classes from weak to strong */
  readonly ramp: readonly string[];
}

/** The colours of a picture in both themes. */
export type Look = Readonly<Record<Theme, Tokens>>;

export const TOKENS: Look = {
  light: {
    paper: "#ffffff",
    ink: "#16191d",
    text: "#3d444d",
    muted: "#626a74",
    grid: "#e4e7eb",
    axis: "#9aa2ac",
    band: "#f1f3f6",
    close: "#fff3d6",
    frame: "#c9ced5",
    ramp: ["#eef1f6", "#cddaee", "#93b4e2", "#5f90d4"],
  },
  dark: {
    paper: "#14171b",
    ink: "#eef1f4",
    text: "#c3cad2",
    muted: "#98a1ab",
    grid: "#2a3037",
    axis: "#6c757f",
    band: "#1c2127",
    close: "#3a3016",
    frame: "#3a424b",
    ramp: ["#1d232b", "#27374e", "#33568c", "#3c69ab"],
  },
};

/** What the colours of lists must be seen on. */
export const papers = (look: Look): Readonly<Record<Theme, string>> => ({
  light: look.light.paper,
  dark: look.dark.paper,
});

/** Widths and font sizes of the two layouts, in pixels; the margin is added where a picture stands alone. */
export const SIZES = {
  page: {
    width: 760,
    margin: 20,
    headline: 20,
    subtitle: 14,
    label: 13.5,
    small: 12.5,
    source: 11.5,
    number: 15,
  },
  phone: {
    width: 358,
    margin: 16,
    headline: 17.5,
    subtitle: 13,
    label: 12.5,
    small: 12,
    source: 11,
    number: 14,
  },
} as const satisfies Record<Layout, Sizes>;

export interface Sizes {
  readonly width: number;
  readonly margin: number;
  readonly headline: number;
  readonly subtitle: number;
  readonly label: number;
  readonly small: number;
  readonly source: number;
  readonly number: number;
}

/** Lines of title and subtitle, and the space between the two. */
export const LEADING = {
  page: { headline: 25, subtitle: 20, between: 8, source: 16 },
  phone: { headline: 22, subtitle: 18, between: 7, source: 15 },
} as const;

const FONT = "DejaVu Sans, Verdana, Geneva, sans-serif";

export interface ConfigColours {
  readonly tokens: Tokens;
  readonly category: readonly string[];
  readonly onCategory: readonly string[];
}

/** The colours of one theme, with those of the lists in order of votes. */
export const coloursOf = (
  look: Look,
  theme: Theme,
  lists: readonly ListColour[],
): ConfigColours => ({
  tokens: look[theme],
  category: lists.map((list) => list.fill[theme]),
  onCategory: lists.map((list) => list.on[theme]),
});

/** The same as CSS variables: --paper to --frame, --r1 to --r4, --c1, --o1 and on for the lists in order of votes. */
export function variables(lists: number): ConfigColours {
  const numbered = (letter: string, n: number) =>
    Array.from({ length: n }, (_, i) => `var(--${letter}${i + 1})`);
  const names = [
    "ink",
    "text",
    "muted",
    "grid",
    "axis",
    "band",
    "close",
    "frame",
    "paper",
  ] as const;
  const named = Object.fromEntries(names.map((name) => [name, `var(--${name})`]));
  return {
    tokens: { ...(named as unknown as Omit<Tokens, "ramp">), ramp: numbered("r", 4) },
    category: numbered("c", lists),
    onCategory: numbered("o", lists),
  };
}

/** What a style sheet has to define for drawings that stand inside a page. */
export function variableValues(
  theme: Theme,
  lists: readonly ListColour[],
  look = TOKENS,
): Map<string, string> {
  const { ramp, ...named } = look[theme];
  return new Map([
    ...Object.entries(named).map(([name, value]) => [`--${name}`, value] as const),
    ...ramp.map((value, i) => [`--r${i + 1}`, value] as const),
    ...lists.map((list, i) => [`--c${i + 1}`, list.fill[theme]] as const),
    ...lists.map((list, i) => [`--o${i + 1}`, list.on[theme]] as const),
  ]);
}

/** The config that fills in what the specifications name: styles and ranges. */
export function config(layout: Layout, { tokens, category, onCategory }: ConfigColours) {
  const size = SIZES[layout];
  const lines = LEADING[layout];
  const text = (color: string, fontSize: number, fontWeight = "normal") => ({
    color,
    fill: color,
    font: FONT,
    fontSize,
    fontWeight,
  });
  const fill = (color: string) => ({ color, fill: color });
  const line = (color: string, strokeWidth: number) => ({ color, stroke: color, strokeWidth });
  const halo = (fontSize: number, fontWeight = "normal") => ({
    ...text(tokens.paper, fontSize, fontWeight),
    stroke: tokens.paper,
    strokeWidth: 5,
    strokeJoin: "round",
  });
  const dashed = { strokeWidth: 1.25, strokeDash: [3, 2] };
  return {
    background: tokens.paper,
    font: FONT,
    view: { stroke: null },
    range: { category, "on-category": onCategory, ramp: tokens.ramp },
    text: { font: FONT },
    title: {
      anchor: "start",
      frame: "group",
      font: FONT,
      fontSize: size.headline,
      fontWeight: "bold",
      lineHeight: lines.headline,
      color: tokens.ink,
      subtitleFont: FONT,
      subtitleFontSize: size.subtitle,
      subtitleColor: tokens.text,
      subtitleLineHeight: lines.subtitle,
      subtitlePadding: lines.between,
    },
    style: {
      label: text(tokens.ink, size.label),
      "label-strong": text(tokens.ink, size.label, "bold"),
      quiet: text(tokens.muted, size.label),
      small: text(tokens.text, size.small),
      "small-strong": text(tokens.ink, size.small, "bold"),
      "tile-text": text(tokens.ink, size.small),
      "small-quiet": text(tokens.muted, size.small),
      source: text(tokens.muted, size.source),
      number: text(tokens.ink, size.number, "bold"),
      "on-ink": text(tokens.paper, size.small, "bold"),
      "on-fill": { font: FONT, fontSize: size.label, fontWeight: "bold" },
      halo: halo(size.label),
      "halo-strong": halo(size.label, "bold"),
      "halo-small": halo(size.small),
      threshold: line(tokens.ink, 2),
      majority: line(tokens.ink, 2),
      baseline: line(tokens.axis, 1),
      grid: line(tokens.grid, 1),
      guide: { ...line(tokens.axis, 1), strokeDash: [2, 3] },
      lead: line(tokens.axis, 1),
      diagonal: line(tokens.ink, 1.5),
      step: { ...line(tokens.ink, 2), interpolate: "step-after", strokeJoin: "miter" },
      passed: { strokeWidth: 0 },
      missed: { fillOpacity: 0.1, strokeWidth: 1.25 },
      context: { ...fill(tokens.band), stroke: tokens.axis, ...dashed },
      "close-band": fill(tokens.close),
      "in-band": fill(tokens.band),
      slit: { ...fill(tokens.paper), fillOpacity: 0, stroke: tokens.ink, strokeWidth: 2 },
      segment: { stroke: tokens.paper, strokeWidth: 1.25 },
      arc: { strokeWidth: 3, filled: false },
      tile: { ...fill(tokens.band), stroke: tokens.frame, strokeWidth: 1 },
      "tile-abroad": { ...fill(tokens.paper), stroke: tokens.axis, ...dashed },
      "tile-fill": { stroke: tokens.frame, strokeWidth: 1 },
      "tile-edge": { ...fill(tokens.paper), fillOpacity: 0, stroke: tokens.ink, strokeWidth: 2.5 },
      "tile-dashed": { ...fill(tokens.paper), fillOpacity: 0, stroke: tokens.axis, ...dashed },
      ghost: { ...fill(tokens.paper), fillOpacity: 0, strokeOpacity: 0 },
      ink: fill(tokens.ink),
      bar: fill(tokens.text),
    },
  };
}
