import { error, type Problem } from "../../results/problem.ts";
import { TOTALS, type Total } from "../../results/results.ts";
import { Areas, type Figure, type Numbers, type Unit } from "../apply/areas.ts";
import { collect, firstArea, type Listed } from "../apply/collect.ts";
import type { Row, Table } from "../apply/table.ts";
import type { Cell } from "../sheet/sheet.ts";
import { Declined } from "./declined.ts";
import { ABSENT, Grid, UNKNOWN } from "./grid.ts";
import { Listing } from "./listing.ts";
import { type Layout, layoutOf, type Plan } from "./plan.ts";
import { byLine, rowOf } from "./rows.ts";
import type { Line, Part } from "./tally.ts";
import { Trouble } from "./trouble.ts";

/** Areas and lists with their numbers in one matrix, as `Collected` has them cell by cell. */
export interface Counted {
  readonly table: Table;
  readonly units: readonly Unit[];
  readonly lists: readonly Listed[];
  /** a row for a nation, then one an area; ABSENT, UNKNOWN and NONE as in a Grid */
  readonly votes: Float64Array<ArrayBuffer>;
  /** of each area by TOTALS, likewise */
  readonly totals: Float64Array<ArrayBuffer>;
  /** sums of its lists that the table states, by index of the area */
  readonly sums: ReadonlyMap<number, readonly Figure[]>;
  /** rows of sums over all areas, and rows that are left out because they repeat others */
  readonly over: readonly Unit[];
  readonly repeated: readonly Unit[];
  readonly problems: readonly Problem[];
  /** the texts of all areas in their columns */
  readonly places: readonly Row[];
  /** numbers of one list in one area that stand in two rows */
  readonly twins: number;
}

/** Areas whose numbers stand in the matrix share these. */
const ELSEWHERE: Numbers = { totals: new Map(), votes: new Map(), seats: new Map(), sums: [] };

/** Puts the parts of a file together, in their order; their matrices are given up on the way. */
export function merge(plan: Plan, parts: readonly Part[]): Counted {
  const merged = new Merged(plan);
  let before = 0;
  for (const part of parts) {
    merged.take(part, before);
    before += part.rows;
  }
  return merged.counted(parts);
}

