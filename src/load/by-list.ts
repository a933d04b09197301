import { assemble, type Cell, type Cells, type Reading } from "../results/assemble.ts";
import { error, type Problem, warning } from "../results/problem.ts";
import { type Kind, TOTALS, type Total } from "../results/results.ts";
import { idsFor, readCell } from "./cells.ts";
import type { Sheet } from "./csv.ts";
import { bareElection } from "./election.ts";
import { normal, roleOf } from "./roles.ts";

interface Row {
  readonly name: string;
  readonly kind: Kind;
  readonly votes: number | null;
  readonly seats: number | null;
  readonly row: number;
}

/** A table with a row a list: name, votes, perhaps seats. Rows of totals are known by their words. */
export function byList(sheet: Sheet): Reading {
  const problems: Problem[] = [];
  const [nameAt, votesAt, seatsAt] = (["list", "votes", "seats"] as const).map((role) =>
    sheet.roles.indexOf(role),
  ) as [number, number, number];
  const second = sheet.roles.lastIndexOf("votes");
  if (second !== votesAt)
    problems.push(error("ambiguous", sheet.place(1, second), sheet.header[second]));
  const number = (cells: readonly string[], row: number, column: number): number | null => {
    if (column < 0) return null;
    const text = cells[column] ?? "";
    const value = readCell(text);
    if (typeof value !== "string") return value;
    problems.push(error(value, sheet.place(row, column), text));
    return null;
  };

  const lists: Row[] = [];
  const totals = new Map<Total, { value: number; row: number }>();
  const sums: { value: number; row: number }[] = [];
  const seen = new Map<string, number>();
  for (const { cells, row } of sheet.rows) {
    const name = (cells[nameAt] ?? "").trim();
    const votes = number(cells, row, votesAt);
    if (name === "") {
      problems.push(error("schema", sheet.place(row, nameAt), "", { expected: "text" }));
      continue;
    }
    const first = seen.get(normal(name) || name);
    if (first !== undefined) {
      problems.push(error("same-name", sheet.place(row, nameAt), name, { row: first }));
      continue;
    }
    seen.set(normal(name) || name, row);
    const role = roleOf(name);
    if (role === "sum") {
      if (votes !== null) sums.push({ value: votes, row });
    } else if (isTotal(role)) {
      if (votes !== null) totals.set(role, { value: votes, row });
    } else {
      const kind = role === "against-all" || role === "other" ? role : "party";
      lists.push({ name, kind, votes, seats: number(cells, row, seatsAt), row });
    }
  }
  if (problems.length === 0 && !lists.some(({ votes }) => votes !== null))
    problems.push(error("no-votes", { source: sheet.name }));
  if (problems.length > 0) return { problems };

  const ids = idsFor(lists.map(({ name }) => name));
  const cellsOf = (value: (list: Row) => number | null, column: number): Cells => ({
    cells: lists.map(
      (list, i): Cell => ({
        area: "nation",
        list: ids[i]!,
        value: value(list),
        from: list.row,
      }),
    ),
    at: ({ from }) => sheet.place(from, column),
  });
  const election = bareElection(sheet.name);
  const seats = cellsOf((list) => list.seats, seatsAt);
  const announced = seats.cells.filter(({ value }) => value !== null && value > 0);
  const reading = assemble({
    election,
    lists: lists.map(({ name, kind, row }, i) => ({
      list: { id: ids[i]!, name, kind },
      at: () => sheet.place(row, nameAt),
    })),
    areas: [
      {
        area: {
          id: "nation",
          name: election.title,
          level: "nation",
          totals: Object.fromEntries(Array.from(totals, ([total, { value }]) => [total, value])),
        },
        own: { list: true, constituency: false },
        at: () => ({ source: sheet.name }),
      },
    ],
    votes: cellsOf((list) => list.votes, votesAt),
    ...(announced.length > 0 && {
      official: [
        {
          area: "nation",
          seats: { ...seats, cells: announced },
          at: () => ({ source: sheet.name }),
        },
      ],
    }),
  });
  return {
    ...reading,
    problems: [...reading.problems, ...disagreeing(sheet, sums, lists, totals, votesAt)],
  };
}

const isTotal = (role: unknown): role is Total => (TOTALS as readonly unknown[]).includes(role);

/** A row of sums is checked and never counted: it is the lists alone, or all ballots. */
function disagreeing(
  sheet: Sheet,
  sums: readonly { value: number; row: number }[],
  lists: readonly Row[],
  totals: ReadonlyMap<Total, { value: number }>,
  column: number,
): Problem[] {
  if (lists.some(({ votes }) => votes === null)) return [];
  const all = lists.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  const spoiled = totals.get("invalid")?.value ?? 0;
  const blank = totals.get("blank")?.value ?? 0;
  const possible = [all, all + spoiled, all + blank, all + spoiled + blank];
  return sums
    .filter(({ value }) => !possible.includes(value))
    .map(({ value, row }) =>
      warning("sum-lists", sheet.place(row, column), String(value), { from: all, to: all }),
    );
}
