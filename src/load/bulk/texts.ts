import type { Cell } from "../sheet/sheet.ts";

/** The texts of a pool (see `Interned`), entry by entry, each at its column. */
export function textsOf(
  pool: Uint8Array,
  encoding: string,
  columns: readonly number[],
): (entry: number) => Cell[] {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(pool);
  const texts = (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).split("\0");
  return (entry) => {
    const cells: Cell[] = [];
    columns.forEach((column, i) => {
      cells[column] = texts[entry * columns.length + i] || null;
    });
    return cells;
  };
}
