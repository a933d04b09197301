import { textOf } from "../apply/table.ts";
import { isSum, proposal } from "../recognise/words.ts";
import type { Cell } from "../sheet/sheet.ts";
import type { Fields } from "./fields.ts";
import type { Line } from "./part.ts";
import type { Layout, Plan, Said } from "./plan.ts";

/** Watches for rows that a guess from a sample did not know, and might have been another for. */
export class News {
  readonly lines: Line[] = [];
  readonly #fields: Fields;
  readonly #plan: Plan;
  readonly #layout: Layout;
  /** columns that are still the same in all rows, by the bytes of the first; none before it */
  #constant: readonly { readonly column: number; readonly bytes: Uint8Array }[] | undefined;
  /** words that were looked at in the place of areas */
  readonly #words = new Set<string>();

  constructor(fields: Fields, plan: Plan, layout: Layout) {
    this.#fields = fields;
    this.#plan = plan;
    this.#layout = layout;
  }

  /** A column that was the same in all rows of the sample, and is not. */
  constant(): void {
    if (this.#constant === undefined) this.#constant = this.#first();
    if (this.#constant.length === 0) return;
    const changed = this.#constant.filter((it) => !this.#holds(it.column, it.bytes));
    if (changed.length === 0) return;
    this.#keep();
    this.#constant = this.#constant.filter((it) => !changed.includes(it));
  }

  #first() {
    const { bytes, starts, ends } = this.#fields.records;
    return this.#plan.constant.map(({ column, text }) => {
      if (textOf(this.#fields.text(column)) !== text) this.#keep();
      return { column, bytes: bytes.slice(starts[column], ends[column]) };
    });
  }

  #holds(column: number, wanted: Uint8Array): boolean {
    const { bytes, starts, ends } = this.#fields.records;
    const start = starts[column]!;
    if (ends[column]! - start !== wanted.length) return false;
    for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
    return true;
  }

  /** A word for sums in the place of an area makes a line of the reading. */
  area(): void {
    if (!this.#plan.guessed) return;
    const { starts, ends, bytes } = this.#fields.records;
    const { areas, areaRules } = this.#layout;
    for (const column of areas) {
      const first = bytes[starts[column]!]!;
      const length = ends[column]! - starts[column]!;
      if (length === 0 || length > 160 || (first >= 48 && first <= 57)) continue;
      const text = textOf(this.#fields.text(column));
      if (this.#words.has(text)) continue;
      if (this.#words.size < MOST_WORDS) this.#words.add(text);
      if (isSum(text) && areaRules(this.#fields.cells(areas)).as === undefined) this.#keep();
    }
  }

  /** A word for totals, sums and shares in the place of a list makes a line of the reading. */
  list(cells: readonly Cell[], { rule }: Said): void {
    if (!this.#plan.guessed || rule !== undefined) return;
    const { lists } = this.#layout;
    if (lists.some((column) => proposal(textOf(cells[column])) !== undefined)) this.#keep();
  }

  /** What is no number may be one whose thousands are parted by points. */
  number(text: string): void {
    const { guessed, reading } = this.#plan;
    if (guessed && reading.numbers?.groupChar === undefined && THREES.test(text)) this.#keep();
  }

  #keep(): void {
    this.#fields.keep(this.lines, MOST);
  }
}

const THREES = /^\s*\d{1,3}(?:\.\d{3})+\s*$/;
const MOST = 500;
const MOST_WORDS = 200_000;
