import type { Table } from "../apply/table.ts";
import type { ReadingDocument } from "../reading/document.ts";

/**
 * A full stop stands between thousands where the table proves it: another number has a comma for decimals, or more
 * than one full stop. Else 1.234 may be either and is refused.
 */
export function numbersOf(table: Table): NonNullable<ReadingDocument["numbers"]> {
  let [threes, proof] = [false, false];
  for (const { cells } of table.rows)
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      threes ||= THREES.test(cell);
      proof ||= COMMA.test(cell) || SEVERAL.test(cell);
      if (threes && proof) return { groupChar: "." };
    }
  return {};
}

const THREES = /^\s*\d{1,3}\.\d{3}\s*$/;
const COMMA = /^\s*[-+\u2212\u00b1]?\d+(?:\.\d{3})*,\d{1,2}\s*%?\s*$/;
const SEVERAL = /^\s*\d{1,3}(?:\.\d{3}){2,}\s*$/;
