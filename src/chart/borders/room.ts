import type { Spot } from "../layer.ts";
import type { Outline } from "./outline.ts";

export interface Room extends Spot {
  /** half the height of the largest box of the form asked for that lies inside, in pixels */
  readonly half: number;
}

/**
 * Where a label has most room inside an outline: the middle of the largest box of this form, out of places on a grid.
 *
 * @param form its width by its height
 * @param others outlines that lie over it, such as a city in its region
 * @param least half of the height that is asked for: where no box is larger, `half` is no larger
 */
export function roomiest(
  outline: Outline,
  form: number,
  others: readonly Outline[] = [],
  least = 0,
): Room {
  const { left, right, top, bottom } = outline.box;
  const own = edgesOf(outline);
  const over = others.filter((one) => one !== outline && within(one, outline)).map(edgesOf);
  const edges = [...own, ...over.flat()];
  let best: Room = { x: (left + right) / 2, y: (top + bottom) / 2, half: least };
  for (let i = 1; i < STEPS; i++)
    for (let n = 1; n < STEPS; n++) {
      const x = left + ((right - left) * i) / STEPS;
      const y = top + ((bottom - top) * n) / STEPS;
      const spot = { x, y };
      if (near(spot, edges, form, best.half) || !encloses(own, spot)) continue;
      const half = clear(spot, edges, form, best.half);
      if (half > best.half && !over.some((one) => encloses(one, spot))) best = { x, y, half };
    }
  return best;
}

const STEPS = 20;

const within = ({ box: a }: Outline, { box: b }: Outline): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

type Edge = readonly [Spot, Spot];

const edgesOf = ({ rings }: Outline): Edge[] =>
  rings.flatMap((ring) => ring.map((spot, i): Edge => [ring.at(i - 1)!, spot]));

/** Whether a spot lies inside: a line from there to the left crosses an odd number of edges, holes included. */
function encloses(edges: readonly Edge[], { x, y }: Spot): boolean {
  let odd = false;
  for (const [a, b] of edges)
    if (a.y > y !== b.y > y && x > a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) odd = !odd;
  return odd;
}

/** Whether an edge begins within a box about a spot: most spots are dismissed so, without a closer look. */
const near = ({ x, y }: Spot, edges: readonly Edge[], form: number, half: number): boolean =>
  edges.some(([, { x: ex, y: ey }]) => Math.abs(ey - y) <= half && Math.abs(ex - x) <= half * form);

/** Half the height of the largest box about a spot that no edge touches; 0 where it is no larger than `least`. */
function clear({ x, y }: Spot, edges: readonly Edge[], form: number, least: number): number {
  let half = Infinity;
  for (const [a, b] of edges) {
    half = Math.min(half, reach((a.x - x) / form, a.y - y, (b.x - x) / form, b.y - y));
    if (half <= least) return 0;
  }
  return half;
}

/**
 * How far a line is from the middle, measured as the larger of the two ways, across and down: least at an end, where
 * it crosses an axis, or where both ways are equal.
 */
function reach(x0: number, y0: number, x1: number, y1: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const far = (t: number) =>
    t >= 0 && t <= 1 ? Math.max(Math.abs(x0 + t * dx), Math.abs(y0 + t * dy)) : Infinity;
  return Math.min(
    far(0),
    far(1),
    far(-x0 / dx),
    far(-y0 / dy),
    far((y0 - x0) / (dx - dy)),
    far(-(x0 + y0) / (dx + dy)),
  );
}
