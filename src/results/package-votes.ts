import type { Cell, Cells, DraftSeats } from "./assemble.ts";
import { error, type Problem } from "./problem.ts";
import { rowsOf } from "./rows.ts";
import type { Table } from "./table.ts";
import { parseWhole } from "./whole.ts";

/**
 * The votes of a data package by ballot; what is wrong with a row goes to `problems`.
 * A plain loop without an object a cell: this is by far the largest table.
 */
export function readVotes(table: Table, problems: Problem[]): { list: Cells; constituency: Cells } {
  const indexOf = (column: string): number => table.columns.get(column) ?? -1;
  const [areaAt, listAt] = [indexOf("area"), indexOf("list")];
  const [votesAt, contestAt] = [indexOf("votes"), indexOf("contest")];
  const list: Cell[] = [];
  const constituency: Cell[] = [];
  let area = "";
  for (let from = 0; from < table.rows.length; from++) {
    const row = table.rows[from]!;
    if (row.length === 0) continue;
    const found = row[votesAt]!;
    const value = found === "" ? null : parseWhole(found);
    const contest = row[contestAt] ?? "";
    if (row[areaAt] !== area) area = row[areaAt]!; // one text for all rows of an area: it is hashed once
    if (typeof value === "string") problems.push(error(value, table.place(from, "votes"), found));
    else if (contest === "" || contest === "list")
      list.push({ area, list: row[listAt]!, value, from });
    else if (contest === "constituency")
      constituency.push({ area, list: row[listAt]!, value, from });
    else
      problems.push(
        error("schema", table.place(from, "contest"), contest, {
          expected: ["list", "constituency"],
        }),
      );
  }
  const at: Cells["at"] = ({ from }, field) => table.place(from, field);
  return { list: { cells: list, at }, constituency: { cells: constituency, at } };
}

/**
 * Whole numbers by area and list: announced seats, candidates.
 * A row without a list says that the area has none of them.
 */
export function readNumbers(table: Table, column: string, problems: Problem[]): DraftSeats[] {
  const areas = new Map<string, { first: number; cells: Cell[] }>();
  for (const cell of rowsOf(table, problems)) {
    const [area, list, value] = [cell.text("area"), cell.text("list"), cell.whole(column)];
    const { first, cells } = areas.get(area) ?? { first: cell.from, cells: [] };
    areas.set(area, { first, cells });
    if (value !== undefined) cells.push({ area, list, value, from: cell.from });
    else if (list !== "" && cell.text(column) === "")
      problems.push(error("not-whole", cell.at(column)));
  }
  const at: Cells["at"] = ({ from }, field) => table.place(from, field);
  return Array.from(areas, ([area, { first, cells }]) => ({
    area,
    seats: { cells, at },
    at: (field) => table.place(first, field),
  }));
}
