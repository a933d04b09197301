import { type Element, readElements } from "../xml/elements.ts";
import { type Member, unreadable } from "./archive.ts";
import { LIMITS } from "./limits.ts";
import type { Merged } from "./reference.ts";
import type { Cell, Sheet } from "./sheet.ts";

/**
 * The sheets of an OpenDocument spreadsheet (OASIS OpenDocument 1.3, part 3, 9.1). A cell or row may stand for many
 * like it; those that are empty take no room.
 *
 * @throws ProblemError `unreadable` where it is damaged, or larger than a sheet can be
 */
export function ods(members: readonly Member[], source: string): Sheet[] {
  const content = members.find(({ name }) => name === "content.xml")!;
  const sheets: {
    readonly table: Element;
    readonly rows: Cell[][];
    readonly merged: Merged[];
    next: number;
  }[] = [];
  let cells = 0;
  readElements(
    new TextDecoder().decode(content.unpack()),
    source,
    new Set(["table-row"]),
    (element, path) => {
      const table = path.findLast(({ name }) => name === "table");
      if (!table) return;
      let sheet = sheets.at(-1);
      if (sheet?.table !== table) {
        sheet = { table, rows: [], merged: [], next: 0 };
        sheets.push(sheet);
      }
      const { row, merged } = rowOf(element, sheet.next, source);
      const times = repeated(element, "number-rows-repeated");
      sheet.merged.push(...merged);
      if (row.length > 0) {
        cells += row.length * times;
        if (cells > LIMITS.cells / 4 || sheet.next + times > LIMITS.rows)
          throw unreadable(source, "size");
        while (sheet.rows.length < sheet.next) sheet.rows.push([]);
        for (let i = 0; i < times; i++) sheet.rows.push(row);
      }
      sheet.next += times;
    },
    whiteSpace,
  );
  return sheets.map(({ table, rows, merged }) => {
    const name = table.attributes.get("name");
    return {
      ...(sheets.length > 1 && name !== undefined && { name }),
      rows,
      ...(merged.length > 0 && { merged }),
    };
  });
}

/** The cells of a row up to its last that is not empty. */
function rowOf(element: Element, at: number, source: string): { row: Cell[]; merged: Merged[] } {
  const row: Cell[] = [];
  const merged: Merged[] = [];
  let column = 0;
  for (const cell of element.children) {
    if (cell.name !== "table-cell" && cell.name !== "covered-table-cell") continue;
    const times = repeated(cell, "number-columns-repeated");
    const value = cell.name === "table-cell" ? cellOf(cell) : null;
    if (value !== null) {
      if (column + times > LIMITS.columns) throw unreadable(source, "size");
      while (row.length < column) row.push(null);
      for (let i = 0; i < times; i++) row.push(value);
    }
    const [down, across] = [
      repeated(cell, "number-rows-spanned"),
      repeated(cell, "number-columns-spanned"),
    ];
    if (down > 1 || across > 1) merged.push([at, column, at + down - 1, column + across - 1]);
    column += times;
  }
  return { row, merged };
}

function cellOf(cell: Element): Cell {
  const value = cell.attributes.get("value");
  const type = cell.attributes.get("value-type");
  const number = Number(value);
  if ((type === "float" || type === "currency") && value !== undefined && Number.isFinite(number))
    return number;
  // a share is kept as it is shown, with its sign of per cent
  if (type === "date") return cell.attributes.get("date-value") ?? null;
  const text = cell.children
    .filter(({ name }) => name === "p")
    .map((paragraph) => paragraph.text)
    .join("\n");
  return text === "" ? null : text;
}

/** Blanks in a row, tabs and breaks of lines have elements of their own (part 3, 6.1.2 to 6.1.5). */
function whiteSpace(element: Element): string {
  if (element.name === "s")
    return " ".repeat(Math.min(Number(element.attributes.get("c") ?? 1), LIMITS.columns) || 1);
  return element.name === "tab" ? "\t" : element.name === "line-break" ? "\n" : "";
}

function repeated(element: Element, name: string): number {
  const times = Number(element.attributes.get(name) ?? 1);
  return Number.isInteger(times) && times > 0 ? Math.min(times, 2 ** 31) : 1;
}
