import { readCount } from "../apply/number.ts";
import { isEmpty, type Row, type Table, textOf } from "../apply/table.ts";
import type { ReadingDocument } from "../reading/document.ts";
import { DATE, looksNumeric } from "./header.ts";

/** What kind of thing a column holds, by its cells. */
export interface Profile {
  readonly kind: "empty" | "text" | "count" | "decimal" | "date";
  /** its cells as text, a sample of the rows */
  readonly texts: readonly string[];
  /** its numbers in the same rows; 0 where there is none */
  readonly numbers: Float64Array;
  /** how many different texts it holds in all rows, the empty one too */
  readonly distinct: number;
}

/** Rows from which kinds and sums are told; all are read afterwards. */
const SAMPLE = 400;

export function profiles(table: Table, numbers: ReadingDocument["numbers"]): Profile[] {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  const sample = table.rows.filter((_, i) => i % step === 0);
  return table.labels.map((_, column) => profile(table.rows, sample, column, numbers));
}

function profile(
  rows: readonly Row[],
  sample: readonly Row[],
  column: number,
  numbers: ReadingDocument["numbers"],
): Profile {
  let [counts, decimals, words, dates] = [0, 0, 0, 0];
  const values = new Float64Array(sample.length);
  sample.forEach(({ cells }, i) => {
    const cell = cells[column];
    if (isEmpty(cell)) return;
    if (typeof cell === "string" && DATE.test(cell)) {
      dates++;
      return;
    }
    const count = readCount(cell, numbers);
    if ("value" in count) {
      if (count.value === null) {
        if (count.note) words++;
      } else {
        counts++;
        values[i] = count.value;
      }
    } else if (looksNumeric(cell)) decimals++;
    else words++;
  });
  const kind =
    counts + decimals + words + dates === 0
      ? "empty"
      : dates > counts + decimals + words
        ? "date"
        : words + dates > counts + decimals
          ? "text"
          : decimals > (counts + decimals) / (decimals > 2 ? 5 : 2)
            ? "decimal"
            : "count";
  return {
    kind: kind === "empty" && anything(rows, column) ? "count" : kind,
    texts: sample.map(({ cells }) => textOf(cells[column])),
    numbers: values,
    distinct: new Set(rows.map(({ cells }) => textOf(cells[column]))).size,
  };
}

const anything = (rows: readonly Row[], column: number): boolean =>
  rows.some(({ cells }) => !isEmpty(cells[column]));
