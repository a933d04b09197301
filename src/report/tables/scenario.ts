import type { Beside, ListBeside } from "../../analysis/scenario/beside.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { signed } from "../../words/numbers.ts";
import { seatRange } from "../../words/seats.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";
import { resultTable } from "./result.ts";

/**
 * Every list as it would stand: the table of the result, with the actual seats beside those supposed. Lists that would
 * not stand follow those that would.
 */
export function scenarioTable(beside: Beside): Table {
  const words = say.report.scenarioTables;
  const { outcome, results, lists } = beside;
  const table = resultTable({ outcome, results });
  if (outcome.house === null) return table;
  const byId = new Map(lists.map((list) => [list.id, list]));
  const seats = table.columns.findIndex(({ key }) => key === "seats");
  const rows = table.rows.map((row): Row => {
    const list = row.id === undefined ? undefined : byId.get(row.id);
    const [was, change] =
      row.role === "line" || !list || isContext(row)
        ? [row.role === "total" ? wasAll(beside) : cell.empty, cell.empty]
        : [wasCell(list, beside), changeCell(list)];
    return { ...row, cells: row.cells.toSpliced(seats, 1, was, row.cells[seats]!, change) };
  });
  const last = rows.findLastIndex(({ role }) => role === "list" || role === "missed");
  return {
    ...table,
    id: "scenario",
    columns: table.columns.toSpliced(
      seats,
      1,
      { key: "actual", head: words.actual, kind: "integer" },
      { key: "seats", head: say.report.cells.seats, kind: "integer" },
      { key: "change", head: words.change, kind: "integer" },
    ),
    rows: rows.toSpliced(last + 1, 0, ...goneRows(beside, table.columns.length + 2, seats)),
  };
}

const isContext = ({ role }: Row): boolean => role === "context" || role === "total";

/** Seats of the actual lists that a list is made of; a part of one that was split had none of its own. */
function wasCell({ of, was }: ListBeside, { actual }: Beside): Cell {
  if (of.length === 0) return cell.empty;
  if (was !== null) return cell.seatCount(was);
  const [one, ...more] = actual.outcome.lists.filter(({ id }) => of.includes(id));
  return one && more.length === 0
    ? { value: null, text: seatRange(one) }
    : { value: null, text: say.report.scenarioTables.open };
}

function changeCell({ was, now }: ListBeside): Cell {
  if (was === null || now === null) return cell.empty;
  return now === was ? { value: 0, text: "" } : { value: now - was, text: signed(now - was) };
}

const wasAll = ({ actual }: Beside): Cell =>
  actual.outcome.house === null ? cell.empty : cell.integer(actual.outcome.house);

/** Lists of the actual election that would not stand, in order of their votes there. */
function goneRows({ lists, actual }: Beside, width: number, seats: number): Row[] {
  const gone = new Map(
    lists.flatMap((list) => (list.id === undefined ? [[list.of[0]!, list] as const] : [])),
  );
  const named = actual.outcome.lists.filter(({ id, kind }) => gone.has(id) && !isAside(kind));
  return byVotes(named).map((list: ListOutcome): Row => {
    const { was } = gone.get(list.id)!;
    const cells: Cell[] = Array.from({ length: width }, () => cell.empty);
    cells[0] = cell.name(list);
    cells[seats] = was === null ? { value: null, text: seatRange(list) } : cell.seatCount(was);
    cells[seats + 1] = cell.seatCount(0);
    cells[seats + 2] = was ? { value: -was, text: signed(-was) } : cell.empty;
    return { role: "missed", id: list.id, cells };
  });
}

/**
 * Several scenarios side by side, the actual outcome first: seats of every list that has any in one of them, and
 * nothing where it does not stand.
 */
export function scenariosTable(besides: readonly Beside[]): Table {
  const words = say.report.scenarioTables;
  const [first] = besides;
  if (!first) throw new RangeError("no scenario");
  const { actual } = first;
  const named = new Map<string, ListOutcome>();
  for (const { outcome } of [actual, ...besides])
    for (const list of outcome.lists) if (!named.has(list.id)) named.set(list.id, list);
  const columns = [
    ownSeats(actual.outcome.lists),
    ...besides.map(({ outcome }) => ownSeats(outcome.lists)),
  ];
  const seated = [...named.values()].filter(
    ({ id, kind }) => !isAside(kind) && columns.some((seats) => (seats.get(id)?.atMost ?? 0) > 0),
  );
  return {
    id: "scenarios",
    caption: words.scenarios,
    columns: [
      { key: "list", head: say.report.cells.list, kind: "text" },
      { key: "actual", head: words.actual, kind: "integer" },
      ...besides.map((_, i) => ({
        key: `scenario_${i + 1}`,
        head: `${i + 1}`,
        kind: "integer" as const,
      })),
    ],
    rows: [
      ...byVotes(seated).map((list): Row => {
        const cells = columns.map((seats) => seatsCell(seats.get(list.id)));
        return {
          role: "list",
          id: list.id,
          cells: [cell.name(list), ...cells],
        };
      }),
      {
        role: "total",
        cells: [
          cell.words(say.report.cells.seats, "seats"),
          ...[actual, ...besides].map(({ outcome }) => cell.integer(outcome.house)),
        ],
      },
    ],
    notes: [],
  };
}

const ownSeats = (lists: readonly ListOutcome[]): ReadonlyMap<string, ListOutcome> =>
  new Map(lists.map((list) => [list.id, list]));

/** Nothing where the list does not stand. */
function seatsCell(list: ListOutcome | undefined): Cell {
  if (!list) return cell.empty;
  return list.seats === list.atMost
    ? cell.seatCount(list.seats)
    : { value: null, text: seatRange(list) };
}
