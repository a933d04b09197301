import { error } from "../../results/problem.ts";
import { Areas, type Numbers, type Unit } from "../apply/areas.ts";
import { firstArea } from "../apply/collect.ts";
import type { Row } from "../apply/table.ts";
import type { Part } from "./part.ts";
import type { Layout, Plan } from "./plan.ts";
import { byLine, rowOf } from "./rows.ts";
import { textsOf } from "./texts.ts";
import type { Trouble } from "./trouble.ts";

/** The areas of all parts, numbered as they come, those around an area before it. */
export class Units {
  /** the texts of all areas in their columns */
  readonly places: Row[] = [];
  readonly #plan: Plan;
  readonly #layout: Layout;
  readonly #areas: Areas;
  readonly #numbers = new Map<Unit, number>();

  constructor(plan: Plan, layout: Layout) {
    this.#plan = plan;
    this.#layout = layout;
    const { table, bound, long } = layout;
    this.#areas = new Areas(table, bound, !long, plan.reading, () => ELSEWHERE);
  }

  get all(): Unit[] {
    return [...this.#numbers.keys()];
  }

  /** The number of each area of a part; -1 for one whose rows do not count. */
  of({ areas, areaLines }: Part, before: number, trouble: Trouble): Int32Array {
    const { table, bound, long, areaRules, areas: columns } = this.#layout;
    const cells = textsOf(areas, this.#plan.encoding, columns);
    const rows = Array.from(areaLines, (line, entry) => rowOf(cells(entry), line + before));
    for (const row of rows) this.places.push(row);
    const found = new Int32Array(rows.length).fill(-1);
    for (const entry of byLine(areaLines)) {
      const row = rows[entry]!;
      const { rule } = areaRules(row.cells);
      const unit = this.#areas.of({ row, ...(rule && { rule }) });
      if (!unit) {
        const place = table.place(firstArea(bound), row);
        trouble.add(error("schema", place, "", { expected: "text" }));
        continue;
      }
      this.#number(unit);
      if (!long && unit.row) {
        const place = table.place(firstArea(bound), row);
        trouble.add(error("same-name", place, unit.name, { row: unit.row.line + 1 }));
        continue;
      }
      unit.row ??= row;
      found[entry] = this.#numbers.get(unit)!;
    }
    return found;
  }

  #number(unit: Unit): void {
    if (this.#numbers.has(unit)) return;
    if (unit.parent !== undefined) this.#number(this.#areas.units.get(unit.parent)!);
    this.#numbers.set(unit, this.#numbers.size);
  }
}

/** Areas whose numbers stand in the matrix share these. */
const ELSEWHERE: Numbers = { totals: new Map(), votes: new Map(), seats: new Map(), sums: [] };
