import type { Row, Table } from "../../report/table.ts";
import * as cell from "../../report/tables/cells.ts";
import type { Outcome } from "../../results/outcome.ts";
import { say } from "../../words/language.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { width, wrap } from "./text.ts";

/** The table of an outcome with its bars, then its notes. */
export function resultLines(full: Table, outcome: Outcome, style: Style): string[] {
  const table = shortened(full);
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
  const { notes, closeNote } = table;
  const told = [
    ...(closeNote === undefined ? [] : [`› ${closeNote}`]),
    ...notes.filter((note) => note !== closeNote),
  ];
  return [...lines, "", ...wrap(told.join(" "), style.prose).filter(Boolean).map(style.dim)];
}

/** Lists between which a lot is still to be drawn. */
export const tied = ({ open }: Outcome): ReadonlyMap<string, string> =>
  new Map(
    open.flatMap((point) =>
      point.kind === "lot" ? point.lists.map((id) => [id, `‹ ${say.cli.tables.lot}`] as const) : [],
    ),
  );

/** A screen holds so many lists; of more, those without a seat and far from the line become one row. */
const ROWS = 30;

function shortened(table: Table): Table {
  const { rows, columns } = table;
  const lists = rows.filter(({ role }) => role === "list" || role === "missed");
  if (lists.length <= ROWS) return table;
  const far = lists.filter(({ role, close }) => role === "missed" && !close);
  const few = far.slice(Math.max(1, ROWS - (lists.length - far.length)));
  if (few.length < 2) return table;
  const left = new Set(few);
  const at = rows.findLastIndex((row) => left.has(row));
  const votes = few.map((row) => row.cells[columns.findIndex(({ key }) => key === "votes")]?.value);
  const sum = votes.every((n) => typeof n === "number") ? votes.reduce((a, b) => a + b, 0) : null;
  const more: Row = {
    role: "missed",
    cells: columns.map(({ key }, i) => {
      if (i === 0) return cell.words(say.cli.tables.moreLists(few.length));
      if (key === "seats") return cell.seatCount(0);
      return key === "votes" && sum !== null ? cell.integer(sum) : cell.empty;
    }),
  };
  return { ...table, rows: rows.toSpliced(at + 1, 0, more).filter((row) => !left.has(row)) };
}
