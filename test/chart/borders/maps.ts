import { readFileSync } from "node:fs";
import type { Borders } from "../../../src/chart/borders/borders.ts";
import { bordersOf } from "../../../src/chart/borders/match.ts";
import { readMap } from "../../../src/chart/borders/read.ts";
import type { Results } from "../../../src/results/results.ts";

const FILE = new URL("../../../data/maps/kg-regions.topo.json", import.meta.url);

/** The map that ships, as the borders of an election. */
export const shippedBorders = (results: Results): Borders =>
  bordersOf(readMap(JSON.parse(readFileSync(FILE, "utf8")), "kg-regions.topo.json"), results)
    .borders;

/** Borders made up: a band of squares, of which each fourth is tiny. */
export const bandOf = (ids: readonly string[]): Borders => ({
  source: "band.json",
  areas: new Map(
    ids.map((id, i) => {
      const [west, south] = [70 + (i % 4) * 2, 40 + Math.floor(i / 4) * 2];
      const side = i % 4 === 3 ? 0.05 : 2;
      const ring: [number, number][] = [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
      ];
      return [id, [[ring]]];
    }),
  ),
  ground: [],
});
