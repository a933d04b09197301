export type Cell = string | number | null;

/**
 * Writes a table as CSV (RFC 4180, LF). What is not known is an empty cell. Text that a spreadsheet could take for a
 * formula, a number or a blank stands in quotes as well as text that needs them.
 */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(written).join(",")}\n`).join("");

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const NEEDS_QUOTES = /[",;|\t\r\n]|^[=+@\s\d]|^-.|\s$|^\ufeff/;
