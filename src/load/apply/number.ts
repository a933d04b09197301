import type { ProblemCode } from "../../results/problem.ts";
import { parseWhole } from "../../results/whole.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Cell } from "../sheet/sheet.ts";

/** What a cell of a count says. `note`: it was not plain. */
export type Count =
  | { readonly value: number; readonly note?: "float" | "mark" }
  /** not known, or (`none`) a mark that a list did not stand */
  | { readonly value: null; readonly none?: boolean; readonly note?: "mark" }
  | { readonly problem: ProblemCode };

const MISSING =
  /^(?:|[-\u2010-\u2015\u2212\u2026\u00d7*]|\.{1,3}|n\/?a\.?|#n\/a|null|none|н\/д|нет данных)$/i;
/** Marks of a table that a list did not stand: a dash, an x, a letter or two with dots. */
const NONE = /^(?:[-\u2010-\u2015\u2212x\u00d7]|(?:\p{L}\.){2,3})$/iu;
const FLOAT = /^\d+\.\d+(?:e[-+]?\d{1,2})?$/i;
const NOT_A_NUMBER = /^[-+]?(?:nan|inf(?:inity)?)$/i;
const FOOTNOTE =
  /^([\d\s.,'\u2019]*\d)\s*(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]+|\[[^\]]{1,4}\])+$/u;
const NEAR = 1e-6;

/**
 * Reads a cell as a count: a whole number with regular groups of three, or a float within 1e-6 of one. Empty cells
 * and marks are not known, never zero.
 */
export function readCount(cell: Cell | undefined, numbers: ReadingDocument["numbers"] = {}): Count {
  if (cell === null || cell === undefined) return { value: null };
  if (typeof cell === "number") return fromFloat(cell);
  const text = cell.trim();
  if (numbers.notStanding?.includes(text)) return { value: null, none: true };
  if (text === "" || numbers.missingValues?.includes(text)) return { value: null };
  if (MISSING.test(text)) return NONE.test(text) ? { value: null, none: true } : { value: null };
  const whole = parseWhole(ungrouped(text, numbers.groupChar));
  if (typeof whole === "number") return { value: whole };
  if (FLOAT.test(text))
    return THREES.test(text) ? { problem: "not-whole" } : fromFloat(Number(text));
  const mark = FOOTNOTE.exec(text);
  if (mark) {
    const value = parseWhole(ungrouped(mark[1]!.trim(), numbers.groupChar));
    if (typeof value === "number") return { value, note: "mark" };
  }
  if (NOT_A_NUMBER.test(text)) return { problem: "not-whole" };
  if (NONE.test(text)) return { value: null, none: true };
  if (!/\p{N}/u.test(text) && [...text].length <= 4) return { value: null, note: "mark" };
  return { problem: whole };
}

/** 1.234 is a float of three digits or 1,234: which is said by the reading alone. */
const THREES = /^\d{1,3}(?:\.\d{3})+$/;

function ungrouped(text: string, groupChar: string | undefined): string {
  const plain = text.replaceAll("\u2019", "'");
  if (/^\d{1,3}(?:'\d{3})+$/.test(plain)) return plain.replaceAll("'", "");
  return groupChar === "." && THREES.test(plain) ? plain.replaceAll(".", "") : plain;
}

function fromFloat(value: number): Count {
  const whole = Math.round(value) + 0; // no -0
  if (!Number.isFinite(value) || Math.abs(value - whole) > NEAR)
    return { problem: value < 0 ? "negative" : "not-whole" };
  if (whole < 0) return { problem: "negative" };
  if (whole > Number.MAX_SAFE_INTEGER) return { problem: "too-large" };
  return whole === value ? { value } : { value: whole, note: "float" };
}
