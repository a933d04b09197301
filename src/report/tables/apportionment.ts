import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { areaName, visible } from "../../words/names.ts";
import { capital } from "../../words/text.ts";
import type { Table } from "../table.ts";
import * as cell from "./cells.ts";

/**
 * Seats that the law shares among areas, a column a step; the largest first, in one level of areas. Undefined where it
 * shares none so.
 */
export function apportionmentTable({
  outcome,
  results,
}: {
  readonly outcome: Outcome;
  readonly results: Results;
}): Table | undefined {
  const steps = [...outcome.areaSeats];
  const found = results.areas.flatMap((area) => {
    const each = steps.map(([, seats]) => seats.get(area.id));
    return each.some((n) => n !== undefined)
      ? [{ area, each, all: each.reduce<number>((sum, n) => sum + (n ?? 0), 0) }]
      : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const words = say.report.areaTables;
  const { level } = first.area;
  const population = found.every(({ area }) => area.population !== undefined);
  const rows = found.toSorted(
    (a, b) =>
      b.all - a.all ||
      (b.area.population ?? 0) - (a.area.population ?? 0) ||
      (a.area.name < b.area.name ? -1 : a.area.name > b.area.name ? 1 : 0),
  );
  return {
    id: "apportionment",
    caption: words.apportioned(level),
    columns: [
      { key: "area", head: words.area(level), kind: "text" },
      ...steps.map(([step], i) => ({
        key: `step_${i + 1}`,
        head: steps.length === 1 ? say.report.cells.seats : capital(visible(step)),
        kind: "integer" as const,
      })),
      ...(population
        ? ([{ key: "population", head: words.population, kind: "integer" }] as const)
        : []),
    ],
    rows: rows.map(({ area, each }) => ({
      role: "list",
      id: area.id,
      cells: [
        cell.words(areaName(area), area.name),
        ...each.map((n) => (n === undefined ? cell.empty : cell.seatCount(n))),
        ...(population ? [cell.integer(area.population!)] : []),
      ],
    })),
    notes: [],
  };
}
