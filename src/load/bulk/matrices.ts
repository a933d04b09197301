import { error } from "../../results/problem.ts";
import { TOTALS, type Total } from "../../results/results.ts";
import type { Figure } from "../apply/areas.ts";
import { Declined } from "./declined.ts";
import { ABSENT, UNKNOWN } from "./grid.ts";
import type { Plan } from "./plan.ts";
import { rowOf } from "./rows.ts";
import type { Trouble } from "./trouble.ts";

/** The numbers of all areas, as `Counted` has them. */
export class Matrices {
  readonly votes: Float64Array<ArrayBuffer>;
  /** columns of votes */
  readonly width: number;
  readonly totals: Float64Array<ArrayBuffer>;
  readonly validLines: Int32Array<ArrayBuffer>;
  readonly sums = new Map<number, Figure[]>();
  readonly #plan: Plan;
  readonly #trouble: Trouble;

  constructor(units: number, width: number, plan: Plan, trouble: Trouble) {
    this.votes = new Float64Array((units + 1) * width).fill(ABSENT);
    this.width = width;
    this.totals = new Float64Array(units * TOTALS.length).fill(ABSENT);
    this.validLines = new Int32Array(units).fill(-1);
    this.#plan = plan;
    this.#trouble = trouble;
  }

  /** Takes a total; of several that differ, the guess was wrong or the table is. */
  total(unit: number, total: Total, value: number, line?: number): void {
    if (unit < 0 || value === ABSENT) return;
    const at = unit * TOTALS.length + TOTALS.indexOf(total);
    const known = this.totals[at]!;
    if (known < 0) {
      this.totals[at] = value < 0 ? UNKNOWN : value;
      if (total === "valid" && line !== undefined) this.validLines[unit] = line;
    } else if (value >= 0 && value !== known) {
      if (this.#plan.guessed) throw new Declined("totals");
      const place = { source: this.#plan.source, ...(line !== undefined && { row: line + 1 }) };
      this.#trouble.add(error("repeated", place, String(value), { known: String(known), row: 0 }));
    }
  }

  sum(unit: number, value: number, column: number, line: number): void {
    if (unit < 0) return;
    const figures = this.sums.get(unit) ?? [];
    figures.push({ value: value < 0 ? null : value, row: rowOf([], line), column });
    this.sums.set(unit, figures);
  }
}
