import { error } from "../../results/problem.ts";
import { Choice } from "./choice.ts";
import { Declined } from "./declined.ts";
import type { Fields } from "./fields.ts";
import { Grid } from "./grid.ts";
import { COUNTS, type Kinds, LEFT, SPECIAL, SUBTOTAL } from "./kinds.ts";
import { LongAreas } from "./long-areas.ts";
import { LongLists } from "./long-lists.ts";
import type { News } from "./news.ts";
import type { Numerals } from "./numerals.ts";
import type { Counts } from "./part.ts";
import type { Layout, Plan } from "./plan.ts";
import type { Trouble } from "./trouble.ts";
import { Twins } from "./twins.ts";

/** Counts rows of which each is a list in an area. */
export class LongRows {
  readonly #fields: Fields;
  readonly #kinds: Kinds;
  readonly #numerals: Numerals;
  readonly #trouble: Trouble;
  readonly #layout: Layout;
  readonly #guessed: boolean;
  readonly #ruled: boolean;
  readonly #choice: Choice | undefined;
  readonly #areas: LongAreas;
  readonly #lists: LongLists;
  readonly #twins: Twins;
  /** the column of votes, and whether there are others of numbers */
  readonly #column: number;
  readonly #beside: boolean;
  readonly #votes = new Grid(16);
  readonly #totals: Grid;
  readonly #sums: number[] = [];
  readonly #special: number[] = [];

  constructor(
    plan: Plan,
    layout: Layout,
    by: { fields: Fields; kinds: Kinds; news: News; numerals: Numerals; trouble: Trouble },
  ) {
    this.#fields = by.fields;
    this.#kinds = by.kinds;
    this.#numerals = by.numerals;
    this.#trouble = by.trouble;
    this.#layout = layout;
    this.#guessed = plan.guessed;
    this.#ruled = layout.ruled;
    this.#choice = plan.choice && new Choice(plan.choice);
    this.#areas = new LongAreas(by.fields, plan, layout, by.news);
    this.#lists = new LongLists(by.fields, plan, layout, by.news, this.#choice);
    this.#twins = new Twins(by.fields, plan, layout, by.trouble);
    this.#column = layout.numbers[0]!.column;
    this.#beside = layout.numbers.length > 1;
    this.#totals = new Grid(Math.max(1, layout.totals));
  }

  row(): void {
    const area = this.#areas.of();
    const list = this.#lists.of();
    let what: number = COUNTS;
    if (this.#ruled) what = this.#kinds.of(this.#areas.said[area]!, this.#lists.said[list]!);
    if (this.#choice?.isOther(list)) return;
    if (what === SUBTOTAL) this.#kinds.drop();
    if (what === SUBTOTAL || what === LEFT) return;
    if (this.#choice?.survey) return;
    const first = this.#areas.counts(area);
    if (this.#beside) this.#besides(area, first);
    const value = this.#numerals.of(this.#column);
    if (what === SPECIAL) {
      if (this.#special.length > 4 * MOST_SPECIAL) throw new Declined("rows");
      this.#special.push(area, list, value, this.#fields.line);
      return;
    }
    this.#lists.counts(list);
    if (this.#votes.put(area, list, value)) this.#twins.put(area, list);
    else this.#twins.found(area, list);
  }

  /** Totals, and of the first row of an area sums, beside the votes of a list. */
  #besides(area: number, first: boolean): void {
    const { numbers, totals } = this.#layout;
    for (let i = 0; i < totals; i++) this.#total(area, i);
    if (!first) return;
    for (const { column } of numbers.slice(1 + totals))
      this.#sums.push(area, column, this.#numerals.of(column), this.#fields.line);
  }

  /** A total that stands again on each row of its area. */
  #total(area: number, index: number): void {
    const { column } = this.#layout.numbers[1 + index]!;
    const stated = this.#numerals.of(column);
    const known = this.#totals.get(area, index);
    if (known < 0) this.#totals.set(area, index, stated);
    else if (stated >= 0 && known !== stated) {
      if (this.#guessed) throw new Declined("totals");
      const values = { known: String(known), row: this.#areas.line(area) + 1 };
      const found = this.#fields.text(column).trim();
      this.#trouble.add(error("repeated", this.#fields.place(column), found, values));
    }
  }

  counts(): Counts {
    return {
      ...this.#areas.found(),
      ...this.#lists.found(),
      votes: { stride: this.#votes.stride, blocks: this.#votes.blocks },
      totals: { stride: this.#totals.stride, blocks: this.#totals.blocks },
      sums: this.#sums,
      special: this.#special,
      values: [...(this.#choice?.values ?? [])],
      twins: this.#twins.times,
    };
  }
}

const MOST_SPECIAL = 2_000_000;
