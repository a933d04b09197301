import type { Box } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import type { AreaFact } from "./areas.ts";

export interface Tile extends Box {
  readonly area: AreaFact;
}

/**
 * Places areas in the grid that stands for a map; undefined where an area has no place or two have the same.
 *
 * @param extra how much taller a tile is than usual
 */
export function tiles(
  on: Sheet,
  areas: readonly AreaFact[],
  extra = 0,
): { tiles: readonly Tile[]; height: number } | undefined {
  const places = areas.flatMap((area) => (area.area.tile ? [{ area, tile: area.area.tile }] : []));
  const taken = new Set(places.map(({ tile }) => tile.join(" ")));
  if (areas.length === 0 || taken.size < areas.length) return undefined;
  const columns = places.map(({ tile }) => tile[0]);
  const rows = places.map(({ tile }) => tile[1]);
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const across = Math.max(...columns) - left + 1;
  const gap = on.phone ? 6 : 8;
  const width = (on.width - gap * (across - 1)) / across;
  const tall = (on.phone ? 96 : 100) + extra;
  if (width < (on.phone ? 80 : 120)) return undefined;
  return {
    height: (Math.max(...rows) - top + 1) * (tall + gap) - gap,
    tiles: places.map(({ area, tile: [column, row] }) => {
      const x0 = (column - left) * (width + gap);
      const y0 = (row - top) * (tall + gap);
      return { area, x0, y0, x1: x0 + width, y1: y0 + tall };
    }),
  };
}
