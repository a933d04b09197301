import { ProblemError } from "../../results/problem.ts";
import { unreadable } from "./archive.ts";
import { LIMITS } from "./limits.ts";
import type { Cell, Sheet } from "./sheet.ts";

/**
 * A Parquet file as one sheet, its columns named in the first row. Integers of 64 bits that a number cannot hold
 * exactly are text.
 *
 * @throws ProblemError `unreadable` where it is damaged, packed in a way that is not read here, or larger than a table
 *   can be
 */
export async function parquet(bytes: Uint8Array, source: string): Promise<Sheet[]> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import("hyparquet");
  const file = bytes.slice().buffer;
  try {
    const metadata = parquetMetadata(file);
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
