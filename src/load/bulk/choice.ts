import { textOf } from "../apply/table.ts";
import type { Cell } from "../sheet/sheet.ts";
import { Declined } from "./declined.ts";
import { grown } from "./interned.ts";
import type { Plan, Said } from "./plan.ts";

/** Of contests, years or votes in one table one is read: which lists are those of others, and what there is to choose from. */
export class Choice {
  readonly values = new Set<string>();
  /** nothing is chosen yet: the values are all that is asked for */
  readonly survey: boolean;
  readonly #columns: readonly number[];
  readonly #value: string | undefined;
  /** of each list, 1 if it is of another value */
  #other = new Uint8Array(1 << 10);

  constructor({ columns, value }: NonNullable<Plan["choice"]>) {
    this.survey = value === undefined;
    this.#columns = columns;
    this.#value = value;
  }

  isOther(list: number): boolean {
    return this.#other[list] === 1;
  }

  /** Takes a list that was not there before. @throws Declined `rows` where there are too many values */
  add(list: number, cells: readonly Cell[], { as }: Said): void {
    const texts = this.#columns.map((column) => textOf(cells[column])).filter(Boolean);
    const label = [...new Set(texts)].join(" / ");
    if (label !== "" && as !== "left" && as !== "subtotal") this.values.add(label);
    if (this.values.size > MOST) throw new Declined("rows");
    if (list >= this.#other.length) this.#other = grown(this.#other, list + 1);
    this.#other[list] = label === "" || label === this.#value ? 0 : 1;
  }
}

const MOST = 20_000;
