import type { Outcome, ShareEvidence } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { mostSeatsFirst } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { rowName, visible } from "../../words/names.ts";
import type { Table } from "../table.ts";
import * as cell from "./cells.ts";

/** The steps of the whole that share seats so that lists come to what they should have together with what they hold. */
export const levellingSteps = ({ steps }: Outcome, { areas }: Results): readonly ShareEvidence[] =>
  steps.filter(
    (step): step is ShareEvidence =>
      step.kind === "share" &&
      step.to === "lists" &&
      step.area === areas[0]?.id &&
      step.already?.some((n) => n > 0) === true,
  );

/** What each list that took part held before a step, what it got there, and what it has with it. */
export function levellingTable(step: ShareEvidence, outcome: Outcome): Table {
  const words = say.report.steps;
  const lists = new Map(outcome.lists.map((list) => [list.id, list]));
  const left = new Set(step.left);
  const rows = mostSeatsFirst(
    step.claimants.flatMap((id, i) => {
      const list = lists.get(id);
      const [held, got] = [step.already![i]!, step.awarded[i]!];
      return list ? [{ ...list, held, got, seats: held + got }] : [];
    }),
  ).filter(({ seats }) => seats > 0);
  const names = rows.filter(({ id }) => left.has(id)).map(rowName);
  return {
    id: `levelling-${step.step}`,
    caption: words.levelling(visible(step.step)),
    columns: [
      { key: "list", head: say.report.cells.list, kind: "text" },
      { key: "held", head: words.held, kind: "integer" },
      { key: "got", head: words.got, kind: "integer" },
      { key: "together", head: words.owed, kind: "integer" },
    ],
    rows: rows.map((row) => ({
      role: "list",
      id: row.id,
      cells: [
        cell.name(row),
        cell.seatCount(row.held),
        cell.seatCount(row.got),
        left.has(row.id) || row.got === 0 ? cell.empty : cell.integer(row.seats),
      ],
    })),
    notes: [
      ...(names.length > 0 ? [words.leftWith(names)] : []),
      ...(step.grown && step.grown.to > step.grown.from
        ? [words.grown(step.grown.from, step.grown.to)]
        : []),
    ],
  };
}
