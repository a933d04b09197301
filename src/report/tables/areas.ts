import { type Area, type Results, TOTALS, type Total } from "../../results/results.ts";
import { areaName, visible } from "../../words/names.ts";
import { capital } from "../../words/text.ts";
import type { Cell, Column, Table } from "../table.ts";
import * as cell from "./cells.ts";

/**
 * Every area with its place in the tree and what is known of its totals: `registered` where it is known exactly, else
 * `registered_from` and `registered_to` where it is known within bounds, and so for each total.
 */
export function areasTable({ results }: { readonly results: Results }): Table {
  return {
    id: "areas",
    caption: "Areas and their totals",
    columns: COLUMNS,
    rows: results.areas.map((area) => ({
      role: "list",
      id: area.id,
      cells: [
        text(area.id),
        cell.words(areaName(area), area.name),
        text(area.level),
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

const COLUMNS: readonly Column[] = [
  { key: "area", head: "Area", kind: "text" },
  { key: "name", head: "Name", kind: "text" },
  { key: "level", head: "Level", kind: "text" },
  { key: "parent", head: "Inside", kind: "text" },
  { key: "source", head: "Source", kind: "text" },
  { key: "seats", head: "Seats", kind: "integer" },
  { key: "population", head: "Population", kind: "integer" },
  ...TOTALS.flatMap((total): Column[] => [
    { key: total, head: capital(total), kind: "integer" },
    { key: `${total}_from`, head: `${capital(total)}, at least`, kind: "integer" },
    { key: `${total}_to`, head: `${capital(total)}, at most`, kind: "integer" },
  ]),
];

function totalCells({ totals }: Area, total: Total): [Cell, Cell, Cell] {
  const known = totals[total];
  return typeof known === "object"
    ? [cell.notKnown, number(known.from), number(known.to)]
    : [number(known), cell.empty, cell.empty];
}

const text = (value: string) => cell.words(visible(value), value);
const number = (value: number | undefined) => cell.integer(value ?? null);
