import { error } from "../../results/problem.ts";
import type { Fields } from "./fields.ts";
import { Grid } from "./grid.ts";
import type { Layout, Plan } from "./plan.ts";
import type { Trouble } from "./trouble.ts";

/** Numbers of one list in one area that stand twice. Where the first one stands is known where rows are traced. */
export class Twins {
  times = 0;
  readonly #fields: Fields;
  readonly #column: number;
  readonly #trouble: Trouble;
  /** lines by area and list */
  readonly #lines: Grid | undefined;

  constructor(fields: Fields, { trace }: Plan, { bound, lists }: Layout, trouble: Trouble) {
    this.#fields = fields;
    const named = bound.find(({ role }) => role === "list" || role === "listId");
    this.#column = named?.column ?? lists[0]!;
    this.#trouble = trouble;
    this.#lines = trace ? new Grid(16) : undefined;
  }

  /** This row has the first number. */
  put(area: number, list: number): void {
    this.#lines?.set(area, list, this.#fields.line);
  }

  /** This row has another one. */
  found(area: number, list: number): void {
    this.times++;
    if (this.#lines === undefined) return;
    const values = { row: this.#lines.get(area, list) + 1 };
    const text = this.#fields.text(this.#column).trim();
    this.#trouble.add(error("same-name", this.#fields.place(this.#column), text, values));
  }
}
