import { error, ProblemError } from "../../results/problem.ts";
import { unreadable } from "./archive.ts";
import { LIMITS } from "./limits.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** Key of the metadata under which a file of ours states the checksum of its columns. */
export const CHECKSUM = "mandate:columns";

/**
 * A Parquet file that `convert` wrote as one sheet, its columns named in the first row. Files of others are refused, and
 * so are columns that do not give the checksum that the file states: the decoder may never end on damaged ones.
 *
 * @throws ProblemError `unreadable` where it is damaged or larger than a table can be, `unknown-format` where it is not
 *   ours
 */
export async function parquet(bytes: Uint8Array, source: string): Promise<Sheet[]> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import("hyparquet");
  const file = bytes.slice().buffer;
  try {
    const metadata = parquetMetadata(file);
    const stated = metadata.key_value_metadata?.find(({ key }) => key === CHECKSUM)?.value;
    if (stated === undefined)
      throw new ProblemError(error("unknown-format", { source }, "Parquet of another program"));
    if (stated !== checksum(columnsOf(bytes))) throw unreadable(source, "damaged");
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    const unpacked = metadata.row_groups
      .flatMap(({ columns }) => columns)
      .reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
    const count = Number(metadata.num_rows);
    if (count * names.length > LIMITS.cells || count > LIMITS.rows)
      throw unreadable(source, "size");
    if (unpacked > LIMITS.unpacked) throw unreadable(source, "packed");
    const rows: Cell[][] = [names];
    await parquetRead({
      file,
      metadata,
      onComplete: (read) => {
        for (const row of read as unknown[][]) rows.push(row.map(cellOf));
      },
    });
    return [{ rows }];
  } catch (fault) {
    if (fault instanceof ProblemError) throw fault;
    throw unreadable(source, "damaged");
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) return Number(value);
  return value instanceof Date ? value.toISOString() : String(value);
}

/** The bytes of the columns: between the first mark and the footer, whose length stands before the last mark. */
export function columnsOf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.subarray(4, bytes.length - 8 - view.getUint32(bytes.length - 8, true));
}

/** FNV-1a, 32 bits. */
export function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16);
}
