import type { Polygon, Position } from "./borders.ts";

/** Where a position lies on a flat map, x to the east and y to the south. */
export type Project = (position: Position) => readonly [x: number, y: number];

/**
 * Lambert's azimuthal equal-area projection about the middle of what is drawn: areas keep their size against each
 * other, north is up in the middle, and a country on both sides of the 180th meridian stays whole.
 *
 * @see Snyder, Map Projections: A Working Manual (1987), ch. 24
 */
export function equalArea(polygons: readonly Polygon[]): Project {
  const [middle, parallel] = middleOf(polygons).map(radians) as [number, number];
  const [sin0, cos0] = [Math.sin(parallel), Math.cos(parallel)];
  return ([longitude, latitude]) => {
    const [east, north] = [radians(longitude) - middle, radians(latitude)];
    const [sin, cos] = [Math.sin(north), Math.cos(north)];
    const ahead = cos * Math.cos(east);
    // the point opposite the middle has no place: it comes to lie on the edge
    const k = Math.sqrt(2 / Math.max(1e-9, 1 + sin0 * sin + cos0 * ahead));
    return [k * cos * Math.sin(east), -k * (cos0 * sin - sin0 * ahead)];
  };
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** The middle of the box around all outer rings, whose longitudes are counted from where most of them lie. */
function middleOf(polygons: readonly Polygon[]): Position {
  let [x, y] = [0, 0];
  for (const [outer = []] of polygons)
    for (const [longitude] of outer) {
      x += Math.cos(radians(longitude));
      y += Math.sin(radians(longitude));
    }
  const mean = degrees(Math.atan2(y, x));
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [outer = []] of polygons)
    for (const [longitude, latitude] of outer) {
      const from = ((((longitude - mean + 180) % 360) + 360) % 360) - 180;
      west = Math.min(west, from);
      east = Math.max(east, from);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  return [mean + (west + east) / 2, (south + north) / 2];
}
