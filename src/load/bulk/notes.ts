import { Declined } from "./declined.ts";
import type { Part } from "./part.ts";

/** The last row of the table, where notes stand below it. */
export function notesIn(parts: readonly Part[]): number | undefined {
  const before = parts.map((_, i) => parts.slice(0, i).reduce((sum, { rows }) => sum + rows, 0));
  const first = parts.findIndex(({ notes }) => notes >= 0);
  if (first < 0) return undefined;
  if (parts.slice(first + 1).some(({ last }) => last >= 0)) throw new Declined("notes");
  const at = parts.findLastIndex(({ last }) => last >= 0);
  return at < 0 ? undefined : before[at]! + parts[at]!.last + 1;
}
