import { Declined } from "./declined.ts";
import type { Fields } from "./fields.ts";
import type { Line } from "./part.ts";
import type { Said } from "./plan.ts";

/** What a row is. */
export const [COUNTS, SPECIAL, LEFT, SUBTOTAL] = [0, 1, 2, 3];

/** Tells what rows are by what the reading says of them, and keeps those that do not count as far as they are needed. */
export class Kinds {
  /** rows that are left out, by the line of the reading that says so */
  readonly left = new Map<number, { first: number; rows: number }>();
  /** rows that are left out because they repeat others, and rows of sums over areas */
  readonly dropped: Line[] = [];
  readonly apart: Line[] = [];
  readonly #fields: Fields;
  readonly #long: boolean;

  constructor(fields: Fields, long: boolean) {
    this.#fields = fields;
    this.#long = long;
  }

  /** By its area and its list: the line that stands first in the reading says it. */
  of(area: Said, list: Said): number {
    const { as, order } = list.order < area.order ? list : area;
    if (as === undefined) return COUNTS;
    if (as !== "left" && as !== "subtotal") return this.#long || as === "sum" ? SPECIAL : COUNTS;
    const left = this.left.get(order) ?? { first: this.#fields.line, rows: 0 };
    left.rows++;
    this.left.set(order, left);
    return as === "left" ? LEFT : SUBTOTAL;
  }

  drop(): void {
    this.#fields.keep(this.dropped, MOST);
  }

  /** @throws Declined `rows` where there are more than are kept: none of them may be passed over */
  setApart(): void {
    if (this.apart.length === MOST) throw new Declined("rows");
    this.#fields.keep(this.apart, MOST);
  }
}

const MOST = 10_000;
