import type { Place } from "../../results/problem.ts";
import type { Table } from "../apply/table.ts";
import { LIMITS } from "../sheet/limits.ts";
import type { Cell } from "../sheet/sheet.ts";
import { Declined } from "./declined.ts";
import type { Line } from "./part.ts";
import type { Plan } from "./plan.ts";
import type { Records } from "./records.ts";
import { rowOf } from "./rows.ts";

/** The record that was read last, as texts: few are asked for. */
export class Fields {
  readonly records: Records;
  readonly #source: string;
  readonly #table: Table;
  readonly #decoder: InstanceType<typeof TextDecoder>;

  constructor(records: Records, { source, encoding }: Plan, table: Table) {
    this.records = records;
    this.#source = source;
    this.#table = table;
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  /** Its line, counted from 0. */
  get line(): number {
    return this.records.rows - 1;
  }

  /** @throws Declined `line` where it is too long */
  text(field: number): string {
    const { bytes, starts, ends } = this.records;
    if (ends[field]! - starts[field]! > LIMITS.cell) throw new Declined("line");
    const text = this.#decoder.decode(bytes.subarray(starts[field], ends[field]));
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }

  /** The cells of some columns, each at its column. */
  cells(columns: readonly number[]): Cell[] {
    const cells: Cell[] = [];
    for (const column of columns) cells[column] = this.text(column) || null;
    return cells;
  }

  all(): Cell[] {
    return Array.from({ length: this.records.count }, (_, field) => this.text(field) || null);
  }

  /** Keeps the whole row, unless there are as many as tell what rows mean. */
  keep(lines: Line[], most: number): void {
    if (lines.length < most) lines.push({ line: this.line, cells: this.all() });
  }

  /** How many fields there are up to the last that is not blank. */
  filled(): number {
    const { count, starts, ends, bytes } = this.records;
    for (let field = count - 1; field >= 0; field--) {
      for (let at = starts[field]!; at < ends[field]!; at++)
        if (bytes[at]! > 32 && this.text(field).trim() !== "") return field + 1;
    }
    return 0;
  }

  /** Where a column of it stands, or all of it. */
  place(column?: number): Place {
    return column === undefined
      ? { source: this.#source, row: this.line + 1 }
      : this.#table.place(column, rowOf([], this.line));
  }
}
