import { error, ProblemError } from "../../results/problem.ts";
import { unreadable } from "./archive.ts";
import { compound } from "./compound.ts";
import { withoutFormulas } from "./formulas.ts";
import type { Cell, Sheet } from "./sheet.ts";

/**
 * The sheets of a workbook of Excel 2 to 2003, in the code page that it names.
 *
 * @throws ProblemError `unreadable` where it is damaged, locked, larger than a workbook can be, or no workbook
 */
export async function xls(bytes: Uint8Array, source: string): Promise<Sheet[]> {
  const { read, set_cptable } = await import("xlsx");
  set_cptable(await import("xlsx/dist/cpexcel.full.mjs"));
  const book = (() => {
    try {
      // its records alone: what else the container holds is no table
      const stream = bytes[0] === 0xd0 ? recordsOf(bytes, source) : bytes;
      inspect(stream, source);
      return read(withoutFormulas(stream), {
        type: "array",
        dense: true,
        cellDates: true,
        cellFormula: false,
        cellHTML: false,
        UTC: true,
      });
    } catch (fault) {
      if (fault instanceof ProblemError) throw fault;
      const locked = fault instanceof Error && /password/i.test(fault.message);
      throw unreadable(source, locked ? "password" : "damaged");
    }
  })();
  return book.SheetNames.map((name) => {
    const { "!data": data = [], "!merges": merges = [] } = book.Sheets[name] ?? {};
    // the format has no more than 256 columns (MS-XLS 2.2.1): a cell further right is a sign of damage
    if (data.some((row) => row && row.length > 256)) throw unreadable(source, "damaged");
    return {
      ...(book.SheetNames.length > 1 && { name }),
      rows: Array.from(data, (row) => Array.from(row ?? [], cellOf)),
      ...(merges.length > 0 && {
        merged: merges.map(({ s, e }) => [s.r, s.c, e.r, e.c] as const),
      }),
    };
  });
}

/** The records of a workbook in its container; that of Excel 5 and 95 is called Book. */
function recordsOf(bytes: Uint8Array, source: string): Uint8Array {
  const { names, stream } = compound(bytes, source);
  const name = ["Workbook", "WORKBOOK", "Book", "BOOK"].find((name) => names.includes(name));
  if (name !== undefined) return stream(name);
  if (names.includes("EncryptedPackage")) throw unreadable(source, "password");
  throw new ProblemError(error("unknown-format", { source }, "OLE without a workbook"));
}

/**
 * Walks the records of a workbook (MS-XLS 2.1.4: type, length, data) before they are read: they follow one another to
 * the end, have numbers that there are, and their cells lie within 256 columns.
 */
function inspect(stream: Uint8Array, source: string): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let ended = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // what follows the end of the last sheet is filled up with zeros
    if (type === 0 && length === 0 && ended > 0) return;
    if (type > LAST || length > LONGEST || at + 4 + length > stream.length)
      throw unreadable(source, "damaged");
    if (type === 0x2f) throw unreadable(source, "password");
    if (type === 0x0a) ended++;
    if (CELLS.has(type) && length >= 4 && view.getUint16(at + 6, true) > 255)
      throw unreadable(source, "damaged");
    at += 4 + length;
  }
}

/** the highest number of a record (MS-XLS 2.3.1), and the most bytes of one */
const LAST = 0x1100;
const LONGEST = 8224;
/** records that hold a cell: row, column, … */
const CELLS = new Set([0x06, 0x201, 0x203, 0x204, 0x205, 0x27e, 0xfd, 0xbd, 0xbe, 0xd6]);

/** A cell as the container has it; an error of a formula is empty. */
function cellOf(cell: { t?: string; v?: unknown } | undefined): Cell {
  if (!cell || cell.v === undefined || cell.v === null || cell.v === "" || cell.t === "e")
    return null;
  if (typeof cell.v === "number" || typeof cell.v === "string") return cell.v;
  if (cell.v instanceof Date) return cell.v.toISOString().replace(/T00:00:00\.000Z$/, "");
  return String(cell.v);
}
