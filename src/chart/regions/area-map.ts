import type { Borders } from "../borders/borders.ts";
import { type Outline, outlines, pathOf, sizeOf } from "../borders/outline.ts";
import { roomiest } from "../borders/room.ts";
import { type Layer, layer, type Row, type Spot } from "../layer.ts";
import type { Rect } from "../place.ts";
import type { Sheet } from "../spec.ts";
import { widthOf } from "../wrap.ts";
import { numberSpots, numbersOnMap, radiusOf } from "./bubbles.ts";
import { mapKey } from "./map-key.ts";
import type { Draw, Shown } from "./shown.ts";

/**
 * Areas with their borders, and in each what is told of it as far as that has room there. What has no room stands below
 * the map, by a number; so do areas without a shape, and votes from abroad, which have no number.
 *
 * @param paint the layers of marks, drawn once by the borders and once for the areas beside the map
 */
export function areaMap(
  on: Sheet,
  borders: Borders,
  areas: readonly Shown[],
  paint: (draw: Draw) => Layer[],
): { readonly height: number; readonly layers: readonly Layer[] } {
  const { width, phone, colours } = on;
  const drawn = outlines(borders, width, width * (phone ? 1.1 : 0.62));
  const placed = areas.map((shown) => ({ shown, drawn: drawn.areas.get(shown.area.area.id) }));
  const all = [...drawn.areas.values()].flat();
  const labels = new Map(
    placed.flatMap(({ shown, drawn: [largest] = [] }) => {
      const label = largest && labelIn(on, shown, largest, all);
      return label ? [[shown, label] as const] : [];
    }),
  );
  const rooms = placed.flatMap(({ shown, drawn: [largest] = [] }) =>
    largest && !labels.has(shown) ? [{ shown, at: roomiest(largest, 1, all) }] : [],
  );
  const radius = radiusOf(on, rooms.length);
  const spots = numberSpots(
    rooms.map(({ at }) => at),
    radius,
    [...labels.values()].map(({ rect }) => rect),
    { left: 0, right: width, top: 0, bottom: drawn.height },
  );
  const numbered = rooms
    .flatMap(({ shown, at }, i) => (spots[i] ? [{ shown, at, spot: spots[i] }] : []))
    .map((one, i) => ({ ...one, text: String(i + 1) }));
  const numbers = new Map(numbered.map(({ shown, text }) => [shown, text]));
  const beside = placed
    .filter(({ shown }) => !labels.has(shown))
    .toSorted((a, b) => Number(b.drawn !== undefined) - Number(a.drawn !== undefined))
    .map(({ shown, drawn: own }) => ({
      shown,
      number: numbers.get(shown),
      onMap: own !== undefined,
    }));
  const key = mapKey(on, beside, radius, drawn.height + (beside.length > 0 ? 18 : 0), paint);
  // a city lies over the region that it is in
  const shapes = placed
    .flatMap(({ shown, drawn: own }) => (own ? [{ shown, own }] : []))
    .toSorted((a, b) => sizeOf(b.own[0]!.box) - sizeOf(a.own[0]!.box))
    .map(({ shown, own }) => ({ shown, row: { ...shown.row, path: pathOf(own) } }));
  const texts = (onList: boolean) =>
    [...labels].filter(([shown]) => shown.onList === onList).flatMap(([, { texts: own }]) => own);
  const option = { align: "center", lists: colours.length } as const;
  return {
    height: key.bottom,
    layers: [
      layer.shape(
        "in-band",
        drawn.ground.map((one) => ({ path: pathOf([one]) })),
      ),
      ...paint((style, which, encoding) =>
        layer.shape(
          style,
          shapes.filter(({ shown }) => which(shown)).map(({ row }) => row),
          encoding,
        ),
      ),
      ...[true, false].flatMap((onList) =>
        (["label-strong", "tile-text"] as const).map((style) =>
          layer.text(
            style,
            texts(onList)
              .filter((text) => text.style === style)
              .map(({ row }) => row),
            onList ? option : { align: "center" },
          ),
        ),
      ),
      ...numbersOnMap(numbered, radius),
      ...key.layers,
    ],
  };
}

interface Label {
  readonly rect: Rect;
  readonly texts: readonly {
    readonly style: "label-strong" | "tile-text";
    readonly row: Row & Spot & { readonly text: string };
  }[];
}

/** The fullest form that has room inside the outline; undefined where none has. */
function labelIn(
  { size }: Sheet,
  { area, row, lines }: Shown,
  outline: Outline,
  all: readonly Outline[],
): Label | undefined {
  const bold = { size: size.label, bold: true };
  for (const name of [[area.name], area.name.split(BREAKS)])
    for (const below of lines) {
      const width = Math.max(
        ...name.map((text) => widthOf(text, bold)),
        ...below.map((text) => widthOf(text, { size: size.small })),
      );
      const count = name.length + below.length;
      const height = count * LEADING;
      const box = { width: width + 2 * PAD, height: height + 2 * PAD };
      const { left, right, top, bottom } = outline.box;
      if (box.width > right - left || box.height > bottom - top) continue;
      const { x, y, half } = roomiest(outline, box.width / box.height, all, box.height / 2);
      if (2 * half <= box.height) continue;
      return {
        rect: {
          left: x - width / 2,
          right: x + width / 2,
          top: y - height / 2,
          bottom: y + height / 2,
        },
        texts: [...name, ...below].map((text, i) => ({
          style: i < name.length ? ("label-strong" as const) : ("tile-text" as const),
          row: { ...row, text, x, y: y + (i - (count - 1) / 2) * LEADING },
        })),
      };
    }
  return undefined;
}

const BREAKS = /(?<=-)| /;
const LEADING = 16;
const PAD = 3;
