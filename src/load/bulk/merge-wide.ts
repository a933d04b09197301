import type { Total } from "../../results/results.ts";
import { Grid } from "./grid.ts";
import type { Matrices } from "./matrices.ts";
import type { Placed } from "./placed.ts";
import type { Layout } from "./plan.ts";

/** Takes the numbers of a part of a table with a row an area. */
export function takeWide(matrices: Matrices, { part, before, units }: Placed, layout: Layout) {
  const { numbers, votes: lists, totals } = layout;
  const { votes, width } = matrices;
  const grid = new Grid(part.votes.stride, part.votes.blocks);
  for (let area = 0; area < units.length; area++) {
    const unit = units[area]!;
    if (unit < 0) continue;
    for (let i = 0; i < lists; i++) votes[(unit + 1) * width + i] = grid.get(area, i);
    for (let i = lists; i < lists + totals; i++)
      matrices.total(unit, numbers[i]!.role as Total, grid.get(area, i));
    for (let i = lists + totals; i < numbers.length; i++)
      matrices.sum(unit, grid.get(area, i), numbers[i]!.column, part.areaLines[area]! + before);
    grid.release(area);
  }
}
