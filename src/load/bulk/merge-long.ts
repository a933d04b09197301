import type { Total } from "../../results/results.ts";
import { Grid } from "./grid.ts";
import type { Matrices } from "./matrices.ts";
import type { Part } from "./part.ts";
import type { Placed } from "./placed.ts";
import type { Layout, Plan } from "./plan.ts";
import { textsOf } from "./texts.ts";

/**
 * Takes the numbers of a part of a table with a row a list.
 * @returns by unit, how many numbers are there already
 */
export function takeLong(
  matrices: Matrices,
  placed: Placed,
  plan: Plan,
  layout: Layout,
): Map<number, number> {
  const twice = takeVotes(matrices, placed);
  takeTotals(matrices, placed, layout);
  takeSums(matrices, placed);
  takeSpecial(matrices, placed, plan, layout);
  return twice;
}

function takeVotes({ votes, width }: Matrices, { part, units, columns }: Placed) {
  const found = new Map<number, number>();
  const grid = new Grid(part.votes.stride, part.votes.blocks);
  for (let area = 0; area < units.length; area++) {
    const unit = units[area]!;
    const twice = unit < 0 ? 0 : grid.copy(area, columns, votes, (unit + 1) * width);
    if (twice > 0) found.set(unit, (found.get(unit) ?? 0) + twice);
    grid.release(area);
  }
  return found;
}

/** Totals that stand on each row of an area. */
function takeTotals(matrices: Matrices, { part, units }: Placed, { numbers, totals }: Layout) {
  const stated = new Grid(part.totals.stride, part.totals.blocks);
  for (let area = 0; area < units.length; area++)
    for (let i = 0; i < totals; i++)
      matrices.total(units[area]!, numbers[1 + i]!.role as Total, stated.get(area, i));
}

function takeSums(matrices: Matrices, { part, units, before }: Placed) {
  for (let i = 0; i < part.sums.length; i += 4) {
    const [area, column, value, line] = part.sums.slice(i, i + 4) as Four;
    matrices.sum(units[area]!, value, column, line + before);
  }
}

/** Rows that are a total or a sum. */
function takeSpecial(
  matrices: Matrices,
  { part, units, before }: Placed,
  plan: Plan,
  layout: Layout,
) {
  const said = saidOf(part, plan, layout);
  const { column } = layout.numbers[0]!;
  for (let i = 0; i < part.special.length; i += 4) {
    const [area, list, value, line] = part.special.slice(i, i + 4) as Four;
    const as = said(area, list);
    if (as === "sum") matrices.sum(units[area]!, value, column, line + before);
    else matrices.total(units[area]!, as as Total, value, line + before);
  }
}

type Four = [number, number, number, number];

/** What the reading says of the row of a list in an area. */
function saidOf(part: Part, { encoding }: Plan, { areas, lists, areaRules, listRules }: Layout) {
  const ofArea = textsOf(part.areas, encoding, areas);
  const ofList = textsOf(part.lists, encoding, lists);
  const byList = Array.from(part.listLines.keys(), (list) => listRules(ofList(list)));
  return (area: number, list: number) => {
    const [inArea, inList] = [areaRules(ofArea(area)), byList[list]!];
    return inList.order < inArea.order ? inList.as : inArea.as;
  };
}
