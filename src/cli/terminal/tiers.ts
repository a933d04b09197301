import { seatsByStep } from "../../analysis/seats/by-step.ts";
import { nearestSeats } from "../../analysis/seats/nearest.ts";
import { isTiered } from "../../analysis/seats/tiered.ts";
import type { Law } from "../../law/law.ts";
import type { Table } from "../../report/table.ts";
import { apportionmentTable } from "../../report/tables/apportionment.ts";
import {
  type AreaSeatsInput,
  areaListsTable,
  areaSeatsTable,
} from "../../report/tables/area-seats.ts";
import { areaWinnersTable } from "../../report/tables/area-winners.ts";
import { levellingSteps, levellingTable } from "../../report/tables/levelling.ts";
import { stepSeatsTable } from "../../report/tables/step-seats.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { lastSeats } from "../../words/findings/close.ts";
import { nearestSeatFindings } from "../../words/findings/nearest.ts";
import { say } from "../../words/language.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { shorten, width, wrap } from "./text.ts";

/** Where seats come from and where they are: steps of the law, levelling, areas; each with an empty line after it. */
export function tierLines(law: Law, outcome: Outcome, results: Results, style: Style): string[] {
  const steps = seatsByStep(law, outcome);
  const shared = apportionmentTable({ outcome, results });
  return [
    ...(steps ? titled(stepSeatsTable({ steps, outcome }), style) : []),
    ...levellingSteps(outcome, results).flatMap((step) =>
      titled(levellingTable(step, outcome), style),
    ),
    ...areaLines({ outcome, results }, style),
    ...(shared ? titled(shared, style) : []),
  ];
}

/** The nearest seats of a law that gives them in areas or in several steps. */
export function closeLines(law: Law, outcome: Outcome, results: Results, style: Style): string[] {
  if (!isTiered(outcome)) return [];
  const near = nearestSeats(law, results, outcome);
  const told = [
    ...lastSeats(outcome, results),
    ...nearestSeatFindings(near, outcome, results),
  ].flatMap((sentence) => wrap(`  ${sentence}`, style.prose, "    "));
  return told.length === 0 ? [] : [say.cli.tables.howClose, ...told, ""];
}

/** More contests than this are a file, not a page. */
const ROWS = 500;

/** A column for each of the largest lists where most seats then stand in one of their own; else a line an area. */
function areaLines(input: AreaSeatsInput, style: Style): string[] {
  const winners = areaWinnersTable(input);
  if (winners) return titled(winners, style);
  if (!input.outcome.parts) {
    for (let most = MOST_COLUMNS; most >= 3; most--) {
      const table = areaSeatsTable(input, most);
      if (!table) return [];
      const room = HEADS.some((head) => fits(table, head, style));
      if (room && tellsMost(table)) return titled(table, style);
    }
  }
  const table = areaListsTable(input);
  if (!table) return [];
  const more = table.rows.length - ROWS;
  if (more <= 0) return titled(table, style);
  return [
    ...titled({ ...table, rows: table.rows.slice(0, ROWS) }, style).slice(0, -1),
    `  … ${say.cli.tables.moreAreas(more)}`,
    "",
  ];
}

const MOST_COLUMNS = 14;
/** Columns of a head that is not cut, and of one that is. */
const HEADS = [16, 9] as const;
const AREA = 18;

function fits({ columns }: Table, most: number, style: Style): boolean {
  const heads = columns.slice(1).map(({ head }) => shorten(head, most));
  const wide = heads.reduce((sum, head) => sum + 2 + Math.max(2, width(head)), 2 + AREA);
  return wide <= style.width && new Set(heads).size === heads.length;
}

/** Whether the lists with a column have four seats of five. */
function tellsMost({ columns, rows }: Table): boolean {
  if (columns.at(-1)?.key !== "others") return true;
  const all = rows.at(-1)!.cells;
  return 5 * Number(all.at(-1)!.value) <= Number(all[1]!.value);
}

function titled(table: Table, style: Style): string[] {
  const head = HEADS.find((most) => fits(table, most, style)) ?? HEADS[1];
  const columns = Object.fromEntries(
    table.columns.flatMap(({ key, kind }, i) =>
      i > 0 && kind === "integer" && key !== "population" ? [[key, { most: head }] as const] : [],
    ),
  );
  return [
    ...wrap(table.caption, style.prose).map(style.bold),
    ...tableLines(table, style, { columns }),
    ...table.notes.flatMap((note) => wrap(note, style.prose)).map(style.dim),
    "",
  ];
}
