import { say } from "../../words/language.ts";
import { type Layer, layer } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { cut, wrapTo } from "../wrap.ts";
import { circles } from "./bubbles.ts";
import type { Draw, Shown } from "./shown.ts";

const GAP = 16;

/** An area that is told of beside the map. */
export interface Beside {
  readonly shown: Shown;
  /** by which it is found on the map; undefined: it is not on it, or its number has no room there */
  readonly number: string | undefined;
  readonly onMap: boolean;
}

/** What is told of areas beside the map: a number where they have one, their colour, name and what is told of them. */
export function mapKey(
  { width, size }: Sheet,
  areas: readonly Beside[],
  radius: number,
  top: number,
  paint: (draw: Draw) => Layer[],
): { readonly bottom: number; readonly layers: readonly Layer[] } {
  if (areas.length === 0) return { bottom: top, layers: [] };
  const swatch = 2 * radius + 8;
  const left = swatch + 32;
  const columns = Math.min(areas.length, Math.max(1, Math.floor(width / 300)));
  const wide = (width - GAP * (columns - 1)) / columns;
  const room = wide - left;
  const texts = areas.map(({ shown: { told } }) => wrapTo(2, told, room, { size: size.small }));
  const tall = 22 + 16 * Math.max(...texts.map((lines) => lines.length));
  const rows = Math.ceil(areas.length / columns);
  const cells = areas.map((area, i) => ({
    ...area,
    lines: texts[i]!,
    x: Math.floor(i / rows) * (wide + GAP),
    y: top + (i % rows) * tall,
  }));
  const numbered = cells.flatMap(({ number, x, y }) =>
    number === undefined ? [] : [{ text: number, x: x + radius + 1, y: y + 17 }],
  );
  return {
    bottom: top + rows * tall,
    layers: [
      ...paint((style, which, encoding) =>
        layer.rect(
          style,
          cells
            .filter(({ shown }) => which(shown))
            .map(({ shown, x, y }) => {
              const x0 = x + swatch;
              return { ...shown.row, x0, x1: x0 + 24, y0: y + 8, y1: y + 26 };
            }),
          encoding,
        ),
      ),
      circles(numbered, radius),
      layer.text("small-strong", numbered, { align: "center" }),
      layer.text(
        "label-strong",
        cells.map(({ shown: { area }, onMap, x, y }) => ({
          text: cut(onMap || area.abroad ? area.name : say.chart.regions.offMap(area.name), room, {
            size: size.label,
            bold: true,
          }),
          x: x + left,
          y: y + 9,
        })),
      ),
      layer.text(
        "small",
        cells.flatMap(({ lines, x, y }) =>
          lines.map((text, i) => ({ text, x: x + left, y: y + 26 + i * 16 })),
        ),
      ),
    ],
  };
}
