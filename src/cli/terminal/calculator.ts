import type { Row, Table } from "../../report/table.ts";
import { stepTable } from "../../report/tables/step.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { seatRange } from "../../words/seats.ts";
import { endingLines, openLines } from "./blocks.ts";
import { tied } from "./result.ts";
import { shellWord } from "./shell.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { wrap } from "./text.ts";

/** What the calculator prints: seats, and how the step shared them. */
export function calculatorLines(
  outcome: Outcome,
  results: Results,
  words: readonly string[],
  options: { readonly method?: string; readonly seats?: string },
  title: string,
  style: Style,
): string[] {
  const [step] = outcome.steps;
  const table = step?.kind === "share" ? stepTable(step, outcome) : undefined;
  const command = `mandate seats --method ${shellWord(options.method ?? "")} --seats ${options.seats} ${words.map(shellWord).join(" ")}`;
  const open = openLines(outcome, results, style);
  const ending = endingLines(outcome, command, style);
  const shown = table && { ...table, rows: table.rows.map((row) => inRange(row, table, outcome)) };
  const notes = outcome.open.length > 0 ? [] : (table?.notes ?? []);
  return [
    "",
    ...wrap(`${title}. ${table?.caption ?? ""}`.trim(), style.prose),
    ...open,
    "",
    ...(shown
      ? tableLines(shown, style, {
          columns: { seats: { gap: outcome.open.length > 0 ? 2 : 1 } },
          marks: tied(outcome),
        })
      : []),
    ...(notes.length > 0 ? ["", ...notes.flatMap((note) => wrap(note, style.prose))] : []),
    ...(ending.length > 0 ? ["", ...ending] : []),
  ];
}

/** While a lot is open, a list between which it is drawn has as many seats as it may have. */
function inRange(row: Row, { columns }: Table, { lists }: Outcome): Row {
  const list = lists.find(({ id }) => id === row.id);
  const seats = columns.findIndex(({ key }) => key === "seats");
  if (!list || list.seats === list.atMost) return row;
  return { ...row, cells: row.cells.with(seats, { value: null, text: seatRange(list) }) };
}
