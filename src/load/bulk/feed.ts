import { LIMITS } from "../sheet/limits.ts";
import { Declined } from "./declined.ts";
import type { Part } from "./part.ts";
import type { Plan } from "./plan.ts";
import { Tally } from "./tally.ts";

/** Where a part of a file lies. Records that begin behind `until` are those of the next part. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** A part, with the bytes at which its first record began and the first one behind it begins. */
export interface Piece {
  readonly part: Part;
  readonly began: number;
  readonly ended: number;
}

/** bytes that are looked at together */
export const CHUNK = 2 ** 21;

/**
 * Takes a part of a file in chunks of any length. A part that does not begin with the file begins behind the first end
 * of a line in it, be it in quotation marks: whoever puts the parts together sees by `ended` whether that was right.
 */
export class Feed {
  readonly #tally: Tally;
  readonly #unmarked: boolean;
  readonly #isUtf8: (bytes: Uint8Array) => boolean;
  readonly #until: number;
  readonly #first: boolean;
  #bytes = new Uint8Array(CHUNK + LIMITS.line + 1);
  #filled = 0;
  /** of these, known to be UTF-8 */
  #known = 0;
  /** bytes of the file in front of them */
  #before: number;
  #began: number | undefined;

  constructor(plan: Plan, { from, until }: Range, isUtf8: (bytes: Uint8Array) => boolean) {
    this.#first = from === 0;
    this.#tally = new Tally(plan, this.#first);
    this.#unmarked = plan.unmarked;
    this.#isUtf8 = isUtf8;
    this.#until = until;
    this.#before = from;
  }

  /** Where the next bytes of the file are written to; `take` is told how many. */
  room(): Uint8Array {
    return this.#bytes.subarray(this.#filled, this.#bytes.length - 1);
  }

  /**
   * Goes through the bytes that were written.
   * @param last whether the file ends with them
   * @returns whether the part is at its end
   * @throws Declined
   */
  take(length: number, last: boolean): boolean {
    this.#filled += length;
    if (this.#began === undefined && !this.#begin(last)) return last;
    if (last) this.#end();
    const bytes = this.#bytes;
    this.#check(last);
    const limit = Math.min(this.#until + 1 - this.#before, this.#filled);
    const read = this.#tally.read(bytes, 0, this.#filled, limit, last);
    this.#drop(read);
    if (this.#before > this.#until) return true;
    if (!last && this.#filled > LIMITS.line) throw new Declined("line");
    return last;
  }

  piece(): Piece {
    return { part: this.#tally.part(), began: this.#began ?? this.#before, ended: this.#before };
  }

  /** Finds where the first record begins: behind the mark of byte order, or the end of the line that was cut. */
  #begin(last: boolean): boolean {
    const [a, b, c] = this.#bytes;
    if (this.#first) {
      if (this.#filled < 3 && !last) return false;
      if (this.#filled >= 3 && a === 0xef && b === 0xbb && c === 0xbf) this.#drop(3);
    } else {
      const end = this.#bytes.subarray(0, this.#filled).indexOf(10);
      if (end < 0) {
        if (this.#filled > LIMITS.line) throw new Declined("line");
        if (!last) return false;
      }
      this.#drop(end < 0 ? this.#filled : end + 1);
    }
    this.#began = this.#before;
    return true;
  }

  /** Empty lines at the end, and the mark by which DOS ends a file, are no rows. */
  #end(): void {
    while (this.#filled > 0 && [10, 13, 26].includes(this.#bytes[this.#filled - 1]!))
      this.#filled--;
  }

  /** Letters may be cut at the end of a chunk: it is looked at up to the last byte that is one by itself. */
  #check(last: boolean): void {
    if (!this.#unmarked) return;
    let to = this.#filled;
    if (!last) while (to > this.#known && this.#bytes[to - 1]! >= 0x80) to--;
    if (!this.#isUtf8(this.#bytes.subarray(this.#known, to))) throw new Declined("encoding");
    this.#known = to;
  }

  #drop(length: number): void {
    this.#bytes.copyWithin(0, length, this.#filled);
    this.#filled -= length;
    this.#known = Math.max(0, this.#known - length);
    this.#before += length;
  }
}

/** Whether bytes are UTF-8, where nothing faster knows it. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The parts of a file, if each begins where the one before it ended: none began inside quotation marks. */
export function joined(pieces: readonly Piece[]): Part[] | undefined {
  const fits = pieces.every(
    ({ began, part }, i) => i === 0 || began === pieces[i - 1]!.ended || part.rows === 0,
  );
  return fits ? pieces.map(({ part }) => part) : undefined;
}
