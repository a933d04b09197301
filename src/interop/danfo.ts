import type { DataFrame } from "danfojs-node";
import { type Fraction, toNumber } from "../exact/fraction.ts";
import type { Cell, Table } from "../report/table.ts";
import { error, ProblemError } from "../results/problem.ts";
import { breaksFrames } from "./names.ts";

export { fromFrame } from "./from-frame.ts";

/**
 * A table as a danfojs frame: long, one column a column of the table under its fixed key, the values and not the texts.
 *
 * Beside them `role` (list, missed, context, total) and, where rows are about one list or area, its `id`. The line that
 * is drawn between rows is no row. Whole numbers stay whole, exact to 2^53, also where danfojs labels them `int32`. A
 * share is the nearest double, and beside it `<key>_exact` is the fraction in lowest terms, "136276/1990753". What is
 * not known is NaN in a column of numbers and null in a column of text: danfojs counts null as 0 in comparisons, sums
 * of two columns and sorting, and leaves NaN out of them.
 *
 * danfojs' `query` takes the wrong rows of a frame that was filtered or sorted before: call `resetIndex()` first.
 *
 * @throws ProblemError `frame-column` for a key under which danfojs loses the frame, or two columns of one key
 */
export async function toFrame(table: Table): Promise<DataFrame> {
  const columns = columnsOf(table);
  columns.forEach(({ key }, i) => {
    if (breaksFrames(key) || columns.findIndex((other) => other.key === key) !== i)
      throw new ProblemError(error("frame-column", { source: table.id }, key));
  });
  const { DataFrame } = await import("danfojs-node");
  const rows = table.rows.filter(({ role }) => role !== "line");
  return new DataFrame(
    rows.map((row) => columns.map(({ value }) => value(row))),
    { columns: columns.map(({ key }) => key), dtypes: columns.map(({ dtype }) => dtype) },
  );
}

interface FrameColumn {
  readonly key: string;
  /** stated, since danfojs guesses from the first rows and cannot guess from none */
  readonly dtype: "string" | "int32" | "float32";
  value(row: Table["rows"][number]): string | number | null;
}

function columnsOf({ columns, rows }: Table): FrameColumn[] {
  const own = columns.flatMap(({ key, kind }, i): FrameColumn[] => {
    if (kind === "text") return [{ key, dtype: "string", value: ({ cells }) => text(cells[i]!) }];
    const dtype = kind === "integer" ? "int32" : "float32";
    const numbers: FrameColumn = { key, dtype, value: ({ cells }) => number(cells[i]!) };
    const hasExact = kind === "share" || rows.some(({ cells }) => fractionOf(cells[i]) !== null);
    return hasExact
      ? [numbers, { key: `${key}_exact`, dtype: "string", value: ({ cells }) => exact(cells[i]!) }]
      : [numbers];
  });
  const about: FrameColumn[] = rows.some(({ id }) => id !== undefined)
    ? [{ key: "id", dtype: "string", value: ({ id }) => id ?? null }]
    : [];
  return [...own, ...about, { key: "role", dtype: "string", value: ({ role }) => role }];
}

const text = ({ value }: Cell): string | null => (typeof value === "string" ? value : null);

const number = (cell: Cell): number => {
  const fraction = fractionOf(cell);
  if (fraction) return toNumber(fraction);
  return typeof cell.value === "number" ? cell.value : Number.NaN;
};

const exact = (cell: Cell): string | null => {
  const fraction = fractionOf(cell);
  if (fraction) return `${fraction.n}/${fraction.d}`;
  return typeof cell.value === "number" ? `${cell.value}/1` : null;
};

/** A line may have fewer cells than there are columns. */
const fractionOf = (cell: Cell | undefined): Fraction | null =>
  typeof cell?.value === "object" ? cell.value : null;
