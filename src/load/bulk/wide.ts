import type { Fields } from "./fields.ts";
import { Grid } from "./grid.ts";
import { grown, Interned } from "./interned.ts";
import { COUNTS, type Kinds, SPECIAL, SUBTOTAL } from "./kinds.ts";
import type { News } from "./news.ts";
import type { Numerals } from "./numerals.ts";
import type { Counts } from "./part.ts";
import type { Layout, Said } from "./plan.ts";

/** Counts rows of which each is an area, with its lists side by side. */
export class WideRows {
  readonly #fields: Fields;
  readonly #kinds: Kinds;
  readonly #news: News;
  readonly #numerals: Numerals;
  readonly #layout: Layout;
  readonly #areas: Interned;
  readonly #votes: Grid;
  #areaLines = new Int32Array(1 << 10);

  constructor(
    layout: Layout,
    by: { fields: Fields; kinds: Kinds; news: News; numerals: Numerals },
  ) {
    this.#fields = by.fields;
    this.#kinds = by.kinds;
    this.#news = by.news;
    this.#numerals = by.numerals;
    this.#layout = layout;
    this.#areas = new Interned(layout.areas);
    this.#votes = new Grid(Math.max(1, layout.numbers.length));
  }

  row(): void {
    const { numbers, ruled } = this.#layout;
    this.#news.area();
    if (ruled && !this.#isCounted()) return;
    const area = this.#areas.add(this.#fields.records);
    if (area === this.#areaLines.length) this.#areaLines = grown(this.#areaLines, area + 1);
    this.#areaLines[area] = this.#fields.line;
    for (let i = 0; i < numbers.length; i++)
      this.#votes.set(area, i, this.#numerals.of(numbers[i]!.column));
  }

  #isCounted(): boolean {
    const { areas, areaRules } = this.#layout;
    const what = this.#kinds.of(areaRules(this.#fields.cells(areas)), OF_NO_LIST);
    if (what === SUBTOTAL) this.#kinds.drop();
    if (what === SPECIAL) this.#kinds.setApart();
    return what === COUNTS;
  }

  counts(): Counts {
    return {
      areas: this.#areas.pool(),
      lists: new Uint8Array(0),
      areaLines: this.#areaLines.slice(0, this.#areas.size),
      listLines: new Int32Array(0),
      votes: { stride: this.#votes.stride, blocks: this.#votes.blocks },
      totals: { stride: 1, blocks: [] },
      ...{ sums: [], special: [], values: [], twins: 0 },
    };
  }
}

const OF_NO_LIST: Said = { order: Number.POSITIVE_INFINITY };
