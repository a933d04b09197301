import { type Area, type Results, TOTALS, type Total } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { areaName, visible } from "../../words/names.ts";
import type { Cell, Column, Table } from "../table.ts";
import * as cell from "./cells.ts";

/**
 * Every area with its place in the tree and what is known of its totals: `registered` where it is known exactly, else
 * `registered_from` and `registered_to` where it is known within bounds, and so for each total.
 */
export function areasTable({ results }: { readonly results: Results }): Table {
  return {
    id: "areas",
    caption: say.report.dataTables.areas,
    columns: columns(),
    rows: results.areas.map((area) => ({
      role: "list",
      id: area.id,
      cells: [
        text(area.id),
        cell.words(areaName(area), area.name),
        cell.words(say.report.dataTables.level(area.level), area.level),
        area.parent === undefined ? cell.empty : text(results.areas[area.parent]!.id),
        area.source === undefined ? cell.empty : text(area.source),
        number(area.seats),
        number(area.population),
        ...TOTALS.flatMap((total) => totalCells(area, total)),
      ],
    })),
    notes: [],
  };
}

function columns(): Column[] {
  const words = say.report.dataTables;
  return [
    { key: "area", head: say.report.cells.area, kind: "text" },
    { key: "name", head: words.name, kind: "text" },
    { key: "level", head: words.levelHead, kind: "text" },
    { key: "parent", head: words.inside, kind: "text" },
    { key: "source", head: words.source, kind: "text" },
    { key: "seats", head: say.report.cells.seats, kind: "integer" },
    { key: "population", head: words.population, kind: "integer" },
    ...TOTALS.flatMap((total): Column[] => [
      { key: total, head: words.total(total), kind: "integer" },
      { key: `${total}_from`, head: words.atLeast(total), kind: "integer" },
      { key: `${total}_to`, head: words.atMost(total), kind: "integer" },
    ]),
  ];
}

function totalCells({ totals }: Area, total: Total): [Cell, Cell, Cell] {
  const known = totals[total];
  return typeof known === "object"
    ? [cell.notKnown(), number(known.from), number(known.to)]
    : [number(known), cell.empty, cell.empty];
}

const text = (value: string) => cell.words(visible(value), value);
const number = (value: number | undefined) => cell.integer(value ?? null);
