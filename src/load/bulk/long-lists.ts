import type { Choice } from "./choice.ts";
import type { Fields } from "./fields.ts";
import { grown, Interned } from "./interned.ts";
import { foreseen, plain } from "./likely.ts";
import type { News } from "./news.ts";
import type { Counts } from "./part.ts";
import type { Layout, Plan, Said } from "./plan.ts";
import type { Likely } from "./records.ts";

/** The lists of rows, told apart by all that stands beside them: most areas have them in the order of the area before. */
export class LongLists {
  /** what the reading says of each */
  readonly said: Said[] = [];
  readonly #fields: Fields;
  readonly #layout: Layout;
  readonly #news: News;
  readonly #choice: Choice | undefined;
  readonly #texts: Interned;
  readonly #likely: Likely | undefined;
  readonly #isPlain: (byte: number) => boolean;
  #lines = new Int32Array(1 << 10);
  /** which list came after which, the last time */
  #next = new Int32Array(1 << 10);
  #last = 0;

  constructor(
    fields: Fields,
    { separator }: Plan,
    layout: Layout,
    news: News,
    choice: Choice | undefined,
  ) {
    this.#fields = fields;
    this.#layout = layout;
    this.#news = news;
    this.#choice = choice;
    this.#texts = new Interned(layout.lists);
    this.#likely = foreseen(fields.records, layout.lists);
    this.#isPlain = plain(separator);
  }

  /** The number of the list of this record. */
  of(): number {
    let list = this.#next[this.#last]!;
    if (!this.#likely?.met) {
      list = this.#texts.of(this.#fields.records, list);
      if (this.#texts.fresh) this.#add(list);
      this.#next[this.#last] = list;
    }
    this.#last = list;
    if (this.#likely) this.#texts.foresee(this.#next[list]!, this.#likely, this.#isPlain);
    return list;
  }

  #add(list: number): void {
    if (list === this.#lines.length) {
      this.#lines = grown(this.#lines, list + 1);
      this.#next = grown(this.#next, list + 1);
    }
    this.#lines[list] = -1;
    this.#next[list] = list + 1;
    const cells = this.#fields.cells(this.#layout.lists);
    const said = this.#layout.listRules(cells);
    this.said[list] = said;
    this.#choice?.add(list, cells, said);
    this.#news.list(cells, said);
  }

  /** Says of a list that this row counts. */
  counts(list: number): void {
    if (this.#lines[list]! < 0) this.#lines[list] = this.#fields.line;
  }

  found(): Pick<Counts, "lists" | "listLines"> {
    return {
      lists: this.#texts.pool(),
      listLines: this.#lines.slice(0, this.#texts.size),
    };
  }
}