class Merged {
  readonly #plan: Plan;
  readonly #layout: Layout;
  readonly #trouble = new Trouble();
  readonly #areas: Areas;
  readonly #units = new Map<Unit, number>();
  readonly #places: Row[] = [];
  readonly #listing: Listing;
  readonly #sums = new Map<number, Figure[]>();
  /** of each part, the unit of each area and the column of each list; -1 where it has none */
  readonly #rows: Int32Array[] = [];
  readonly #columns: Int32Array[] = [];
  readonly #before: number[] = [];
  #twins = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#layout = layoutOf(plan);
    const { table, bound, long } = this.#layout;
    this.#areas = new Areas(table, bound, !long, plan.reading, () => ELSEWHERE);
    this.#listing = new Listing(this.#layout, plan.reading);
  }

  /** Finds the areas and lists of a part. */
  take(part: Part, before: number): void {
    this.#before.push(before);
    this.#trouble.join(part.trouble, before);
    this.#twins += part.twins;
    this.#rows.push(this.#unitsOf(part, before));
    const cells = cellsOf(this.#plan, part.lists, this.#layout.lists);
    this.#columns.push(this.#listing.columnsOf(part.listLines, cells, before, this.#trouble));
  }

  #unitsOf({ areas, areaLines }: Part, before: number): Int32Array {
    const { table, bound, long, areaRules } = this.#layout;
    const cells = cellsOf(this.#plan, areas, this.#layout.areas);
    const rows = Array.from(areaLines, (line, entry) => rowOf(cells(entry), line + before));
    for (const row of rows) this.#places.push(row);
    const found = new Int32Array(rows.length).fill(-1);
    for (const entry of byLine(areaLines)) {
      const row = rows[entry]!;
      const { rule } = areaRules(row.cells);
      const unit = this.#areas.of({ row, ...(rule && { rule }) });
      if (!unit) {
        const place = table.place(firstArea(bound), row);
        this.#trouble.add(error("schema", place, "", { expected: "text" }));
        continue;
      }
      this.#number(unit);
      if (!long && unit.row) {
        const place = table.place(firstArea(bound), row);
        this.#trouble.add(error("same-name", place, unit.name, { row: unit.row.line + 1 }));
        continue;
      }
      unit.row ??= row;
      found[entry] = this.#units.get(unit)!;
    }
    return found;
  }

  /** Numbers an area, the areas around it first. */
  #number(unit: Unit): void {
    if (this.#units.has(unit)) return;
    if (unit.parent !== undefined) this.#number(this.#areas.units.get(unit.parent)!);
    this.#units.set(unit, this.#units.size);
  }

  counted(parts: readonly Part[]): Counted {
    const { table, bound, long } = this.#layout;
    const size = this.#units.size;
    const width = this.#listing.width;
    const votes = new Float64Array((size + 1) * width).fill(ABSENT);
    const totals = new Float64Array(size * TOTALS.length).fill(ABSENT);
    parts.forEach((part, i) => {
      const rows = this.#rows[i]!;
      if (long) this.#lists(part, rows, this.#columns[i]!, votes, totals, this.#before[i]!);
      else this.#table(part, rows, votes, totals, this.#before[i]!);
      part.votes.blocks.length = 0;
    });
    const lines = (kept: (part: Part) => readonly Line[]) =>
      parts.flatMap((part, i) =>
        kept(part).map(({ cells, line }) => rowOf(cells, line + this.#before[i]!)),
      );
    const over = collect(
      table,
      bound,
      lines(({ apart }) => apart).map((row) => ({ row, rule: { as: "sum" as const } })),
      this.#plan.reading,
    );
    const dropped = lines((part) => part.dropped).map((row) => ({ row }));
    const repeated = collect(table, bound, dropped, this.#plan.reading).areas.units.values();
    return {
      table,
      units: [...this.#units.keys()],
      lists: this.#listing.lists,
      votes: this.#listing.folded(votes),
      totals,
      sums: this.#sums,
      over: over.sums,
      repeated: [...repeated],
      problems: [...this.#trouble.all(), ...over.problems],
      places: this.#places,
      twins: this.#twins,
    };
  }

  /** The numbers of a table with a row a list. */
  #lists(
    part: Part,
    rows: Int32Array,
    columns: Int32Array,
    votes: Float64Array,
    totals: Float64Array,
    before: number,
  ): void {
    const { width } = this.#listing;
    const grid = new Grid(part.votes.stride, part.votes.blocks);
    for (let area = 0; area < rows.length; area++) {
      const row = rows[area]!;
      const twice = row < 0 ? 0 : grid.copy(area, columns, votes, (row + 1) * width);
      if (twice > 0) this.#twice(row, twice);
      grid.release(area);
    }
    const stated = new Grid(part.totals.stride, part.totals.blocks);
    const { numbers, totals: several } = this.#layout;
    for (let area = 0; area < rows.length; area++)
      for (let i = 0; i < several; i++)
        this.#total(totals, rows[area]!, numbers[1 + i]!.role as Total, stated.get(area, i), -1);
    for (let i = 0; i < part.sums.length; i += 4) {
      const [area, column, value, line] = part.sums.slice(i, i + 4) as Four;
      this.#sum(rows[area]!, value, column, line + before);
    }
    const said = this.#saidOf(part);
    for (let i = 0; i < part.special.length; i += 4) {
      const [area, list, value, line] = part.special.slice(i, i + 4) as Four;
      const as = said(area, list);
      if (as === "sum") this.#sum(rows[area]!, value, numbers[0]!.column, line + before);
      else this.#total(totals, rows[area]!, as as Total, value, line + before);
    }
  }

  /** Rows that are told apart by blanks alone, or stand in different parts: which they are is told by a trace. */
  #twice(row: number, times: number): void {
    this.#twins += times;
    const { table, bound } = this.#layout;
    if (this.#twins > times) return; // once is enough
    const unit = [...this.#units.keys()][row]!;
    this.#trouble.add(error("same-name", table.place(firstArea(bound), unit.row), unit.name));
  }

  /** What the reading says of the row of a list in an area. */
  #saidOf(part: Part) {
    const { areas, lists, areaRules, listRules } = this.#layout;
    const [ofArea, ofList] = [
      cellsOf(this.#plan, part.areas, areas),
      cellsOf(this.#plan, part.lists, lists),
    ];
    const byList = Array.from(part.listLines.keys(), (list) => listRules(ofList(list)));
    return (area: number, list: number) => {
      const [inArea, inList] = [areaRules(ofArea(area)), byList[list]!];
      return inList.order < inArea.order ? inList.as : inArea.as;
    };
  }

  /** The numbers of a table with a row an area. */
  #table(
    part: Part,
    rows: Int32Array,
    votes: Float64Array,
    totals: Float64Array,
    before: number,
  ): void {
    const { numbers, votes: lists, totals: several } = this.#layout;
    const { width } = this.#listing;
    const grid = new Grid(part.votes.stride, part.votes.blocks);
    for (let area = 0; area < rows.length; area++) {
      const row = rows[area]!;
      if (row < 0) continue;
      for (let i = 0; i < lists; i++) votes[(row + 1) * width + i] = grid.get(area, i);
      for (let i = lists; i < lists + several; i++)
        this.#total(totals, row, numbers[i]!.role as Total, grid.get(area, i), -1);
      for (let i = lists + several; i < numbers.length; i++)
        this.#sum(row, grid.get(area, i), numbers[i]!.column, part.areaLines[area]! + before);
      grid.release(area);
    }
  }

  #sum(unit: number, value: number, column: number, line: number): void {
    if (unit < 0) return;
    const figures = this.#sums.get(unit) ?? [];
    figures.push({ value: value < 0 ? null : value, row: rowOf([], line), column });
    this.#sums.set(unit, figures);
  }

  #total(totals: Float64Array, unit: number, total: Total, value: number, line: number): void {
    if (unit < 0 || value === ABSENT) return;
    const at = unit * TOTALS.length + TOTALS.indexOf(total);
    const known = totals[at]!;
    if (known < 0) totals[at] = value < 0 ? UNKNOWN : value;
    else if (value >= 0 && value !== known) {
      if (this.#plan.guessed) throw new Declined("totals");
      const place = { source: this.#plan.source, ...(line >= 0 && { row: line + 1 }) };
      this.#trouble.add(error("repeated", place, String(value), { known: String(known), row: 0 }));
    }
  }
}

type Four = [number, number, number, number];

/** The texts of a pool, entry by entry, each at its column. */
function cellsOf(plan: Plan, pool: Uint8Array, columns: readonly number[]) {
  const text = new TextDecoder(plan.encoding, { ignoreBOM: true }).decode(pool);
  const texts = (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).split("\0");
  return (entry: number): Cell[] => {
    const cells: Cell[] = [];
    columns.forEach((column, i) => {
      cells[column] = texts[entry * columns.length + i] || null;
    });
    return cells;
  };
}
