import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../../src/chart/borders/borders.ts";
import { readMap } from "../../../src/chart/borders/read.ts";
import { ProblemError } from "../../../src/results/problem.ts";

/** Two squares side by side: they share arc 1, which the second runs backwards. */
const TOPOLOGY = {
  type: "Topology",
  arcs: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 0],
    ],
  ],
  objects: {
    nation: { type: "Polygon", id: "kg", arcs: [[0, 2]] },
    regions: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: 7, properties: { name: "West", people: 5 }, arcs: [[0, 1]] },
        { type: "MultiPolygon", properties: { shapeName: "East" }, arcs: [[[2, -2]]] },
        { type: "Point", id: "capital", coordinates: [1, 1] },
        { type: null, id: "nothing" },
      ],
    },
  },
};

const WEST: Position[] = [
  [1, 0],
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
];
const EAST: Position[] = [
  [1, 1],
  [2, 1],
  [2, 0],
  [1, 0],
  [1, 1],
];

describe("a map", () => {
  it("is read from the arcs of a topology, set by set", () => {
    const { layers, source } = readMap(TOPOLOGY, "maps/two.json");
    expect(source).toBe("two.json");
    expect(layers.map((shapes) => shapes.length)).toEqual([1, 2]);
    expect(layers[1]).toEqual([
      { keys: ["7", "West"], polygons: [[WEST]] },
      { keys: ["East"], polygons: [[EAST]] },
    ]);
  });

  it("is read where positions are told from the one before", () => {
    const transform = { scale: [0.5, 0.25], translate: [70, 40] };
    const deltas = TOPOLOGY.arcs.map((arc) =>
      arc.map(([x = 0, y = 0], i) => {
        const [bx = 0, by = 0] = i === 0 ? [0, 0] : arc[i - 1]!;
        return [x - bx, y - by];
      }),
    );
    const { layers } = readMap({ ...TOPOLOGY, transform, arcs: deltas }, "two.json");
    expect(layers[1]![1]!.polygons).toEqual([[EAST.map(([x, y]) => [70 + x / 2, 40 + y / 4])]]);
  });

  it("is read from GeoJSON", () => {
    const feature = (id: string, geometry: object) => ({ type: "Feature", id, geometry });
    const collection = {
      type: "FeatureCollection",
      attribution: " The office of maps ",
      features: [
        feature("west", { type: "Polygon", coordinates: [WEST] }),
        feature("both", { type: "MultiPolygon", coordinates: [[WEST], [EAST]] }),
        { type: "Feature", id: "none", geometry: null },
      ],
    };
    expect(readMap(collection, "a.json")).toMatchObject({
      source: "The office of maps",
      layers: [
        [
          { keys: ["west"], polygons: [[WEST]] },
          { keys: ["both"], polygons: [[WEST], [EAST]] },
        ],
      ],
    });
  });
});

describe("what is no map", () => {
  const polygon = (coordinates: unknown) => ({ type: "Polygon", coordinates });
  const topology = (over: object) => ({ ...TOPOLOGY, ...over });
  const regions = (arcs: unknown) => topology({ objects: { one: { type: "Polygon", arcs } } });

  it.each<[string, unknown, string, string]>([
    ["a number", 5, "borders", ""],
    ["a list", [], "borders", ""],
    ["another document", { mandate: "results/1" }, "borders", ""],
    ["no polygon in it", { type: "FeatureCollection", features: [] }, "borders", ""],
    ["a topology without arcs", topology({ arcs: undefined }), "list", "arcs"],
    ["an arc that is none", topology({ arcs: [7] }), "list", "arcs/0"],
    ["a topology without objects", topology({ objects: null }), "object", "objects"],
    ["an arc that is not there", regions([[3]]), "arc", "objects/one/arcs/0/0"],
    ["one before the first", regions([[-4]]), "arc", "objects/one/arcs/0/0"],
    ["half an arc", regions([[0.5]]), "arc", "objects/one/arcs/0/0"],
    ["an arc by name", regions([["toString"]]), "arc", "objects/one/arcs/0/0"],
    ["rings that are none", regions([0]), "list", "objects/one/arcs/0"],
    ["a position of one number", topology({ arcs: [[[1]]] }), "position", "arcs/0/0"],
    ["a position in words", topology({ arcs: [[["1", "2"]]] }), "position", "arcs/0/0"],
    ["no number", topology({ arcs: [[[Number.NaN, 1]]] }), "position", "arcs/0/0"],
    [
      "a transform without scale",
      topology({ transform: { translate: [0, 0] } }),
      "list",
      "transform/scale",
    ],
    ["metres", polygon([[[500_000, 4_500_000]]]), "position", "coordinates/0/0"],
    ["a feature without positions", polygon(null), "list", "coordinates"],
  ])("is told with its place: %s", (_, json, expected, path) => {
    expect(problemOf(json)).toMatchObject({
      code: "schema",
      place: { source: "map.json", path },
      values: { expected },
    });
  });

  it("is a file whose few arcs make up millions of positions", () => {
    const arcs = [Array.from({ length: 10_000 }, (_, i) => [i / 100, 1])];
    const ring = Array.from({ length: 200 }, () => 0);
    expect(
      problemOf(topology({ arcs, objects: { a: { type: "Polygon", arcs: [ring] } } })),
    ).toMatchObject({ code: "unreadable", values: { reason: "map" } });
  });

  it("is told as a problem, whatever it is", () => {
    const broken = fc
      .anything()
      .chain((value) =>
        fc.constantFrom<unknown>(
          value,
          topology({ arcs: value }),
          topology({ arcs: [value] }),
          topology({ objects: value }),
          topology({ objects: { a: value } }),
          topology({ transform: value }),
          regions(value),
          regions([value]),
          polygon(value),
          polygon([value]),
          { type: "FeatureCollection", features: value },
          { type: "Feature", properties: value, geometry: polygon([WEST]) },
        ),
      );
    fc.assert(
      fc.property(broken, (json) => {
        try {
          expect(readMap(json, "map.json").layers.length).toBeGreaterThan(0);
        } catch (fault) {
          expect(fault).toBeInstanceOf(ProblemError);
        }
      }),
    );
  });
});

function problemOf(json: unknown) {
  try {
    readMap(json, "map.json");
  } catch (fault) {
    if (fault instanceof ProblemError) return fault.problems[0];
    throw fault;
  }
  throw new Error("it was read");
}
