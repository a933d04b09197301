import type { Row, Table } from "../../report/table.ts";
import type { Sheet } from "./sheet.ts";

/** Type sizes that are tried, until the columns fit the page. */
const SIZES = [8.5, 7.5, 6.8, 6] as const;
const GAP = 9;
/** Above and below the text of a row. */
export const PAD = 2.6;
const KEY = 11;

export interface Layout {
  readonly size: number;
  readonly widths: readonly number[];
  readonly gap: number;
  /** of the whole table, for its rules */
  readonly width: number;
}

/** The widths of the columns: as their texts need, the texts of names and sentences broken where there is no room. */
export function layoutOf(sheet: Sheet, table: Table): Layout {
  const { columns, rows } = table;
  const space = sheet.width - GAP * (columns.length - 1);
  const cells = rows.filter(({ role }) => role !== "line");
  const layouts = SIZES.map((size): Layout & { readonly fits: boolean } => {
    const measured = (words: string, bold: boolean) =>
      sheet.doc
        .font(bold ? "bold" : "plain")
        .fontSize(size)
        .widthOfString(words);
    const longestWord = (words: string, bold: boolean) =>
      Math.max(0, ...words.split(" ").map((word) => measured(word, bold)));
    const wishes = columns.map(({ head, kind }, i) => {
      const widest = (measure: typeof measured) =>
        Math.max(
          0,
          ...cells.map((row) => measure(row.cells[i]?.text ?? "", isBold(row, i, table))),
        );
      const key = keyWidth(table, i);
      const whole = widest(measured) + key;
      const least = Math.max(
        longestWord(head, true),
        kind === "text" ? widest(longestWord) + key : whole,
      );
      return { least, most: Math.max(least, whole, Math.min(measured(head, true), 80)) };
    });
    const least = sum(wishes.map((wish) => wish.least));
    const most = sum(wishes.map((wish) => wish.most));
    const spare = Math.max(0, Math.min(1, (space - least) / Math.max(1, most - least)));
    const scale = Math.min(1, space / least);
    const widths = wishes.map((wish) => (wish.least + (wish.most - wish.least) * spare) * scale);
    const gap = Math.min(WIDEST_GAP, GAP + (space - sum(widths)) / Math.max(1, widths.length - 1));
    const width = sum(widths) + gap * (widths.length - 1);
    return { size, fits: least <= space, widths, gap, width };
  });
  return layouts.find(({ fits }) => fits) ?? layouts.at(-1)!;
}

const WIDEST_GAP = 34;

export const keyWidth = ({ id }: Table, column: number): number =>
  id === "result" && column === 0 ? KEY : 0;

/** As in the page: names and seats of lists with seats, and sums. */
export const isBold = ({ role }: Row, column: number, { id }: Table): boolean =>
  role === "total" || (role === "list" && id === "result" && column <= 1);

/** Of one row, by the text of its cells that needs most lines. */
export function rowHeight({ doc }: Sheet, row: Row, table: Table, layout: Layout): number {
  const { size, widths, width } = layout;
  const height = (words: string, wide: number, bold: boolean) =>
    doc
      .font(bold ? "bold" : "plain")
      .fontSize(size)
      .heightOfString(words || " ", { width: wide + SLACK });
  if (row.role === "line") return height(row.cells[0]?.text ?? "", width, false) + 2 * PAD;
  const heights = table.columns.map((_, i) =>
    height(row.cells[i]?.text ?? "", widths[i]! - keyWidth(table, i), isBold(row, i, table)),
  );
  return Math.max(...heights) + 2 * PAD;
}

/** A text as wide as its column must not be broken by the rounding of widths. */
export const SLACK = 0.5;

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
