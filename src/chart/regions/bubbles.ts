import type { Room } from "../borders/room.ts";
import { type Layer, layer, type Spot } from "../layer.ts";
import { inside, overlaps, type Rect } from "../place.ts";
import type { Sheet } from "../spec.ts";
import { widthOf } from "../wrap.ts";

/** How far a number may stand from its area, in pixels. */
const AWAY = [20, 28, 40, 54, 70, 90, 110, 130];
const WAYS = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);

/** Of the circles in which numbers up to this one stand. */
export const radiusOf = ({ size }: Sheet, most: number): number =>
  Math.max(9, Math.ceil(widthOf(String(most), { size: size.small, bold: true }) / 2) + 3);

/**
 * Where the number of each area stands: in it, or beside it where the area could not be seen below the circle, or a
 * label or another number has the place. Undefined where no place near it is free.
 *
 * @param labels what no number may lie on
 */
export function numberSpots(
  areas: readonly Room[],
  radius: number,
  labels: readonly Rect[],
  frame: Rect,
): (Spot | undefined)[] {
  const taken = [...labels];
  const spots = new Map<Room, Spot>();
  for (const at of areas.toSorted((a, b) => b.half - a.half)) {
    const seen = at.half > radius * 0.6;
    const near = AWAY.flatMap((far) => WAYS.map((way) => moved(at, far, way)));
    const free = (seen ? [at, ...near] : near).find((spot) => {
      const rect = around(spot, radius + 1);
      return inside(rect, frame) && !taken.some((other) => overlaps(rect, other));
    });
    if (!free) continue;
    spots.set(at, free);
    taken.push(around(free, radius + 1));
    if (!seen) taken.push(around(at, at.half));
  }
  return areas.map((at) => spots.get(at));
}

/** Numbers in circles, with lines to the areas that they stand beside. */
export function numbersOnMap(
  numbers: readonly { readonly text: string; readonly at: Spot; readonly spot: Spot }[],
  radius: number,
): Layer[] {
  const apart = numbers.filter(({ at, spot }) => at.x !== spot.x || at.y !== spot.y);
  return [
    layer.rule(
      "diagonal",
      apart.map(({ at, spot }) => ({ x0: at.x, y0: at.y, x1: spot.x, y1: spot.y })),
    ),
    circles(
      numbers.map(({ spot }) => spot),
      radius,
    ),
    layer.text(
      "small-strong",
      numbers.map(({ text, spot: { x, y } }) => ({ text, x, y })),
      { align: "center" },
    ),
  ];
}

/** The circles in which numbers stand, on the map and beside it. */
export const circles = (spots: readonly Spot[], radius: number): Layer =>
  layer.point(
    "slit",
    spots.map(({ x, y }) => ({ x, y })),
    {
      shape: "circle",
      size: Math.round(Math.PI * radius * radius),
      filled: true,
      opacity: 1,
      fillOpacity: 1,
      strokeWidth: 1,
    },
  );

const moved = ({ x, y }: Spot, far: number, way: number): Spot => ({
  x: x + far * Math.cos(way),
  y: y + far * Math.sin(way),
});

const around = ({ x, y }: Spot, half: number): Rect => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});
