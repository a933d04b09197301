import type { Cell } from "../../../../src/load/sheet/sheet.ts";
import type { Base } from "../base.ts";
import { belowHeaders, type Grid, written } from "../cells.ts";
import type { Random } from "../random.ts";
import type { By, Expected } from "../verdict.ts";
import type { Kind } from "./kind.ts";

const width = (grid: Grid): number => Math.max(0, ...grid.map(({ length }) => length));

/** Cells moved, doubled, lost. */
const moved = (
  name: string,
  expects: Expected,
  change: (grid: Grid, random: Random, base: Base) => Grid | undefined,
  by: By = "names",
): Kind => ({
  ...{ name, expects, by, group: "structure" },
  make(base, random) {
    const grid = base.grid && base.grid.length > 1 ? change(base.grid, random, base) : undefined;
    return grid && { bytes: written(base, grid) };
  },
});

export const STRUCTURE: readonly Kind[] = [
  moved("columns in another order", "reason", (grid, random) => {
    const order = random.shuffled(Array.from({ length: width(grid) }, (_, i) => i));
    return grid.map((row) => order.map((i) => row[i] ?? null));
  }),
  moved("two columns change places", "reason", (grid, random) => {
    const [a, b] = [random.below(width(grid)), random.below(width(grid))];
    return grid.map((row) => {
      const cells = Array.from({ length: width(grid) }, (_, i) => row[i] ?? null);
      [cells[a], cells[b]] = [cells[b]!, cells[a]!];
      return cells;
    });
  }),
  moved("rows in another order", "reason", (grid, random, base) => {
    const top = belowHeaders(base);
    return [...grid.slice(0, top), ...random.shuffled(grid.slice(top))];
  }),
  moved("a column taken out", "digit", (grid, random) => {
    const at = random.below(width(grid));
    return grid.map((row) => row.filter((_, i) => i !== at));
  }),
  moved("a column twice", "reason", (grid, random) => {
    const at = random.below(width(grid));
    return grid.map((row) => [...row.slice(0, at + 1), ...row.slice(at)]);
  }),
  moved("an empty column put in", "reason", (grid, random) => {
    const at = random.below(width(grid) + 1);
    return grid.map((row) => [...row.slice(0, at), null, ...row.slice(at)]);
  }),
  moved("a row taken out", "digit", (grid, random) => {
    const at = random.below(grid.length);
    return grid.filter((_, i) => i !== at);
  }),
  moved("a row twice", "digit", (grid, random) => {
    const at = random.below(grid.length);
    return [...grid.slice(0, at + 1), ...grid.slice(at)];
  }),
  moved("a cell lost, the others move up", "reason", (grid, random) => {
    const at = random.below(grid.length);
    const column = random.below(width(grid));
    return grid.map((row, i) => (i === at ? row.filter((_, k) => k !== column) : row));
  }),
  moved("a cell too many, the others move down", "reason", (grid, random) => {
    const at = random.below(grid.length);
    const column = random.below(width(grid));
    const cell = random.pick<Cell>([null, "7", "x"]);
    return grid.map((row, i) =>
      i === at ? [...row.slice(0, column), cell, ...row.slice(column)] : row,
    );
  }),
  moved("headers taken out", "reason", (grid, _, base) => grid.slice(belowHeaders(base)), "votes"),
  moved("headers twice", "reason", (grid, random, base) => {
    const top = belowHeaders(base);
    const at = top + random.below(grid.length - top + 1);
    return [...grid.slice(0, at), ...grid.slice(0, top), ...grid.slice(at)];
  }),
  moved("rows and columns turned", "reason", (grid) =>
    grid.length > 500
      ? undefined
      : Array.from({ length: width(grid) }, (_, column) => grid.map((row) => row[column] ?? null)),
  ),
  moved("the file twice, one below the other", "reason", (grid) => [...grid, ...grid]),
  moved("the rows twice", "digit", (grid, _, base) => [...grid, ...grid.slice(belowHeaders(base))]),
  moved("two cells of a column change places", "digit", (grid, random, base) => {
    const top = belowHeaders(base);
    if (grid.length < top + 2) return undefined;
    const column = random.below(width(grid));
    const [a, b] = [0, 0].map(() => top + random.below(grid.length - top)) as [number, number];
    return grid.map((row, i) =>
      i === a || i === b
        ? Array.from(row, (cell, k) => (k === column ? (grid[i === a ? b : a]![k] ?? null) : cell))
        : row,
    );
  }),
];
