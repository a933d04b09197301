import { unzipSync, zipSync } from "fflate";
import { allowed } from "./convert/xml.ts";

/** Text, a number, a share that is shown in per cent, or nothing. */
export type BookCell = string | number | { readonly share: number } | null;

export interface BookSheet {
  readonly name: string;
  /** the first is the header */
  readonly rows: readonly (readonly BookCell[])[];
}

/** A workbook with real numbers: the same sheets give the same bytes. */
export async function workbook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const { default: write } = await import("write-excel-file/universal");
  const book = write(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((row) => row.map(cellOf)),
    })),
  );
  const bytes = new Uint8Array(await (await book.toBlob()).arrayBuffer());
  // packed anew with a fixed time
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
}

/** Text is typed as text, so that no name becomes a formula, and has no letter that XML forbids. */
function cellOf(cell: BookCell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "object") return { value: cell.share, type: Number, format: "0.00%" };
  const text = allowed(cell);
  // the library looks texts up as keys of an object: those that every object has would be damaged
  return { value: text in {} ? `${text} ` : text, type: String };
}
