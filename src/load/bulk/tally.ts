import { error } from "../../results/problem.ts";
import { textOf } from "../apply/table.ts";
import { looksNumeric } from "../recognise/header.ts";
import { Declined } from "./declined.ts";
import { Fields } from "./fields.ts";
import { Kinds } from "./kinds.ts";
import { LongRows } from "./long.ts";
import { News } from "./news.ts";
import { Numerals } from "./numerals.ts";
import type { Part } from "./part.ts";
import { type Layout, layoutOf, type Plan } from "./plan.ts";
import { Records } from "./records.ts";
import { Trouble } from "./trouble.ts";
import { WideRows } from "./wide.ts";

/** Goes through the records of a part of a file once: tells rows of the table from all else, and has them counted. */
export class Tally {
  readonly #guessed: boolean;
  readonly #layout: Layout;
  readonly #records: Records;
  readonly #fields: Fields;
  readonly #trouble = new Trouble();
  readonly #news: News;
  readonly #kinds: Kinds;
  readonly #rows: LongRows | WideRows;
  readonly #hasEmpty: boolean;
  /** the column that comes first of all that are read, and the first of votes */
  readonly #lead: number;
  readonly #votes: number;
  /** rows of headers */
  readonly #skip: number;
  #notes = -1;
  #lastRow = -1;

  /** @param first whether the part begins with the headers */
  constructor(plan: Plan, first: boolean) {
    const layout = layoutOf(plan);
    const { areas, numbers, empty } = layout;
    this.#guessed = plan.guessed;
    this.#layout = layout;
    this.#records = new Records(plan.separator);
    this.#fields = new Fields(this.#records, plan, layout.table);
    this.#news = new News(this.#fields, plan, layout);
    this.#kinds = new Kinds(this.#fields, layout.long);
    const numerals = new Numerals(this.#fields, plan.reading.numbers, this.#news, this.#trouble);
    const by = { fields: this.#fields, kinds: this.#kinds, news: this.#news, numerals };
    this.#rows = layout.long
      ? new LongRows(plan, layout, { ...by, trouble: this.#trouble })
      : new WideRows(layout, by);
    this.#hasEmpty = empty.length > 0;
    this.#votes = numbers[0]!.column;
    this.#lead = areas[0] ?? this.#votes;
    this.#skip = first ? plan.header.length : 0;
  }

  /** Reads whole records; see `Records.read`. */
  read(bytes: Uint8Array, from: number, to: number, limit: number, last: boolean): number {
    return this.#records.read(bytes, from, to, limit, last, this.#record);
  }

  readonly #record = (): void => {
    const { rows, count, starts, ends, bytes } = this.#records;
    if (rows <= this.#skip) return;
    const { expected } = this.#layout;
    const [lead, votes] = [this.#lead, this.#votes];
    const begin = starts[lead]!;
    if (count !== expected || begin === ends[lead] || bytes[begin]! <= 32) {
      const filled = this.#fields.filled();
      if (filled === 0) return;
      if (this.#isNote()) return;
      if (count < expected || filled > expected) {
        const values = { cells: count, expected };
        this.#trouble.add(error("row-length", this.#fields.place(), "", values));
        return;
      }
    } else {
      if ((starts[votes] === ends[votes] || bytes[starts[votes]!]! <= 32) && this.#isNote()) return;
    }
    if (this.#notes >= 0) throw new Declined("notes");
    this.#lastRow = rows - 1;
    this.#news.constant();
    if (this.#hasEmpty) this.#holdEmpty();
    this.#rows.row();
  };

  /** A text alone in its row: below the table it is a note. */
  #isNote(): boolean {
    if (!this.#guessed) return false;
    const cells = this.#fields.all().filter((cell) => textOf(cell) !== "");
    if (cells.length > 1 || looksNumeric(cells[0])) return false;
    if (this.#notes < 0) this.#notes = this.#fields.line;
    return true;
  }

  /** Columns without a header hold nothing. */
  #holdEmpty(): void {
    const { starts, ends } = this.#records;
    for (const column of this.#layout.empty)
      if (ends[column]! > starts[column]!) throw new Declined("layout");
  }

  /** What was found. */
  part(): Part {
    return {
      ...this.#rows.counts(),
      rows: this.#records.rows,
      apart: this.#kinds.apart,
      dropped: this.#kinds.dropped,
      left: this.#kinds.left,
      news: this.#news.lines,
      notes: this.#notes,
      first: this.#skip > 0,
      last: this.#lastRow,
      trouble: this.#trouble.kinds,
    };
  }
}
