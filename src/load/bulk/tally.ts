import { error, type ProblemCode, warning } from "../../results/problem.ts";
import { readCount } from "../apply/number.ts";
import { type Row, textOf } from "../apply/table.ts";
import { looksNumeric } from "../recognise/header.ts";
import { isSum, proposal } from "../recognise/words.ts";
import { LIMITS } from "../sheet/limits.ts";
import type { Cell } from "../sheet/sheet.ts";
import { Declined } from "./declined.ts";
import { Grid, NONE, UNKNOWN } from "./grid.ts";
import { grown, Interned } from "./interned.ts";
import { type Layout, layoutOf, type Plan, type Said } from "./plan.ts";
import { type Likely, Records } from "./records.ts";
import { Trouble } from "./trouble.ts";

/** A row as its cells, where numbers alone do not do: its line is counted from 0. */
export interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** What a part of a file holds: plain data and typed arrays. Lines are counted from its beginning. */
export interface Part {
  readonly rows: number;
  /** texts of the areas, and of what tells lists apart, in the order in which they come; see `Interned` */
  readonly areas: Uint8Array<ArrayBuffer>;
  readonly lists: Uint8Array<ArrayBuffer>;
  /** of each of them, the first line of its kind that counts; -1 where none does */
  readonly areaLines: Int32Array<ArrayBuffer>;
  readonly listLines: Int32Array<ArrayBuffer>;
  /** votes, a row an area: by list where long, else by column with totals and sums */
  readonly votes: Pick<Grid, "stride" | "blocks">;
  /** totals that stand again on each row of an area */
  readonly totals: Pick<Grid, "stride" | "blocks">;
  /** of the first rows of areas, sums; four numbers each: area, column, value, line */
  readonly sums: readonly number[];
  /** rows that are a total or a sum: area, list, value, line */
  readonly special: readonly number[];
  /** rows of sums over areas, and those that are left out because they repeat others, as far as they are kept */
  readonly apart: readonly Line[];
  readonly dropped: readonly Line[];
  /** rows that are left out, by the line of the reading that says so */
  readonly left: ReadonlyMap<number, { first: number; rows: number }>;
  /** values that are chosen from */
  readonly values: readonly string[];
  /** rows that might change a guess */
  readonly news: readonly Line[];
  /** notes below the table: the first line, and whether there is any */
  readonly notes: number;
  readonly first: boolean;
  readonly last: number;
  readonly trouble: Trouble["kinds"];
  /** numbers that stand twice */
  readonly twins: number;
}

/** What a row is. */
const [COUNTS, SPECIAL, LEFT, SUBTOTAL, OTHER] = [0, 1, 2, 3, 4];

/** Goes through the records of a part of a file once and puts each number where it belongs. */
export class Tally {
  readonly #plan: Plan;
  readonly #layout: Layout;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #records: Records;
  readonly #areas: Interned;
  readonly #lists: Interned;
  readonly #votes: Grid;
  readonly #totals: Grid;
  readonly #rows: Grid | undefined;
  readonly #trouble = new Trouble();
  readonly #areaSaid: Said[] = [];
  readonly #listSaid: Said[] = [];
  /** 1 for a list of another contest than the one that is chosen */
  #other = new Uint8Array(1 << 10);
  #areaLines = new Int32Array(1 << 10);
  #listLines = new Int32Array(1 << 10);
  /** which list came after which, the last time */
  #next = new Int32Array(1 << 10);
  /** the area of the last row, and the list that came next the last time: most rows hold them */
  readonly #likelyArea: Likely | undefined;
  readonly #likelyList: Likely | undefined;
  readonly #isPlain = (byte: number): boolean =>
    byte > 13 && byte !== 34 && byte !== this.#plan.separator;
  #area = 0;
  #list = 0;
  readonly #ruled: boolean;
  readonly #guessed: boolean;
  readonly #survey: boolean;
  readonly #hasEmpty: boolean;
  readonly #beside: boolean;
  /** the column that comes first of all that are read, and the first of votes */
  readonly #lead: number;
  readonly #column: number;
  readonly #skip: number;
  #constant: { column: number; bytes: Uint8Array }[] | undefined;
  readonly #sums: number[] = [];
  readonly #special: number[] = [];
  readonly #apart: Line[] = [];
  readonly #dropped: Line[] = [];
  readonly #left = new Map<number, { first: number; rows: number }>();
  readonly #values = new Set<string>();
  readonly #news: Line[] = [];
  readonly #words = new Set<string>();
  #notes = -1;
  #lastRow = -1;
  #twins = 0;

