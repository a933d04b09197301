import type { Cell, Sheet } from "./sheet.ts";
import type { Note } from "./sheets.ts";

/**
 * Takes marks of footnotes, as [1] or [a], off the ends of words, as they come along from a web page. A name that
 * stands in the sheet without its mark too, or with another, keeps it: the two may be two. Numbers keep theirs, for a
 * mark may change what they mean.
 */
export function unmarked(
  sheets: readonly Sheet[],
  source: string,
): { sheets: Sheet[]; notes: Note[] } {
  const notes: Note[] = [];
  const cleared = sheets.map((sheet): Sheet => {
    const plain = marks(sheet);
    if (plain.size === 0) return sheet;
    const shown = [...plain.keys()].slice(0, SHOWN).join(", ");
    notes.push({ place: { source }, because: `marks of footnotes taken off names: ${shown}` });
    const without = (cell: Cell): Cell =>
      typeof cell === "string" ? (plain.get(cell) ?? cell) : cell;
    return { ...sheet, rows: sheet.rows.map((row) => row.map(without)) };
  });
  return { sheets: cleared, notes };
}

const MARKED = /^(?=.*\p{L})(.*?\S)\s*(?:\[(?:\p{L}|\d{1,3}|(?:note|nb) ?\d{1,3})\])+\s*$/su;
const SHOWN = 5;

/** The texts of a sheet that have a mark, with what they are without. */
function marks({ rows }: Sheet): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rows)
    for (const cell of row) {
      if (typeof cell !== "string" || !cell.trimEnd().endsWith("]") || cell.length > 400) continue;
      const name = MARKED.exec(cell)?.[1];
      if (name !== undefined && /\p{L}/u.test(name)) found.set(cell, name);
    }
  if (found.size === 0) return found;
  const times = new Map<string, number>();
  for (const name of found.values()) times.set(name, (times.get(name) ?? 0) + 1);
  for (const row of rows)
    for (const cell of row)
      if (typeof cell === "string" && times.has(cell.trim())) times.set(cell.trim(), 2);
  return new Map([...found].filter(([, name]) => times.get(name) === 1));
}
