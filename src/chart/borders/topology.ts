import type { Polygon, Position, Ring } from "./borders.ts";
import { isNumber, isObject, type MapReading, type Members, type Path } from "./reading.ts";

/**
 * The arcs of a TopoJSON topology in degrees: where it is quantized, each position is told from the one before it.
 *
 * @throws ProblemError `schema` where an arc is no line of positions
 */
export function arcsOf({ arcs, transform }: Members, reading: MapReading): Ring[] {
  const placed = placing(transform, reading);
  return reading.list(arcs, ["arcs"]).map((arc, i) => {
    const points = reading.list(arc, ["arcs", i]);
    reading.spend(points.length);
    const place = placed();
    return points.map((point, n) => {
      const path = ["arcs", i, n];
      return reading.degrees(place(reading.pair(point, path, "position")), path);
    });
  });
}

/** The polygons of one geometry of a topology. @throws ProblemError `schema` for an arc that is not there */
export function polygonsOf(
  { type, arcs: own }: Members,
  arcs: readonly Ring[],
  reading: MapReading,
  path: Path,
): Polygon[] {
  const polygon = (rings: unknown, at: Path): Polygon =>
    reading.list(rings, at).map((ring, i) => stitched(ring, arcs, reading, [...at, i]));
  const at = [...path, "arcs"];
  if (type === "Polygon") return [polygon(own, at)];
  if (type !== "MultiPolygon") return [];
  return reading.list(own, at).map((rings, i) => polygon(rings, [...at, i]));
}

/** A ring out of arcs by their numbers; ~n is arc n backwards. Where two arcs meet, the position is told once. */
function stitched(numbers: unknown, arcs: readonly Ring[], reading: MapReading, path: Path): Ring {
  return reading.list(numbers, path).flatMap((number, i) => {
    const arc = isNumber(number) ? arcs[number < 0 ? -1 - number : number] : undefined;
    if (!arc) throw reading.fault([...path, i], number, "arc");
    reading.spend(arc.length);
    const along = (number as number) < 0 ? arc.toReversed() : arc;
    return i === 0 ? along : along.slice(1);
  });
}

/** How the positions of one arc after another become degrees. */
function placing(transform: unknown, reading: MapReading): () => (at: Position) => Position {
  if (!isObject(transform)) return () => (at) => at;
  const [width, height] = reading.pair(transform.scale, ["transform", "scale"], "transform");
  const path = ["transform", "translate"];
  const [left, bottom] = reading.pair(transform.translate, path, "transform");
  return () => {
    let [x, y] = [0, 0];
    return ([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * width + left, y * height + bottom];
    };
  };
}
