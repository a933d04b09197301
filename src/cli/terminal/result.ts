import type { Table } from "../../report/table.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { width, wrap } from "./text.ts";

/** The table of an outcome with its bars, then its notes. */
export function resultLines(table: Table, outcome: Outcome, style: Style): string[] {
  const share = table.columns.find(({ kind }) => kind === "share")?.key;
  const votes = table.columns.findIndex(({ key }) => key === "votes");
  // both are votes: one width lets the eye go across
  const wide = Math.max(
    ...table.rows.map((row) => (row.role === "line" ? 0 : width(row.cells[votes]!.text))),
  );
  const lines = tableLines(table, style, {
    columns: {
      seats: { gap: outcome.open.length > 0 ? 2 : 1 },
      votes: { least: wide },
      to_line: { least: wide },
    },
    ...(share !== undefined && { bars: share }),
    drop: ["to_line"],
    marks: tied(outcome),
  });
  const [close, ...notes] = table.notes.toSorted((a, b) => Number(isClose(b)) - Number(isClose(a)));
  const told = [close === undefined ? "" : isClose(close) ? `› ${close}` : close, ...notes];
  return [...lines, "", ...wrap(told.join(" ").trim(), style.prose).filter(Boolean).map(style.dim)];
}

const isClose = (note: string) => note.startsWith("close");

/** Lists between which a lot is still to be drawn. */
export const tied = ({ open }: Outcome): ReadonlyMap<string, string> =>
  new Map(
    open.flatMap((point) =>
      point.kind === "lot" ? point.lists.map((id) => [id, "‹ lot"] as const) : [],
    ),
  );
