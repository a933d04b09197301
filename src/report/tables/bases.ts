import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import { byVotes } from "../../words/colours.ts";
import { focusList } from "../../words/focus.ts";
import { say } from "../../words/language.ts";
import { neededVotes } from "../../words/line.ts";
import { rowName } from "../../words/names.ts";
import { isClose, rule, size as sizeText } from "../../words/numbers.ts";
import { inTheRunning, seatsInOrder } from "../../words/seats.ts";
import { shareOf } from "../../words/shares.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";
import { toLine } from "./result.ts";

/** The same share taken of each base: how many votes it is, what becomes of the list that it decides, and the seats. */
export function basesTable({ rows }: { readonly rows: readonly ThresholdRow[] }): Table {
  const focus = focusList(rows);
  const words = say.report.basesTable;
  const share = rows[0] ? rule(rows[0].share) : words.share;
  const name = focus ? rowName(focus) : "";
  return {
    id: "bases",
    caption: focus ? words.ofList(name, focus.votes, share) : words.caption(share),
    columns: [
      { key: "base", head: words.base, kind: "text" },
      { key: "size", head: words.size, kind: "integer" },
      { key: "needed", head: words.needed(share), kind: "integer" },
      ...(focus
        ? ([
            { key: "share", head: words.percent, kind: "share" },
            { key: "fate", head: name, kind: "text" },
            { key: "to_line", head: say.report.cells.toLine, kind: "integer" },
          ] as const)
        : []),
      ...(housed(rows)
        ? ([{ key: "seats", head: say.report.cells.seats, kind: "text" }] as const)
        : []),
    ],
    rows: rows.map((row) => baseRow(row, focus)),
    notes: [
      order(rows),
      rows.map(({ of }) => `${say.report.cells.base[of]}: ${say.terms.baseMeaning[of]}`).join("; "),
    ].filter(Boolean),
  };
}

function baseRow(row: ThresholdRow, focus: ListOutcome | undefined): Row {
  const { of, size, share, outcome, actual } = row;
  const unknown = size === null;
  const base = say.report.cells.base[of];
  const line = outcome.line;
  return {
    role: "list",
    ...(actual && { close: true }),
    id: of,
    cells: [
      cell.words(actual ? say.report.basesTable.isLaw(base) : base, of),
      cell.sizeCell(size, sizeText),
      unknown || !line ? cell.notKnown() : needed(line),
      ...(focus ? focusCells(row, focus) : []),
      ...(outcome.house === null
        ? []
        : [unknown ? cell.notKnown() : cell.told(() => seatsInOrder(outcome))]),
    ],
  };

  function focusCells({ size }: ThresholdRow, { id, votes }: ListOutcome): Cell[] {
    const own = shareOf(votes, size);
    const passes = outcome.lists.find((list) => list.id === id)?.passes;
    return [
      cell.share(own, share, own && isClose(own, share) ? 3 : 2),
      unknown || passes === undefined ? cell.notKnown() : fate(passes),
      unknown || !line ? cell.notKnown() : toLine(votes, line),
    ];
  }
}

const needed = (line: NonNullable<ThresholdRow["outcome"]["line"]>): Cell =>
  typeof line.needed === "number"
    ? cell.integer(line.needed)
    : { value: null, text: neededVotes(line) };

/** IN in capitals: the one word that a reader looks for. */
const fate = (passes: ListOutcome["passes"]): Cell =>
  passes === "undecided"
    ? cell.words(say.report.cells.undecided, "undecided")
    : passes
      ? cell.words(say.report.basesTable.inCapitals, "in")
      : cell.words(say.report.basesTable.out, "out");

/** A law without a seat step has no column of seats. */
const housed = (rows: readonly ThresholdRow[]): boolean =>
  rows.some((row) => row.outcome.house !== null);

/** Whom the seats belong to, told once: the longest row has all names. */
function order(rows: readonly ThresholdRow[]): string {
  const longest = rows
    .map((row) => inTheRunning(row.outcome))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
  const names = byVotes(longest).map(rowName);
  return names.length > 0 && housed(rows) ? say.report.basesTable.seats(names) : "";
}
