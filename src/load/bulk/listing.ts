import { error } from "../../results/problem.ts";
import { apart, type Listed, listOf } from "../apply/collect.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Cell } from "../sheet/sheet.ts";
import { Declined } from "./declined.ts";
import { ABSENT, NONE } from "./grid.ts";
import type { Layout } from "./plan.ts";
import { byLine, rowOf } from "./rows.ts";
import type { Trouble } from "./trouble.ts";

/**
 * The lists of a table, in the order in which they come. Where rows of one list are told apart by candidates or ways of
 * voting, each of these is a column of its own until they are folded.
 */
export class Listing {
  readonly #layout: Layout;
  readonly #coded: boolean;
  readonly #lists: Listed[] = [];
  readonly #index = new Map<string, number>();
  /** columns by list and what stands beside it */
  readonly #columns = new Map<string, number>();
  /** of each column, the index of its list */
  readonly #listOf: number[] = [];

  constructor(layout: Layout, { ids }: ReadingDocument) {
    this.#layout = layout;
    this.#coded = ids === "codes";
    if (!layout.long)
      for (const { column, list, kind } of layout.numbers.slice(0, layout.votes)) {
        const key = String(column);
        this.#listOf.push(this.#lists.length);
        this.#lists.push({ key, name: list!, code: "", kind: kind ?? "party", column });
      }
  }

  get width(): number {
    return this.#listOf.length;
  }

  get lists(): readonly Listed[] {
    return this.#lists;
  }

  /** The column of each entry of a part; -1 for one whose rows are no lists. */
  columnsOf(
    lines: Int32Array,
    cells: (entry: number) => Cell[],
    before: number,
    trouble: Trouble,
  ): Int32Array {
    const { bound, table, listRules } = this.#layout;
    const at = ["list", "listId", "candidate"]
      .map((role) => bound.find((column) => column.role === role)?.column)
      .find((column) => column !== undefined);
    const found = new Int32Array(lines.length).fill(-1);
    for (const entry of byLine(lines)) {
      const row = rowOf(cells(entry), lines[entry]! + before);
      const list = listOf(row, at!, bound, listRules(row.cells).rule?.kind, this.#coded);
      if (!list) {
        trouble.add(error("schema", table.place(at!, row), "", { expected: "text" }));
        continue;
      }
      if (!this.#index.has(list.key)) {
        this.#index.set(list.key, this.#lists.length);
        this.#lists.push(list);
      }
      const identity = JSON.stringify([list.key, apart(row, bound)]);
      let column = this.#columns.get(identity);
      if (column === undefined) {
        column = this.#listOf.length;
        this.#columns.set(identity, column);
        this.#listOf.push(this.#index.get(list.key)!);
      }
      found[entry] = column;
    }
    return found;
  }

  /**
   * Adds up the columns of each list: what is not known in one is not known.
   * @throws Declined where one of several is a mark that the list did not stand
   */
  folded(votes: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
    const [from, to] = [this.width, this.#lists.length];
    if (from === to) return votes;
    const rows = from === 0 ? 0 : votes.length / from;
    const sums = new Float64Array(rows * to).fill(ABSENT);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < from; column++) {
        const value = votes[row * from + column]!;
        const at = row * to + this.#listOf[column]!;
        const known = sums[at]!;
        if (value === ABSENT) continue;
        if (known === ABSENT) sums[at] = value;
        else if (known === NONE || value === NONE) throw new Declined("layout");
        else if (known >= 0) sums[at] = value >= 0 ? known + value : value;
      }
    return sums;
  }
}
