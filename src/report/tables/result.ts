import type { Line, ListOutcome, Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { isCloseCall } from "../../words/close.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { lineInVotes } from "../../words/line.ts";
import { rule, size } from "../../words/numbers.ts";
import { seatRange } from "../../words/seats.ts";
import { shareOf } from "../../words/shares.ts";
import type { Cell, Column, Row, Table } from "../table.ts";
import { type ShareBase, shareBase } from "./base.ts";
import * as cell from "./cells.ts";
import { asideRows } from "./result-context.ts";

export interface ResultInput {
  readonly outcome: Outcome;
  readonly results: Results;
}

/**
 * Every list in order of votes with its seats, share of the law's base, votes and distance from the line; the line is
 * a row itself, drawn where it falls. Then what is in the base and no list, and the base. A law without a national
 * share has no line; its shares are of the best base that the data gives.
 */
export function resultTable(input: ResultInput): Table {
  const { outcome, results } = input;
  const words = say.report.resultTable;
  const base = shareBase(outcome, results);
  const aside = asideRows(input, base);
  const lists = listRows(outcome, base);
  const close = lists.some((row) => row.close) ? words.close : undefined;
  return {
    id: "result",
    caption: words.caption(outcome.house !== null, base && { of: base.of, size: size(base.size) }),
    columns: columns(outcome, base),
    rows: [...lists, ...aside.rows],
    notes: [
      ...(close === undefined ? [] : [close]),
      ...aside.notes,
      ...(base && outcome.line && base.of !== outcome.line.base.of
        ? [words.otherBase(base.of, outcome.line.base.of)]
        : []),
    ],
    ...(close !== undefined && { closeNote: close }),
  };
}

function columns({ house, line }: Outcome, base: ShareBase | undefined): Column[] {
  const words = say.report.cells;
  return [
    { key: "list", head: words.list, kind: "text" },
    house === null
      ? { key: "passes", head: say.report.resultTable.passes, kind: "text" }
      : { key: "seats", head: words.seats, kind: "integer" },
    ...(base
      ? [{ key: `share_of_${base.of}`, head: words.percent[base.of], kind: "share" } as const]
      : []),
    { key: "votes", head: words.votes, kind: "integer" },
    ...(line ? [{ key: "to_line", head: words.toLine, kind: "integer" } as const] : []),
  ];
}

function listRows(outcome: Outcome, base: ShareBase | undefined): Row[] {
  const lists = byVotes(outcome.lists.filter((list) => !isAside(list.kind)));
  const rows = lists.map((list) => listRow(list, outcome, base));
  const { line } = outcome;
  if (!line) return rows;
  const enough = typeof line.needed === "number" ? line.needed : line.needed.from;
  const below = lists.findIndex(({ votes }) => votes === null || votes < enough);
  return rows.toSpliced(below < 0 ? rows.length : below, 0, lineRow(line, base));
}

function listRow(list: ListOutcome, outcome: Outcome, base: ShareBase | undefined): Row {
  const { house, line } = outcome;
  const share = base ? shareOf(list.votes, base.size) : null;
  const beside = line && base?.of === line.base.of ? line.share : undefined;
  const wins = house === null ? list.passes === true : list.seats > 0;
  return {
    role: wins ? "list" : "missed",
    ...(isCloseCall(list, outcome) && { close: true }),
    id: list.id,
    cells: [
      cell.name(list),
      house === null ? verdict(list) : seats(list),
      ...(base ? [cell.share(share, beside)] : []),
      cell.integer(list.votes),
      ...(line ? [toLine(list.votes, line)] : []),
    ],
  };
}

const verdict = ({ passes }: ListOutcome): Cell =>
  passes === "undecided"
    ? cell.words(say.report.cells.undecided, "undecided")
    : passes
      ? cell.words(say.report.cells.in, "in")
      : cell.words("–", "out");

const seats = (list: ListOutcome): Cell =>
  list.seats === list.atMost ? cell.seatCount(list.seats) : { value: null, text: seatRange(list) };

/** Votes above or below the line; with a line that is known in bounds, the least that is certain. */
export function toLine(votes: number | null, { needed }: Pick<Line, "needed">): Cell {
  if (votes === null) return cell.notKnown();
  if (typeof needed === "number") return cell.difference(votes - needed);
  const least = (sign: string, n: number): Cell => ({
    value: null,
    text: say.report.cells.orMore(sign, n),
  });
  if (votes < needed.from) return least("−", needed.from - votes);
  if (needed.to !== null && votes >= needed.to) return least("+", votes - needed.to);
  return cell.words(say.report.cells.undecided, null);
}

function lineRow(line: Line, base: ShareBase | undefined): Row {
  const share = { value: line.share, text: rule(line.share).replace("%", "") };
  return {
    role: "line",
    cells: [
      cell.words(lineInVotes(line), "line"),
      cell.empty,
      ...(base ? [base.of === line.base.of ? share : cell.empty] : []),
      typeof line.needed === "number" ? cell.integer(line.needed) : cell.empty,
      cell.empty,
    ],
  };
}
