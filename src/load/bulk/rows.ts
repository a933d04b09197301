import type { Row } from "../apply/table.ts";
import type { Cell } from "../sheet/sheet.ts";

/** Cells as a row of the table. */
export const rowOf = (cells: readonly Cell[], line: number): Row => ({
  ...{ cells, line, sheet: 0, shift: 0 },
});

/** Entries that have a line, in the order of the lines. */
export function byLine(lines: Int32Array): number[] {
  const entries = Array.from(lines.keys()).filter((entry) => lines[entry]! >= 0);
  const inOrder = entries.every((entry, i) => i === 0 || lines[entries[i - 1]!]! < lines[entry]!);
  return inOrder ? entries : entries.sort((a, b) => lines[a]! - lines[b]!);
}
