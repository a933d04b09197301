export type Row = Readonly<Record<string, unknown>>;
type Channel = Readonly<Record<string, unknown>>;

/** One layer of a specification, its data inside it: a rule or label without own data would be drawn once a row. */
export interface Layer {
  readonly data: { readonly values: readonly Row[] };
  readonly mark: Readonly<Record<string, unknown>>;
  readonly encoding: Readonly<Record<string, Channel>>;
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Align = "left" | "center" | "right";

interface TextOptions {
  readonly align?: Align;
  readonly baseline?: "middle" | "alphabetic";
  /** text on fills of lists takes the colour that goes with the fill */
  readonly lists?: number;
}

/** The layers that charts are made of; positions are pixels, rounded to hundredths. */
export const layer = {
  rect: (
    style: string,
    rows: readonly (Row & Box)[],
    encoding: Record<string, Channel> = {},
  ): Layer => make("rect", style, rows, { ...box, ...encoding }),

  rule: (style: string, rows: readonly (Row & Box)[]): Layer => make("rule", style, rows, box),

  text: (
    style: string,
    rows: readonly (Row & Spot & { readonly text: string })[],
    { align = "left", baseline = "middle", lists }: TextOptions = {},
  ): Layer =>
    make(
      { type: "text", align, baseline, limit: 0 },
      style,
      rows.filter(({ text }) => text !== ""),
      {
        ...spot,
        text: { field: "text" },
        ...(lists !== undefined && { color: onFill(lists) }),
      },
    ),

  point: (
    style: string,
    rows: readonly (Row & Spot)[],
    mark: Row,
    encoding: Record<string, Channel> = {},
  ): Layer => make({ type: "point", ...mark }, style, rows, { ...spot, ...encoding }),

  /** Outlines in pixels as SVG paths: a symbol of size 4 is drawn as large as its path says. */
  shape: (
    style: string,
    rows: readonly (Row & { readonly path: string })[],
    encoding: Record<string, Channel> = {},
  ): Layer =>
    make(
      { type: "point", filled: true, opacity: 1, size: 4 },
      style,
      rows.map((row) => ({ ...row, x: 0, y: 0 })),
      {
        ...spot,
        shape: { field: "path", type: "nominal", scale: null, legend: null },
        ...encoding,
      },
    ),

  line: (
    style: string,
    rows: readonly (Row & Spot & { readonly i: number })[],
    encoding: Record<string, Channel> = {},
  ): Layer =>
    make("line", style, rows, {
      ...spot,
      order: { field: "i", type: "quantitative" },
      ...encoding,
    }),
};

/** A channel in pixels. */
export const px = (field: string): Channel => ({
  field,
  type: "quantitative",
  scale: null,
  axis: null,
});

/** A channel of values of its own, spread over pixels. */
export const along = (field: string, scale: Scale): Channel => ({
  field,
  type: "quantitative",
  scale: { domain: scale.domain, range: scale.range },
  axis: null,
});

export interface Scale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

export const at = ({ domain: [from, to], range: [start, end] }: Scale, value: number): number =>
  start + ((value - from) / (to - from)) * (end - start);

/** The colour of a list, out of as many as there are. */
export const ofList = (lists: number, field = "colour"): Channel =>
  nominal(field, lists, "category");
const onFill = (lists: number): Channel => nominal("colour", lists, "on-category");

/** The domain is as long as the range, so that Vega repeats no colour. */
export const nominal = (field: string, count: number, range: string): Channel => ({
  field,
  type: "nominal",
  legend: null,
  scale: { domain: Array.from({ length: count }, (_, i) => i), range },
});

const box = { x: px("x0"), x2: { field: "x1" }, y: px("y0"), y2: { field: "y1" } };
const spot = { x: px("x"), y: px("y") };

function make(
  mark: string | Row,
  style: string,
  rows: readonly Row[],
  encoding: Record<string, Channel>,
): Layer {
  const type = typeof mark === "string" ? { type: mark } : mark;
  return { data: { values: rows.map(rounded) }, mark: { ...type, style }, encoding };
}

const PIXELS = new Set(["x", "y", "x0", "x1", "y0", "y1"]);

const rounded = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      PIXELS.has(key) && typeof value === "number" ? Math.round(value * 100) / 100 : value,
    ]),
  );
