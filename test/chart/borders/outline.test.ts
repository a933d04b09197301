import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Borders, Polygon, Position } from "../../../src/chart/borders/borders.ts";
import { outlines, pathOf } from "../../../src/chart/borders/outline.ts";
import { equalArea } from "../../../src/chart/borders/project.ts";
import { roomiest } from "../../../src/chart/borders/room.ts";

const square = (west: number, south: number, side = 1): Polygon => [
  [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
  ],
];
const borders = (areas: Record<string, Polygon>, ground: readonly Polygon[] = []): Borders => ({
  source: "made up",
  areas: new Map(Object.entries(areas).map(([id, polygon]) => [id, [polygon]])),
  ground,
});

describe("the projection", () => {
  it("keeps the size of areas against each other, near the middle and far from it", () => {
    const all = [square(20, 36), square(20, 70), square(60, 36), square(60, 70)];
    const project = equalArea(all);
    const sizes = all.map(([ring = []]) => {
      const fine = ring.flatMap((from, i) => between(from, ring[(i + 1) % ring.length]!));
      const flat = fine.map(project);
      return Math.abs(
        flat.reduce((sum, [x, y], i) => {
          const [bx, by] = flat.at(i - 1)!;
          return sum + (bx * y - x * by) / 2;
        }, 0),
      );
    });
    // of a square of a degree between two parallels
    const onGlobe = ([ring = []]: Polygon) => {
      const south = ring[0]![1];
      const rad = Math.PI / 180;
      return rad * (Math.sin((south + 1) * rad) - Math.sin(south * rad));
    };
    for (const [i, polygon] of all.entries())
      expect(sizes[i]! / onGlobe(polygon)).toBeCloseTo(1, 3);
  });

  it("keeps east and north where they are", () => {
    const position = fc.tuple(
      fc.double({ min: -12, max: 12, noNaN: true }),
      fc.double({ min: 35, max: 60, noNaN: true }),
    );
    const project = equalArea([square(-12, 35, 24)]);
    fc.assert(
      fc.property(position, fc.double({ min: 0.01, max: 5, noNaN: true }), ([x, y], step) => {
        expect(project([x + step, y])[0]).toBeGreaterThan(project([x, y])[0]);
        expect(project([x, y + step])[1]).toBeLessThan(project([x, y])[1]);
      }),
    );
  });

  it("keeps a country whole that lies on both sides of the 180th meridian", () => {
    const { areas, height } = outlines(
      borders({ west: square(178, -18, 2), east: square(-180, -18, 2) }),
      760,
      1000,
    );
    const [west, east] = ["west", "east"].map((id) => areas.get(id)![0]!.box);
    expect(west!.right).toBeCloseTo(east!.left, 0);
    expect(height).toBeGreaterThan(300);
  });
});

describe("outlines", () => {
  const left = square(70, 40);
  const right = square(71, 40);

  it("lie in the picture, and neighbours share their border", () => {
    const { areas, height } = outlines(borders({ left, right }), 358, 400);
    const [a, b] = ["left", "right"].map((id) => areas.get(id)![0]!);
    for (const { box } of [a!, b!]) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(358);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
    }
    const shared = a!.rings[0]!.filter(({ x, y }) =>
      b!.rings[0]!.some((spot) => spot.x === x && spot.y === y),
    );
    expect(shared).toHaveLength(2);
  });

  it("turn outer rings one way and holes the other, whichever way the file has them", () => {
    const hole = square(70.2, 40.2, 0.3)[0]!;
    const turned = (ring: readonly Position[], back: boolean) => (back ? ring.toReversed() : ring);
    const paths = [true, false].flatMap((outer) =>
      [true, false].map((inner) => {
        const polygon = [turned(left[0]!, outer), turned(hole, inner)];
        const [own] = outlines(borders({ left: polygon }), 358, 400).areas.get("left")!;
        return own!.rings.map((ring) => Math.sign(twice(ring)));
      }),
    );
    expect(paths).toEqual(Array.from({ length: 4 }, () => [1, -1]));
  });

  it("keep an area in sight that is too small to be drawn", () => {
    const speck = square(70.5, 40.5, 0.000_01);
    const { areas } = outlines(borders({ left, speck }), 358, 400);
    expect(pathOf(areas.get("speck")!)).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+){3}Z$/);
  });

  it("show what lies among the areas, and nothing that lies beyond the picture", () => {
    const near = outlines(borders({ left, right }, [square(72, 40)]), 760, 400);
    expect(near.ground).toHaveLength(1);
    const far = outlines(
      borders({ left, right }, [square(10, -30, 5), square(70.5, 40.1, 0.2)]),
      760,
      400,
    );
    expect(far.ground).toHaveLength(1);
  });

  it("are drawn whatever the positions are", () => {
    const position = fc.tuple(
      fc.double({ min: -360, max: 360, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(position, { minLength: 3, maxLength: 8 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (rings) => {
          const { areas, height } = outlines(
            borders(Object.fromEntries(rings.map((ring, i) => [`a${i}`, [ring]]))),
            760,
            400,
          );
          expect(height).toBeLessThanOrEqual(401);
          expect(areas.size).toBe(rings.length);
          for (const own of areas.values())
            expect(pathOf(own)).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
    );
  });
});

describe("room for a label", () => {
  const outline = (west: number, east: number, top: number, bottom: number) => ({
    rings: [
      [
        { x: west, y: top },
        { x: east, y: top },
        { x: east, y: bottom },
        { x: west, y: bottom },
      ],
    ],
    box: { left: west, right: east, top, bottom },
  });

  it("is the middle of a rectangle, as tall as its form allows", () => {
    expect(roomiest(outline(0, 240, 0, 48), 2)).toEqual({ x: expect.any(Number), y: 24, half: 24 });
    expect(roomiest(outline(0, 48, 0, 240), 4).half).toBe(6);
  });

  it("is beside a city, not over it", () => {
    const city = outline(90, 150, 0, 100);
    const { x, half } = roomiest(outline(0, 240, 0, 100), 1, [city]);
    expect(x + half <= 90 || x - half >= 150).toBe(true);
    expect(half).toBeGreaterThanOrEqual(40);
  });
});

const twice = (ring: readonly { readonly x: number; readonly y: number }[]): number =>
  ring.reduce((sum, { x, y }, i) => sum + ring.at(i - 1)!.x * y - x * ring.at(i - 1)!.y, 0);

/** Positions along a side. */
const between = (from: Position, to: Position): Position[] =>
  Array.from({ length: 20 }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / 20,
    from[1] + ((to[1] - from[1]) * i) / 20,
  ]);
