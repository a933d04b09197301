import type { Spot } from "../layer.ts";
import type { Rect } from "../place.ts";
import type { Borders, Polygon } from "./borders.ts";
import { equalArea, type Project } from "./project.ts";

/** A polygon on the picture, in pixels: the outer ring runs one way, the holes run the other. */
export interface Outline {
  readonly rings: readonly (readonly Spot[])[];
  readonly box: Rect;
}

export interface Outlines {
  readonly height: number;
  /** by id of the area, the largest first */
  readonly areas: ReadonlyMap<string, readonly Outline[]>;
  readonly ground: readonly Outline[];
}

/** Borders on a picture, as large as its width and this height let them be, in the middle from left to right. */
export function outlines({ areas, ground }: Borders, width: number, tallest: number): Outlines {
  const own = [...areas.values()].flat();
  const project = equalArea(own);
  const among = extent(own, project);
  const all = extent([...own, ...ground], project);
  // a map of the world is drawn as far as the areas reach
  const frame = sizeOf(all) <= 2 * sizeOf(among) ? all : among;
  const [wide, tall] = [frame.right - frame.left, frame.bottom - frame.top];
  const scale = Math.min(
    (width - 2 * EDGE) / Math.max(wide, LEAST),
    (tallest - 2 * EDGE) / Math.max(tall, LEAST),
  );
  const left = (width - wide * scale) / 2;
  const height = tall * scale + 2 * EDGE;
  const place = (position: Parameters<Project>[0]): Spot => {
    const [x, y] = project(position);
    return { x: left + (x - frame.left) * scale, y: (y - frame.top) * scale + EDGE };
  };
  const drawn = (polygons: readonly Polygon[]) =>
    polygons
      .flatMap((polygon) => outline(polygon, place) ?? [])
      .toSorted((a, b) => sizeOf(b.box) - sizeOf(a.box));
  return {
    height,
    areas: new Map(
      Array.from(areas, ([id, polygons]) => {
        const found = drawn(polygons);
        return [id, found.length > 0 ? found : [dot(place(polygons[0]![0]![0]!))]];
      }),
    ),
    ground: drawn(ground).filter(
      ({ box }) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height,
    ),
  };
}

const LEAST = 1e-6;
/** Room for half a heavy frame. */
const EDGE = 2;

export const sizeOf = ({ left, right, top, bottom }: Rect): number =>
  (right - left) * (bottom - top);

/** The drawing of outlines as an SVG path. */
export const pathOf = (drawn: readonly Outline[]): string =>
  drawn
    .flatMap(({ rings }) => rings)
    .map((ring) => `M${ring.map(({ x, y }) => `${x},${y}`).join("L")}Z`)
    .join("");

/**
 * Each position moves to a quarter of a pixel, and what then lies on the one before it goes: neighbours stay together,
 * for what they share moves alike. Undefined where nothing is left to be seen.
 */
function outline(
  polygon: Polygon,
  place: (position: Parameters<Project>[0]) => Spot,
): Outline | undefined {
  const [outer, ...holes] = polygon
    .map((ring) => ring.map(place).map(snapped).filter(moves))
    .filter((ring, i) => i === 0 || ring.length > 2);
  if (!outer || outer.length < 3) return undefined;
  return {
    rings: [turned(outer, 1), ...holes.map((hole) => turned(hole, -1))],
    box: boxOf(outer),
  };
}

const snapped = ({ x, y }: Spot): Spot => ({ x: quarter(x), y: quarter(y) });
const quarter = (pixels: number): number => Math.round(pixels * 4) / 4 + 0;

/** Whether a position is another than the one before it; the first is compared with the last. */
const moves = ({ x, y }: Spot, i: number, ring: readonly Spot[]): boolean => {
  const before = ring.at(i - 1)!;
  return before.x !== x || before.y !== y;
};

function turned(ring: readonly Spot[], way: 1 | -1): readonly Spot[] {
  let twice = 0;
  for (const [i, { x, y }] of ring.entries()) {
    const before = ring.at(i - 1)!;
    twice += before.x * y - x * before.y;
  }
  return twice * way < 0 ? ring.toReversed() : ring;
}

function boxOf(ring: readonly Spot[]): Rect {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of ring) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, right, top, bottom };
}

const extent = (polygons: readonly Polygon[], project: Project): Rect =>
  boxOf(
    polygons.flatMap(([outer = []]) =>
      outer.map((position) => {
        const [x, y] = project(position);
        return { x, y };
      }),
    ),
  );

/** An area too small to be drawn at this size is still there to be seen. */
function dot(at: Spot): Outline {
  const { x, y } = snapped(at);
  const ring = [
    { x: x - 1, y: y - 1 },
    { x: x + 1, y: y - 1 },
    { x: x + 1, y: y + 1 },
    { x: x - 1, y: y + 1 },
  ];
  return { rings: [ring], box: boxOf(ring) };
}
