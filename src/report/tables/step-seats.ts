import type { StepSeats } from "../../analysis/seats/by-step.ts";
import type { Outcome } from "../../results/outcome.ts";
import { mostSeatsFirst } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { capital } from "../../words/text.ts";
import type { Table } from "../table.ts";
import * as cell from "./cells.ts";

/** Where each list's seats come from: a column a step of the law. */
export function stepSeatsTable({
  steps,
  outcome,
}: {
  readonly steps: readonly StepSeats[];
  readonly outcome: Outcome;
}): Table {
  const words = say.report.steps;
  const given = (id: string) => steps.map(({ seats }) => seats.get(id) ?? 0);
  const lists = mostSeatsFirst(
    outcome.lists.filter(({ id, seats }) => seats > 0 || given(id).some((n) => n !== 0)),
  );
  const all = steps.map(({ seats }) => [...seats.values()].reduce((a, b) => a + b, 0));
  return {
    id: "step-seats",
    caption: words.bySteps,
    columns: [
      { key: "list", head: say.report.cells.list, kind: "text" },
      { key: "seats", head: say.report.cells.seats, kind: "integer" },
      ...steps.map(({ step }, i) => ({
        key: `step_${i + 1}`,
        head: capital(visible(step)),
        kind: "integer" as const,
      })),
    ],
    rows: [
      ...lists.map((list) => ({
        role: "list" as const,
        id: list.id,
        cells: [cell.name(list), cell.seatCount(list.seats), ...given(list.id).map(cell.seatCount)],
      })),
      {
        role: "total",
        cells: [
          cell.told(() => say.report.steps.all),
          cell.integer(all.reduce((a, b) => a + b, 0)),
          ...all.map(cell.seatCount),
        ],
      },
    ],
    notes: [],
  };
}
