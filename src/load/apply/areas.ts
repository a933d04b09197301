import type { Place } from "../../results/problem.ts";
import { LEVELS, type Level, type Total } from "../../results/results.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Bound } from "./bind.ts";
import type { Ruled } from "./rows.ts";
import { type Row, type Table, textOf } from "./table.ts";

/** A number with the cell that it stands in. `none`: a mark that says that the list did not stand. */
export interface Figure {
  readonly value: number | null;
  readonly none?: boolean;
  readonly row: Row;
  readonly column: number;
}

/** An area as the rows tell of it. */
export interface Unit {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly level: Level;
  /** key of the area around it */
  parent?: string;
  /** id of the area around it, where the table has a column for it */
  readonly parentCode?: string;
  /** its first row with numbers; absent for an area that only stands beside others */
  row?: Row;
  readonly place: () => Place;
  readonly totals: Map<Total, Figure>;
  readonly votes: Map<string, Figure>;
  readonly seats: Map<string, Figure>;
  /** sums of its lists that the table states */
  readonly sums: Figure[];
}

interface Depth {
  readonly id?: Bound;
  readonly name?: Bound;
  readonly level: Level;
}

/** The areas of a table by key, in the order in which they come. */
export class Areas {
  readonly units = new Map<string, Unit>();
  readonly #depths: readonly Depth[];
  readonly #parent: Bound | undefined;
  readonly #table: Table;
  readonly #byRow: boolean;
  readonly #apart: boolean;
  readonly #ids: boolean;
  readonly #rows: Level | undefined;
  readonly #numbers: () => Numbers;

  /**
   * @param byRow without a column of areas each row is one, else all rows are one area
   * @param how whether rows of one area, or all rows, are areas of their own
   * @param numbers where the numbers of a new area go; areas whose numbers stand elsewhere share one that stays empty
   */
  constructor(
    table: Table,
    bound: readonly Bound[],
    byRow: boolean,
    how: Pick<ReadingDocument, "sameAreas" | "rowAreas" | "ids"> = {},
    numbers: () => Numbers = empty,
  ) {
    this.#numbers = numbers;
    this.#apart = how.sameAreas === "apart";
    this.#ids = how.ids === "codes";
    this.#rows = how.rowAreas;
    this.#table = table;
    this.#byRow = byRow;
    this.#parent = bound.find(({ role }) => role === "areaParent");
    const columns = bound.filter(({ role }) => role === "areaId" || role === "areaName");
    const depths = [...new Set(columns.map(({ depth }) => depth ?? 1))].sort((a, b) => a - b);
    this.#depths = depths.map((depth) => {
      const here = columns.filter((column) => (column.depth ?? 1) === depth);
      const id = here.find(({ role }) => role === "areaId");
      const name = here.find(({ role }) => role === "areaName");
      const level = name?.level ?? id?.level ?? "district";
      return { level, ...(id && { id }), ...(name && { name }) };
    });
  }

  /** Whether the table has columns of areas. */
  get named(): boolean {
    return this.#depths.length > 0;
  }

  /** The area of a row; undefined where the row names none. */
  of({ row, rule }: Ruled): Unit | undefined {
    if (!this.named) return this.#unnamed(row, rule?.level);
    const path = this.#depths.flatMap(({ id, name, level }) => {
      const code = id ? textOf(row.cells[id.column]) : "";
      const text = name ? textOf(row.cells[name.column]) : "";
      return code === "" && text === "" ? [] : [{ code, text, level, at: name ?? id! }];
    });
    if (this.#rows !== undefined && path.length > 0) {
      const text = `row ${row.line + 1}`;
      path.push({ code: "", text, level: this.#rows, at: path.at(-1)!.at });
    }
    let unit: Unit | undefined;
    path.forEach(({ code, text, level: usual, at }, depth) => {
      const last = depth === path.length - 1;
      const level = (last && rule?.level) || usual;
      const key = JSON.stringify([
        unit?.key ?? "",
        rule?.level ?? at.column,
        code,
        text,
        this.#apart && last ? row.line : 0,
      ]);
      let known = this.units.get(key);
      if (!known) {
        const parentCode = last && this.#parent ? textOf(row.cells[this.#parent.column]) : "";
        const { totals, votes, seats, sums } = this.#numbers();
        const place = () => this.#table.place(at.column, row);
        // one form for all, without copies: there may be a hundred thousand
        known = { key, name: text || code, code, level, place, totals, votes, seats, sums };
        if (unit) known.parent = unit.key;
        if (parentCode !== "") known = { ...known, parentCode };
        this.units.set(key, known);
      }
      unit = known;
    });
    return unit;
  }

  #unnamed(row: Row, level: Level | undefined): Unit {
    const key = this.#byRow ? `${row.sheet}:${row.line}` : "";
    let unit = this.units.get(key);
    if (!unit) {
      const { column: _, header: __, ...place } = this.#table.place(0, row);
      const name = this.#byRow ? `row ${row.line + 1}` : "";
      const usual = this.#byRow ? "station" : "nation";
      unit = {
        ...{ key, name, code: "", level: level ?? usual },
        ...{ place: () => place, ...this.#numbers() },
      };
      this.units.set(key, unit);
    }
    return unit;
  }

  /** Finds the areas that columns of parents name: by id, else of a level further out, the nearest. */
  link(): readonly Unit[] {
    const byCode = new Map<string, Unit[]>();
    for (const unit of this.units.values()) {
      const same = byCode.get(unit.code) ?? [];
      same.push(unit);
      byCode.set(unit.code, same);
    }
    const lost: Unit[] = [];
    for (const unit of this.units.values()) {
      if (unit.parentCode === undefined || unit.parent !== undefined) continue;
      const around = (byCode.get(unit.parentCode) ?? [])
        .filter((other) => this.#ids || rank(other.level) < rank(unit.level))
        .sort((a, b) => rank(b.level) - rank(a.level))[0];
      if (around) unit.parent = around.key;
      else lost.push(unit);
    }
    return lost;
  }
}

const rank = (level: Level): number => LEVELS.indexOf(level);

export type Numbers = Pick<Unit, "totals" | "votes" | "seats" | "sums">;

export const empty = (): Numbers => ({
  totals: new Map(),
  votes: new Map(),
  seats: new Map(),
  sums: [],
});
