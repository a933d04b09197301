import type { Layer, Row } from "../../chart/layer.ts";
import type { ChartSpec } from "../../chart/spec.ts";
import { config, LEADING, SIZES, variables } from "../../chart/theme.ts";

/** An element of a drawing: its name, its attributes, and what is in it. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Shape[];
}

/**
 * Draws a chart as SVG for use inside a page, colours as CSS variables. Charts are layers of five kinds of marks placed in
 * pixels, so that drawing them needs no compiler: this takes a few milliseconds where Vega-Lite and Vega together take
 * a hundred, and a page follows a slider. The same specification drawn by Vega is what a report shows.
 *
 * @param id begins the ids of the drawing; one a page
 */
export function drawing(spec: ChartSpec, id: string): Shape {
  const { width, padding, layer, usermeta } = spec;
  const height = spec.height + padding.top;
  const lists = (spec.config.range as { category: readonly string[] }).category.length;
  const theme = config(usermeta.layout, variables(lists)) as unknown as Theme;
  return shape(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id}-t ${id}-d`,
    },
    [
      shape("title", { id: `${id}-t` }, usermeta.headline),
      shape("desc", { id: `${id}-d` }, usermeta.alt),
      ...title(spec),
      shape(
        "g",
        { transform: `translate(0,${padding.top})` },
        layer.flatMap((one) => marks(one, theme)),
      ),
    ],
  );
}

interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: readonly number[];
  readonly strokeJoin?: string;
  readonly fillOpacity?: number;
  readonly font?: string;
  readonly fontSize?: number;
  readonly fontWeight?: string;
  readonly filled?: boolean;
}
interface Theme {
  readonly font: string;
  readonly style: Readonly<Record<string, Style>>;
  readonly range: Readonly<Record<string, readonly string[]>>;
}

const shape = (name: string, attributes: Attributes, content: Shape["content"] = []): Shape => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, typeof value === "number" ? rounded(value) : value]],
    ),
  ),
  content,
});

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Headline and subtitle as Vega hangs them above the body: the last line of each is as high as its letters. */
function title({ title: { text, subtitle, offset }, padding, usermeta }: ChartSpec): Shape[] {
  const { layout } = usermeta;
  const [size, lead] = [SIZES[layout], LEADING[layout]];
  const headline = (text.length - 1) * lead.headline + size.headline;
  const below = headline + lead.between;
  const high = below + (subtitle.length - 1) * lead.subtitle + size.subtitle;
  const top = padding.top - offset - high;
  const lines = (
    some: readonly string[],
    from: number,
    leading: number,
    font: number,
    style: Attributes,
  ) =>
    some.map((line, i) =>
      shape(
        "text",
        { x: 0, y: from + i * leading + Math.round(font * ASCENT), "font-size": font, ...style },
        line,
      ),
    );
  return [
    ...lines(text, top, lead.headline, size.headline, {
      fill: "var(--ink)",
      "font-weight": "bold",
    }),
    ...lines(subtitle, top + below, lead.subtitle, size.subtitle, { fill: "var(--text)" }),
  ];
}

type Attributes = Record<string, string | number | undefined>;

/** Where Vega puts the baseline of a text below its top, and below its middle, in font sizes. */
const ASCENT = 0.79;
const MIDDLE = 0.3;

function marks({ data, mark, encoding }: Layer, theme: Theme): Shape[] {
  const style = theme.style[String(mark.style)] ?? {};
  const colour = (channel: string, row: Row): string | undefined => {
    const { field, scale } = (encoding[channel] ?? {}) as Channel;
    if (field === undefined || !scale || !("range" in scale)) return undefined;
    return theme.range[String(scale.range)]?.[Number(row[field])];
  };
  const place = (channel: "x" | "x2" | "y" | "y2", row: Row): number => {
    const of = (encoding[channel] ?? {}) as Channel;
    const { scale } = (encoding[channel.slice(0, 1)] ?? {}) as Channel;
    const value = of.datum ?? Number(row[of.field ?? ""]);
    if (!scale) return value;
    const {
      domain: [from, to],
      range: [start, end],
    } = scale as unknown as Span;
    return start + ((value - from) / (to - from)) * (end - start);
  };
  const { values } = data;
  const common = {
    "stroke-width": style.strokeWidth,
    "stroke-dasharray": style.strokeDash?.join(","),
    "stroke-linejoin": style.strokeJoin,
  };
  const fill = (row: Row) => colour("color", row) ?? style.fill;
  switch (mark.type) {
    case "rect":
      return values.map((row) => {
        const [x, x2, y, y2] = (["x", "x2", "y", "y2"] as const).map((at) => place(at, row));
        return shape("rect", {
          x: Math.min(x!, x2!),
          y: Math.min(y!, y2!),
          width: Math.abs(x2! - x!),
          height: Math.abs(y2! - y!),
          fill: fill(row) ?? "none",
          stroke: colour("stroke", row) ?? style.stroke,
          "fill-opacity": style.fillOpacity,
          ...common,
        });
      });
    case "rule":
      return values.map((row) =>
        shape("line", {
          x1: place("x", row),
          x2: place("x2", row),
          y1: place("y", row),
          y2: place("y2", row),
          stroke: style.stroke,
          ...common,
        }),
      );
    case "point": {
      const radius = Math.sqrt(Number(mark.size) / Math.PI);
      return values.map((row) =>
        shape("circle", {
          cx: place("x", row),
          cy: place("y", row),
          r: radius,
          fill: fill(row) ?? "none",
          stroke: style.strokeWidth ? style.stroke : undefined,
          ...common,
        }),
      );
    }
    case "line":
      return lines(values, String((encoding.detail as Channel | undefined)?.field ?? "")).map(
        (rows) =>
          shape("path", {
            d: rows
              .map(
                (row, i) =>
                  `${i === 0 ? "M" : "L"}${rounded(place("x", row))},${rounded(place("y", row))}`,
              )
              .join(""),
            fill: "none",
            stroke: colour("color", rows[0]!) ?? style.stroke ?? style.color,
            ...common,
          }),
      );
    default:
      return values.map((row) => {
        const size = style.fontSize ?? 0;
        return shape(
          "text",
          {
            x: place("x", row),
            y: place("y", row) + (mark.baseline === "middle" ? Math.round(size * MIDDLE) : 0),
            "text-anchor": ANCHORS[String(mark.align)],
            "font-size": size,
            "font-weight": style.fontWeight === "normal" ? undefined : style.fontWeight,
            fill: fill(row),
            stroke: style.stroke,
            ...common,
          },
          String(row.text),
        );
      });
  }
}

interface Channel {
  readonly field?: string;
  readonly datum?: number;
  readonly scale?: object | null;
}
interface Span {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

const ANCHORS: Readonly<Record<string, string | undefined>> = { center: "middle", right: "end" };

/** Rows by a field, each in the order of `i`. */
function lines(rows: readonly Row[], field: string): Row[][] {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => Number(a.i) - Number(b.i)));
}
