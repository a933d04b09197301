import type { Cell, Cells, Draft } from "./assemble.ts";
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

/** Announced seats by area. A row without a list says that no list of the area won any. */
export function readSeats(table: Table, problems: Problem[]): NonNullable<Draft["official"]> {
  const areas = new Map<string, Cell[]>();
  const at: Cells["at"] = ({ from }, field) => table.place(from, field);
  for (const cell of rowsOf(table, problems)) {
    const [area, list, value] = [cell.text("area"), cell.text("list"), cell.whole("seats")];
    const seats = areas.get(area) ?? [];
    areas.set(area, seats);
    if (value !== undefined) seats.push({ area, list, value, from: cell.from });
    else if (list !== "" && cell.text("seats") === "")
      problems.push(error("not-whole", cell.at("seats")));
  }
  return Array.from(areas, ([area, cells]) => ({
    area,
    seats: { cells, at },
    at: (field) => table.place(cells[0]?.from ?? 0, field),
  }));
}
