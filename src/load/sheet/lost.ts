import { type Problem, warning } from "../../results/problem.ts";
import { letter } from "../../results/table.ts";
import type { Sheet } from "./sheet.ts";

/** Texts in which letters were lost before the file came here (U+FFFD), each once, at its first cell. */
export function lost(sheets: readonly Sheet[], source: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { name, rows } of sheets)
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell !== "string" || !cell.includes("\ufffd")) return;
        if (seen.size === MOST || seen.has(cell)) return;
        seen.add(cell);
        const place = { source, ...(sheets.length > 1 && name !== undefined && { sheet: name }) };
        problems.push(
          warning("lost-letters", { ...place, row: row + 1, column: letter(column) }, cell),
        );
      });
    });
  return problems;
}

/** More of them say no more: the file is in another encoding. */
const MOST = 100;
