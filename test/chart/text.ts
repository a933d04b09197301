import { textWidth } from "../../src/chart/metrics.ts";

export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Every text of a drawing with the place that its letters take, by the widths of the font. */
export function textsOf(svg: string): DrawnText[] {
  const found: DrawnText[] = [];
  const stack: [number, number][] = [[0, 0]];
  for (const [tag, attributes = "", content = ""] of svg.matchAll(
    /<(?:g|text|tspan)((?:\s[^<>]*)?)>(?:([^<]*)<\/(?:text|tspan)>)?|<\/(?:g|text)>/g,
  )) {
    const [x, y] = stack.at(-1)!;
    if (tag.startsWith("</")) {
      stack.pop();
      continue;
    }
    const [dx, dy] = move(attributes);
    if (tag.startsWith("<g") || (tag.startsWith("<text") && !tag.endsWith("</text>"))) {
      stack.push([x + dx, y + dy]);
      if (tag.startsWith("<text")) fonts.set(stack.length, attributes);
      continue;
    }
    const style = tag.startsWith("<tspan") ? (fonts.get(stack.length) ?? "") : attributes;
    const text = unescaped(content);
    const width = textWidth(
      text,
      Number(value(style, "font-size")?.replace("px", "")),
      value(style, "font-weight") === "bold",
    );
    const anchor = value(style, "text-anchor") ?? "start";
    const left = x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    found.push({ text, left, right: left + width, y: y + dy });
  }
  return found;
}

const fonts = new Map<number, string>();

function move(attributes: string): [number, number] {
  const [, x = "0", y = "0"] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes) ?? [];
  return [Number(x), Number(y)];
}

const value = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
