import Papa from "papaparse";
import { error, type Problem } from "../../results/problem.ts";
import { letter } from "../../results/table.ts";
import { refusal } from "./archive.ts";
import { LIMITS } from "./limits.ts";
import type { Cell } from "./sheet.ts";
import type { Opened } from "./sheets.ts";

/**
 * Rows of text with separators, empty ones kept so that every row has its number; lines of fixed width become rows of
 * one cell. Text of a page, whose columns are parted by blanks alone, is refused: where a number ends is not certain.
 */
export function delimited(raw: string, source: string, given?: string): Opened {
  const text = withoutEnd(raw.replace(/\r\n?/g, "\n"));
  const tooLarge = excess(text, source);
  if (tooLarge) return { problems: [tooLarge], notes: [] };
  const delimiter = given ?? delimiterOf(text);
  if (delimiter === undefined) return undelimited(text, source);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const problems = errors
    .filter(({ type }) => type === "Quotes")
    .map(({ row }) =>
      error("unreadable", { source, row: (row ?? 0) + 1 }, "", { reason: "quotes" }),
    );
  if (problems.length > 0) return { problems, notes: [] };
  const rows: Cell[][] = data;
  rows.forEach((cells, row) => {
    if (cells.length > LIMITS.columns) problems.push(refusal(source, "cell", row + 1));
    cells.forEach((cell, column) => {
      if (cell === "") cells[column] = null;
      else if ((cell as string).length > LIMITS.cell) problems.push(longCell(source, row, column));
    });
  });
  if (problems.length > 0) return { problems, notes: [] };
  return { sheets: [{ rows }], dialect: { delimiter }, problems, notes: [] };
}

/** Empty lines at the end, and the mark by which DOS ends a file, are no rows. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "\n" || text.charCodeAt(end - 1) === 26)) end--;
  return text.slice(0, end);
}

const longCell = (source: string, row: number, column: number): Problem =>
  error("unreadable", { source, row: row + 1, column: letter(column) }, "", { reason: "cell" });

/** Whether a text is too large to be cut into cells, told before it is. */
function excess(text: string, source: string): Problem | undefined {
  let rows = 0;
  for (let at = 0; at <= text.length; rows++) {
    const end = text.indexOf("\n", at);
    const length = (end < 0 ? text.length : end) - at;
    if (length > LIMITS.line) return refusal(source, "cell", rows + 1);
    if (rows > LIMITS.rows) return refusal(source, "size");
    at = end < 0 ? text.length + 1 : end + 1;
  }
  let cells = 0;
  if (text.length > LIMITS.cells)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 44 || code === 59 || code === 9 || code === 124) cells++;
    }
  return cells > LIMITS.cells ? refusal(source, "size") : undefined;
}

/**
 * The separator by which most rows have as many cells as the others. Among those that do equally well the one with
 * more cells, then the rarer in text: a comma also stands in numbers, as in 17,10%.
 */
export function delimiterOf(text: string): string | undefined {
  const head = text.slice(0, SAMPLE);
  const last = head.lastIndexOf("\n");
  const lines = head.length < text.length && last > 0 ? head.slice(0, last) : head;
  const found = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(lines, { delimiter, newline: "\n" });
    const widths = new Map<number, number>();
    let filled = 0;
    for (const cells of data) {
      if (cells.length === 1 && cells[0]!.trim() === "") continue;
      filled++;
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
    widths.delete(1);
    const [width, rows] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
    return { delimiter, width, share: filled === 0 ? 0 : rows / filled };
  });
  const best = Math.max(...found.map(({ share }) => share));
  if (best < (isPage(lines.split("\n")) ? 0.8 : CONSISTENT)) return undefined;
  return found
    .filter(({ share }) => share >= 0.9 * best)
    .reduce((a, b) => (b.width > a.width ? b : a)).delimiter;
}

const SEPARATORS = ["\t", ";", "|", ","];
/** letters that are looked at */
const SAMPLE = 200_000;
/** A table has notes above and below, and blocks of other widths; noise has no width at all. */
const CONSISTENT = 0.3;

function undelimited(text: string, source: string): Opened {
  const lines = text.split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  if (isPage(lines) && !sameLength(filled))
    return { problems: [refusal(source, "page")], notes: [] };
  return {
    sheets: [{ rows: lines.map((line): Cell[] => (line.trim() === "" ? [] : [line])) }],
    problems: [],
    notes: [{ place: { source }, because: "no separator found: every line is one cell" }],
  };
}

/** Text whose columns are parted by blanks; commas in its numbers are no separators. */
function isPage(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  return filled.filter((line) => /\S {2,}\S/.test(line)).length > filled.length / 4;
}

/** Lines of fixed width are all of one length. */
const sameLength = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every(({ length }) => length === lines[0]!.length);
