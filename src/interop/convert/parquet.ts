import { CHECKSUM, checksum, columnsOf } from "../../load/sheet/parquet.ts";
import type { Writer } from "./format.ts";
import { LONG_COLUMNS, long, longRows } from "./long.ts";

/** The rows of `long` for data frames and databases: votes as int64, everything else as text. */
export const parquet: Writer = {
  holds: long.holds,
  except: long.except!,
  makes: "bytes",
  write: async (results) => {
    const { parquetWriteBuffer } = await import("hyparquet-writer");
    const rows = longRows(results);
    const columnData = LONG_COLUMNS.map((name, column) => {
      const cells = rows.map((row) => row[column]!);
      return name === "votes"
        ? { name, type: "INT64" as const, data: cells.map((n) => (n === null ? null : BigInt(n))) }
        : { name, type: "STRING" as const, data: cells };
    });
    const packed = (kvMetadata: { key: string; value: string }[]) =>
      new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "mandate", kvMetadata }));
    // the columns are the same whatever the footer says of them
    return packed([{ key: CHECKSUM, value: checksum(columnsOf(packed([]))) }]);
  },
};