  /** @param first whether the part begins with the headers */
  constructor(plan: Plan, first: boolean) {
    this.#plan = plan;
    this.#layout = layoutOf(plan);
    this.#decoder = new TextDecoder(plan.encoding, { ignoreBOM: true });
    this.#records = new Records(plan.separator);
    this.#areas = new Interned(this.#layout.areas);
    this.#lists = new Interned(this.#layout.lists);
    this.#votes = new Grid(this.#layout.long ? 16 : Math.max(1, this.#layout.numbers.length));
    this.#totals = new Grid(Math.max(1, this.#layout.totals));
    this.#rows = plan.trace ? new Grid(16) : undefined;
    this.#skip = first ? plan.header.length : 0;
    const { areas, numbers, empty, long } = this.#layout;
    this.#guessed = plan.guessed;
    this.#survey = plan.choice !== undefined && plan.choice.value === undefined;
    this.#hasEmpty = empty.length > 0;
    this.#beside = long && numbers.length > 1;
    this.#column = numbers[0]!.column;
    this.#lead = areas[0] ?? this.#column;
    const { lists } = this.#layout;
    this.#likelyArea = long ? this.#foreseen(areas) : undefined;
    this.#likelyList = long ? this.#foreseen(lists) : undefined;
    this.#ruled = (plan.reading.rows ?? []).length > 0;
  }

