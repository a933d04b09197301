import type { Polygon } from "./borders.ts";
import { isObject, MapReading, type Members, type Path } from "./reading.ts";
import { arcsOf, polygonsOf } from "./topology.ts";

/** A place on a map, with all that it is called by. */
export interface Shape {
  readonly keys: readonly string[];
  readonly polygons: readonly Polygon[];
}

/** What a map file holds: shapes, of which a TopoJSON may have several sets, such as regions and districts. */
export interface MapFile {
  /** how it is called in a problem */
  readonly file: string;
  /** as in `Borders` */
  readonly source: string;
  readonly layers: readonly (readonly Shape[])[];
}

/**
 * Takes parsed JSON as a map: a TopoJSON topology, or GeoJSON, in degrees. What is no polygon is left aside.
 *
 * @throws ProblemError `schema` with the first place where it is none; `unreadable` if it has too many positions
 */
export function readMap(json: unknown, file: string): MapFile {
  const reading = new MapReading(file);
  if (!isObject(json)) throw reading.fault([], json, "borders");
  const layers = json.type === "Topology" ? ofTopology(json, reading) : [ofGeo(json, reading)];
  const filled = layers.filter((shapes) => shapes.length > 0);
  if (filled.length === 0) throw reading.fault([], json.type, "borders");
  return { file, source: makerOf(json) ?? file.split(/[\\/]/).at(-1)!, layers: filled };
}

function ofTopology(json: Members, reading: MapReading): Shape[][] {
  const arcs = arcsOf(json, reading);
  const { objects } = json;
  if (!isObject(objects)) throw reading.fault(["objects"], objects, "object");
  return Object.entries(objects).map(([name, object]) =>
    each(object, "geometries", ["objects", name], (geometry, path) =>
      shapeOf(geometry, polygonsOf(geometry, arcs, reading, path)),
    ),
  );
}

const ofGeo = (json: Members, reading: MapReading): Shape[] =>
  each(json, "features", [], (feature, path) => {
    const { geometry } = feature;
    if (feature.type !== "Feature") return shapeOf({}, geoPolygons(feature, reading, path));
    return isObject(geometry)
      ? shapeOf(feature, geoPolygons(geometry, reading, [...path, "geometry"]))
      : [];
  });

function geoPolygons({ type, coordinates }: Members, reading: MapReading, path: Path): Polygon[] {
  const polygon = (rings: unknown, at: Path): Polygon =>
    reading.list(rings, at).map((ring, i) => {
      const points = reading.list(ring, [...at, i]);
      reading.spend(points.length);
      return points.map((point, n) => {
        const own = [...at, i, n];
        return reading.degrees(reading.pair(point, own, "position"), own);
      });
    });
  const at = [...path, "coordinates"];
  if (type === "Polygon") return [polygon(coordinates, at)];
  if (type !== "MultiPolygon") return [];
  return reading.list(coordinates, at).map((rings, i) => polygon(rings, [...at, i]));
}

/** The members of collections inside one another, each with its place. */
function each(
  found: unknown,
  key: "geometries" | "features",
  path: Path,
  take: (member: Members, path: Path) => Shape[],
): Shape[] {
  if (!isObject(found) || path.length > DEEPEST) return [];
  const members = found[key];
  if (!Array.isArray(members)) return take(found, path);
  return members.flatMap((member, i) => each(member, key, [...path, key, i], take));
}

const DEEPEST = 12;

/** One shape, where it has a polygon: rings of two positions or fewer enclose nothing. */
function shapeOf(named: Members, polygons: readonly Polygon[]): Shape[] {
  const own = polygons.flatMap(([outer, ...holes]) =>
    outer && outer.length > 2 ? [[outer, ...holes.filter((hole) => hole.length > 2)]] : [],
  );
  return own.length === 0 ? [] : [{ keys: keysOf(named), polygons: own }];
}

/** Its id, and those of its properties that say what it is called: a number of people is no name. */
function keysOf({ id, properties }: Members): string[] {
  const given = isObject(properties) ? Object.entries(properties) : [];
  const named = given.filter(([name]) => NAMES.test(name)).map(([, value]) => value);
  return [id, ...named].flatMap((value) =>
    typeof value === "string" || typeof value === "number" ? [String(value)] : [],
  );
}

const NAMES = /^id$|_id$|Id$|ID$|name|iso|code|hasc|nuts|ags|title|label/i;

/** Who made the borders, where the file says so. */
function makerOf(json: Members): string | undefined {
  const told = [json.attribution, json.source, json.copyright].find(
    (value) => typeof value === "string" && value.trim() !== "",
  ) as string | undefined;
  return told && [...told.trim()].slice(0, LONGEST).join("");
}

const LONGEST = 200;
