import type { Likely, Records } from "./records.ts";

/** A place for the text that is likely to come next where it is one column that is looked at; see `Records.likely`. */
export function foreseen(records: Records, columns: readonly number[]): Likely | undefined {
  if (columns.length !== 1) return undefined;
  const likely = { pool: new Uint8Array(0), from: 0, to: 0, met: false };
  records.likely[columns[0]!] = likely;
  return likely;
}

/** Whether a byte ends no field. */
export const plain =
  (separator: number) =>
  (byte: number): boolean =>
    byte > 13 && byte !== 34 && byte !== separator;