  /** A place for the text that is likely to come next in a column, where it is one. */
  #foreseen(columns: readonly number[]): Likely | undefined {
    if (columns.length !== 1) return undefined;
    const likely = { pool: new Uint8Array(0), from: 0, to: 0, met: false };
    this.#records.likely[columns[0]!] = likely;
    return likely;
  }

  /** Reads whole records; see `Records.read`. */
  read(bytes: Uint8Array, from: number, to: number, limit: number, last: boolean): number {
    return this.#records.read(bytes, from, to, limit, last, this.#row);
  }

  readonly #row = (): void => {
    const { rows, count, starts, ends, bytes } = this.#records;
    if (rows <= this.#skip) return;
    const line = rows - 1;
    const { expected, long } = this.#layout;
    const [lead, votes] = [this.#lead, this.#column];
    const begin = starts[lead]!;
    if (count !== expected || begin === ends[lead] || bytes[begin]! <= 32) {
      const filled = this.#filled();
      if (filled === 0) return;
      if (this.#isNote()) return;
      if (count < expected || filled > expected) {
        this.#trouble.add(
          error("row-length", { source: this.#plan.source, row: line + 1 }, "", {
            ...{ cells: count, expected },
          }),
        );
        return;
      }
    } else {
      if ((starts[votes] === ends[votes] || bytes[starts[votes]!]! <= 32) && this.#isNote()) return;
    }
    if (this.#notes >= 0) throw new Declined("notes");
    this.#lastRow = line;
    if (this.#guessed && this.#constant?.length !== 0) this.#watch(line);
    if (this.#hasEmpty) this.#holdEmpty();
    if (long) this.#long(line);
    else this.#wide(line);
  };

  /** Columns without a header hold nothing. */
  #holdEmpty(): void {
    const { starts, ends } = this.#records;
    for (const column of this.#layout.empty)
      if (ends[column]! > starts[column]!) throw new Declined("layout");
  }

  /** A row a list in an area. */
  #long(line: number): void {
    const records = this.#records;
    let area = this.#area;
    if (!this.#likelyArea?.met) {
      area = this.#areas.of(records, area);
      if (this.#areas.fresh) this.#newArea(area, line);
      if (this.#likelyArea) this.#areas.foresee(area, this.#likelyArea, this.#isPlain);
      this.#area = area;
    }
    let list = this.#next[this.#list]!;
    if (!this.#likelyList?.met) {
      list = this.#lists.of(records, list);
      if (this.#lists.fresh) this.#newList(list, line);
      this.#next[this.#list] = list;
    }
    this.#list = list;
    if (this.#likelyList) this.#lists.foresee(this.#next[list]!, this.#likelyList, this.#isPlain);
    let what: number = COUNTS;
    if (this.#ruled || this.#other[list]) {
      what = this.#kindOf(
        this.#areaSaid[area] ?? NONE_SAID,
        this.#listSaid[list] ?? NONE_SAID,
        line,
      );
      if (this.#other[list]) what = OTHER;
      if (what === SUBTOTAL) this.#keep(this.#dropped, line);
      if (what === LEFT || what === SUBTOTAL || what === OTHER) return;
    }
    if (this.#survey) return;
    const firstOfArea = this.#areaLines[area]! < 0;
    if (firstOfArea) this.#areaLines[area] = line;
    if (this.#beside) this.#besides(area, firstOfArea, line);
    const value = this.#number(this.#column, line);
    if (what === SPECIAL) {
      if (this.#special.length > 4 * MOST_SPECIAL) throw new Declined("rows");
      this.#special.push(area, list, value, line);
      return;
    }
    if (this.#listLines[list]! < 0) this.#listLines[list] = line;
    if (!this.#votes.put(area, list, value)) this.#twin(area, list, line);
    else this.#rows?.set(area, list, line);
  }

  /** Totals and sums beside the votes of a list. */
  #besides(area: number, firstOfArea: boolean, line: number): void {
    const { numbers, totals } = this.#layout;
    for (let i = 0; i < totals; i++) this.#total(area, i, line);
    if (firstOfArea)
      for (const { column } of numbers.slice(1 + totals))
        this.#sums.push(area, column, this.#number(column, line), line);
  }

  /** A row an area. */
  #wide(line: number): void {
    const { numbers, areaRules } = this.#layout;
    if (this.#plan.guessed) this.#sumWords(line);
    if (this.#ruled) {
      const what = this.#kindOf(areaRules(this.#cells(this.#layout.areas)), NONE_SAID, line);
      if (what === SUBTOTAL) this.#keep(this.#dropped, line);
      if (what === SPECIAL) this.#keep(this.#apart, line);
      if (what !== COUNTS) return;
    }
    const area = this.#areas.add(this.#records);
    if (area === this.#areaLines.length) this.#areaLines = grown(this.#areaLines, area + 1);
    this.#areaLines[area] = line;
    for (let i = 0; i < numbers.length; i++)
      this.#votes.set(area, i, this.#number(numbers[i]!.column, line));
  }

  /** What a row is, by its area and its list: the line that stands first in the reading says it. */
  #kindOf(area: Said, list: Said, line: number): number {
    const { as, order } = list.order < area.order ? list : area;
    if (as === undefined) return COUNTS;
    if (as !== "left" && as !== "subtotal")
      return this.#layout.long || as === "sum" ? SPECIAL : COUNTS;
    const left = this.#left.get(order) ?? { first: line, rows: 0 };
    left.rows++;
    this.#left.set(order, left);
    return as === "left" ? LEFT : SUBTOTAL;
  }

  /** A total that stands again on each row of its area. */
  #total(area: number, index: number, line: number): void {
    const { column } = this.#layout.numbers[1 + index]!;
    const stated = this.#number(column, line);
    const known = this.#totals.get(area, index);
    if (known < 0) this.#totals.set(area, index, stated);
    else if (stated >= 0 && known !== stated) {
      if (this.#plan.guessed) throw new Declined("totals");
      const values = { known: String(known), row: this.#areaLines[area]! + 1 };
      this.#trouble.add(
        error("repeated", this.#place(column, line), this.#text(column).trim(), values),
      );
    }
  }

  /** A number of this record: whole, ABSENT where it is wrong, UNKNOWN or NONE. */
  #number(column: number, line: number): number {
    const { bytes, starts, ends } = this.#records;
    const [start, end] = [starts[column]!, ends[column]!];
    if (end > start && end - start < 16) {
      let value = 0;
      let at = start;
      for (; at < end; at++) {
        const digit = bytes[at]! - 48;
        if (digit < 0 || digit > 9) break;
        value = value * 10 + digit;
      }
      if (at === end) return value;
    }
    if (end === start) return UNKNOWN;
    return this.#unusual(column, line);
  }

  #unusual(column: number, line: number): number {
    const text = this.#text(column);
    const { numbers } = this.#plan.reading;
    const count = readCount(text, numbers);
    const told = (code: ProblemCode, make: typeof error) =>
      this.#trouble.add(make(code, this.#place(column, line), textOf(text)));
    if ("problem" in count) {
      if (this.#plan.guessed && numbers?.groupChar === undefined && THREES.test(text))
        this.#keep(this.#news, line);
      told(count.problem, error);
      return UNKNOWN;
    }
    if (count.note) told(count.note === "float" ? "nearly-whole" : "footnote", warning);
    return count.value ?? ("none" in count && count.none ? NONE : UNKNOWN);
  }

  #twin(area: number, list: number, line: number): void {
    this.#twins++;
    const first = this.#rows?.get(area, list);
    if (first === undefined) return;
    const column = this.#layout.bound.find(
      ({ role }) => role === "list" || role === "listId",
    )?.column;
    const at = column ?? this.#layout.lists[0]!;
    const values = { row: first + 1 };
    this.#trouble.add(error("same-name", this.#place(at, line), this.#text(at).trim(), values));
  }

  #newArea(area: number, line: number): void {
    if (area === this.#areaLines.length) this.#areaLines = grown(this.#areaLines, area + 1);
    this.#areaLines[area] = -1;
    if (this.#plan.guessed) this.#sumWords(line);
    if (this.#ruled) this.#areaSaid[area] = this.#layout.areaRules(this.#cells(this.#layout.areas));
  }

  #newList(list: number, line: number): void {
    if (list === this.#listLines.length) {
      this.#listLines = grown(this.#listLines, list + 1);
      this.#next = grown(this.#next, list + 1);
      this.#other = grown(this.#other, list + 1);
    }
    this.#listLines[list] = -1;
    this.#next[list] = list + 1;
    const cells = this.#cells(this.#layout.lists);
    const said = this.#layout.listRules(cells);
    if (this.#ruled) this.#listSaid[list] = said;
    const { choice, guessed } = this.#plan;
    if (choice) {
      const texts = choice.columns.map((column) => textOf(cells[column])).filter(Boolean);
      const label = [...new Set(texts)].join(" / ");
      if (label !== "" && said.as !== "left" && said.as !== "subtotal") this.#values.add(label);
      if (this.#values.size > MOST_VALUES) throw new Declined("rows");
      this.#other[list] = label === "" || label === choice.value ? 0 : 1;
    }
    // a word for totals, sums and shares in the place of a list makes a line of the reading
    const words = this.#layout.lists.some(
      (column) => proposal(textOf(cells[column])) !== undefined,
    );
    if (guessed && said.rule === undefined && words) this.#keep(this.#news, line);
  }

  /** A word for sums in the place of an area makes a line of the reading. */
  #sumWords(line: number): void {
    const { starts, ends, bytes } = this.#records;
    for (const column of this.#layout.areas) {
      const first = bytes[starts[column]!]!;
      const length = ends[column]! - starts[column]!;
      if (length === 0 || length > 160 || (first >= 48 && first <= 57)) continue;
      const text = textOf(this.#text(column));
      if (this.#words.has(text)) continue;
      if (this.#words.size < MOST_WORDS) this.#words.add(text);
      if (isSum(text) && this.#layout.areaRules(this.#cells(this.#layout.areas)).as === undefined)
        this.#keep(this.#news, line);
    }
  }

  /** A column that was the same in all rows of the sample, and is not. */
  #watch(line: number): void {
    if (this.#constant === undefined) {
      const { bytes, starts, ends } = this.#records;
      this.#constant = this.#plan.constant.map(({ column, text }) => {
        if (textOf(this.#text(column)) !== text) this.#keep(this.#news, line);
        return { column, bytes: bytes.slice(starts[column], ends[column]) };
      });
    }
    if (this.#constant.length === 0) return;
    const changed = this.#constant.filter((it) => !this.#holds(it.column, it.bytes));
    if (changed.length === 0) return;
    this.#keep(this.#news, line);
    this.#constant = this.#constant.filter((it) => !changed.includes(it));
  }

  #holds(column: number, wanted: Uint8Array): boolean {
    const { bytes, starts, ends } = this.#records;
    const start = starts[column]!;
    if (ends[column]! - start !== wanted.length) return false;
    for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
    return true;
  }

  /** Keeps a whole row; no more than are needed to tell what it means. */
  #keep(lines: Line[], line: number): void {
    if (lines === this.#apart && lines.length === MOST_KEPT) throw new Declined("rows");
    if (lines.length < (lines === this.#news ? MOST_NEWS : MOST_KEPT))
      lines.push({ line, cells: this.#all() });
  }

  /** How many fields there are up to the last that is not blank. */
  #filled(): number {
    const { count, starts, ends, bytes } = this.#records;
    for (let field = count - 1; field >= 0; field--) {
      for (let at = starts[field]!; at < ends[field]!; at++)
        if (bytes[at]! > 32 && this.#text(field).trim() !== "") return field + 1;
    }
    return 0;
  }

  /** A text alone in its row: below the table it is a note. */
  #isNote(): boolean {
    if (!this.#plan.guessed) return false;
    const cells = this.#all().filter((cell) => textOf(cell) !== "");
    if (cells.length > 1 || looksNumeric(cells[0])) return false;
    if (this.#notes < 0) this.#notes = this.#records.rows - 1;
    return true;
  }

  #text(field: number): string {
    const { bytes, starts, ends } = this.#records;
    if (ends[field]! - starts[field]! > LIMITS.cell) throw new Declined("line");
    const text = this.#decoder.decode(bytes.subarray(starts[field], ends[field]));
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }

  #cells(columns: readonly number[]): Cell[] {
    const cells: Cell[] = [];
    for (const column of columns) cells[column] = this.#text(column) || null;
    return cells;
  }

  #all(): Cell[] {
    return Array.from({ length: this.#records.count }, (_, field) => this.#text(field) || null);
  }

  #place(column: number, line: number) {
    const row: Row = { cells: [], line, sheet: 0, shift: 0 };
    return this.#layout.table.place(column, row);
  }

  /** What was found. */
  part(): Part {
    return {
      rows: this.#records.rows,
      areas: this.#areas.pool(),
      lists: this.#lists.pool(),
      areaLines: this.#areaLines.slice(0, this.#areas.size),
      listLines: this.#listLines.slice(0, this.#lists.size),
      votes: { stride: this.#votes.stride, blocks: this.#votes.blocks },
      totals: { stride: this.#totals.stride, blocks: this.#totals.blocks },
      sums: this.#sums,
      special: this.#special,
      apart: this.#apart,
      dropped: this.#dropped,
      left: this.#left,
      values: [...this.#values],
      news: this.#news,
      notes: this.#notes,
      first: this.#skip > 0,
      last: this.#lastRow,
      trouble: this.#trouble.kinds,
      twins: this.#twins,
    };
  }
}

const NONE_SAID: Said = { order: Number.POSITIVE_INFINITY };
const THREES = /^\s*\d{1,3}(?:\.\d{3})+\s*$/;
const MOST_SPECIAL = 2_000_000;
const MOST_VALUES = 20_000;
const MOST_WORDS = 200_000;
const MOST_KEPT = 10_000;
const MOST_NEWS = 500;
