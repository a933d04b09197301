import { error, type ProblemCode, warning } from "../../results/problem.ts";
import { readCount } from "../apply/number.ts";
import { textOf } from "../apply/table.ts";
import type { ReadingDocument } from "../reading/document.ts";
import type { Fields } from "./fields.ts";
import { NONE, UNKNOWN } from "./grid.ts";
import type { News } from "./news.ts";
import type { Records } from "./records.ts";
import type { Trouble } from "./trouble.ts";

/** Reads the numbers of records: digits as they lie there, all else as `apply` reads it. */
export class Numerals {
  readonly #records: Records;
  readonly #fields: Fields;
  readonly #numbers: ReadingDocument["numbers"];
  readonly #news: News;
  readonly #trouble: Trouble;

  constructor(fields: Fields, numbers: ReadingDocument["numbers"], news: News, trouble: Trouble) {
    this.#records = fields.records;
    this.#fields = fields;
    this.#numbers = numbers;
    this.#news = news;
    this.#trouble = trouble;
  }

  /** A whole number, or UNKNOWN or NONE; one that is wrong is told, and is not known. */
  of(column: number): number {
    const { bytes, starts, ends } = this.#records;
    const [start, end] = [starts[column]!, ends[column]!];
    // 15 digits are below 2^53
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
    return this.#unusual(column);
  }

  #unusual(column: number): number {
    const text = this.#fields.text(column);
    const count = readCount(text, this.#numbers);
    const told = (code: ProblemCode, make: typeof error) =>
      this.#trouble.add(make(code, this.#fields.place(column), textOf(text)));
    if ("problem" in count) {
      this.#news.number(text);
      told(count.problem, error);
      return UNKNOWN;
    }
    if (count.note) told(count.note === "float" ? "nearly-whole" : "footnote", warning);
    return count.value ?? ("none" in count && count.none ? NONE : UNKNOWN);
  }
}
