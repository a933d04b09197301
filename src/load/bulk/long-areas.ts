import type { Fields } from "./fields.ts";
import { grown, Interned } from "./interned.ts";
import { foreseen, plain } from "./likely.ts";
import type { News } from "./news.ts";
import type { Counts } from "./part.ts";
import type { Layout, Plan, Said } from "./plan.ts";
import type { Likely } from "./records.ts";

/** The areas of rows of lists: most rows are of the area of the row before. */
export class LongAreas {
  /** what the reading says of each, if it says anything of rows */
  readonly said: Said[] = [];
  readonly #fields: Fields;
  readonly #layout: Layout;
  readonly #news: News;
  readonly #texts: Interned;
  readonly #likely: Likely | undefined;
  readonly #isPlain: (byte: number) => boolean;
  #lines = new Int32Array(1 << 10);
  #last = 0;

  constructor(fields: Fields, { separator }: Plan, layout: Layout, news: News) {
    this.#fields = fields;
    this.#layout = layout;
    this.#news = news;
    this.#texts = new Interned(layout.areas);
    this.#likely = foreseen(fields.records, layout.areas);
    this.#isPlain = plain(separator);
  }

  /** The number of the area of this record. */
  of(): number {
    if (this.#likely?.met) return this.#last;
    const area = this.#texts.of(this.#fields.records, this.#last);
    if (this.#texts.fresh) this.#add(area);
    if (this.#likely) this.#texts.foresee(area, this.#likely, this.#isPlain);
    this.#last = area;
    return area;
  }

  #add(area: number): void {
    if (area === this.#lines.length) this.#lines = grown(this.#lines, area + 1);
    this.#lines[area] = -1;
    this.#news.area();
    const { areas, areaRules, ruled } = this.#layout;
    if (ruled) this.said[area] = areaRules(this.#fields.cells(areas));
  }

  /** Says of an area that this row counts; whether it is the first. */
  counts(area: number): boolean {
    if (this.#lines[area]! >= 0) return false;
    this.#lines[area] = this.#fields.line;
    return true;
  }

  /** The first line of an area that counts. */
  line(area: number): number {
    return this.#lines[area]!;
  }

  found(): Pick<Counts, "areas" | "areaLines"> {
    return {
      areas: this.#texts.pool(),
      areaLines: this.#lines.slice(0, this.#texts.size),
    };
  }
}
