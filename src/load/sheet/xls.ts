import { ProblemError } from "../../results/problem.ts";
import { refusal, unreadable } from "./archive.ts";
import { LIMITS } from "./limits.ts";
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
      return read(bytes, {
        type: "array",
        dense: true,
        cellDates: true,
        cellFormula: false,
        cellHTML: false,
        UTC: true,
      });
    } catch (fault) {
      const locked = fault instanceof Error && /password/i.test(fault.message);
      throw unreadable(source, locked ? "password" : "damaged");
    }
  })();
  return book.SheetNames.map((name) => {
    const { "!data": data = [], "!merges": merges = [] } = book.Sheets[name] ?? {};
    if (data.length > LIMITS.rows) throw new ProblemError(refusal(source, "size"));
    return {
      ...(book.SheetNames.length > 1 && { name }),
      rows: Array.from(data, (row) => Array.from(row ?? [], cellOf)),
      ...(merges.length > 0 && {
        merged: merges.map(({ s, e }) => [s.r, s.c, e.r, e.c] as const),
      }),
    };
  });
}

/** A cell as the container has it; an error of a formula is empty. */
function cellOf(cell: { t?: string; v?: unknown } | undefined): Cell {
  if (!cell || cell.v === undefined || cell.v === null || cell.v === "" || cell.t === "e")
    return null;
  if (typeof cell.v === "number" || typeof cell.v === "string") return cell.v;
  if (cell.v instanceof Date) return cell.v.toISOString().replace(/T00:00:00\.000Z$/, "");
  return String(cell.v);
}
