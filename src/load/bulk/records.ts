import { LIMITS } from "../sheet/limits.ts";
import { Declined } from "./declined.ts";

const [PLAIN, SEPARATOR, LINE, ZERO] = [0, 1, 2, 3];
const [FEED, RETURN, SPACE, QUOTE] = [10, 13, 32, 34];

/** A text in a pool of bytes, and whether a field is this text. */
export interface Likely {
  pool: Uint8Array;
  from: number;
  to: number;
  met: boolean;
}

/**
 * Cuts bytes into records and fields, as RFC 4180 has them: a field in quotation marks may hold separators and line
 * ends, and "" for one mark. A line ends with LF, CR LF or CR. The encoding is one that keeps ASCII.
 *
 * Nothing is copied: the fields of a record are where they start and end in `bytes`, until the next one is read.
 */
export class Records {
  bytes: Uint8Array = new Uint8Array(0);
  /** of the fields of this record */
  readonly starts = new Int32Array(LIMITS.columns + 1);
  readonly ends = new Int32Array(LIMITS.columns + 1);
  count = 0;
  /** records so far, this one too */
  rows = 0;
  /** texts that are likely to come next, by field; they hold nothing that ends a field */
  readonly likely: (Likely | undefined)[] = [];
  readonly #kinds = new Uint8Array(256);
  readonly #separator: number;
  readonly #escaped: number[] = [];

  constructor(separator: number) {
    this.#separator = separator;
    this.#kinds[separator] = SEPARATOR;
    this.#kinds[FEED] = LINE;
    this.#kinds[RETURN] = LINE;
    this.#kinds[0] = ZERO;
  }

  /**
   * Reads whole records.
   *
   * @param bytes one more than `to`: a mark is set there
   * @param limit no record is begun here or behind
   * @param last whether the file ends at `to`
   * @param row is called for each record
   * @returns where the next record begins: `to`, the limit or behind it, or a record that is not all there
   * @throws Declined `quotes`, `binary`, `line`
   */
  read(
    bytes: Uint8Array,
    from: number,
    to: number,
    limit: number,
    last: boolean,
    row: () => void,
  ): number {
    this.bytes = bytes;
    bytes[to] = FEED;
    const { starts, ends } = this;
    const kinds = this.#kinds;
    const highest = Math.max(this.#separator, RETURN);
    let begin = from;
    while (begin < to && begin < limit) {
      let at = begin;
      let field = 0;
      this.#escaped.length = 0;
      for (;;) {
        if (bytes[at] === QUOTE) {
          const likely = this.likely[field];
          if (likely !== undefined) likely.met = false;
          at = this.#quoted(at, to, field, last);
          if (at < 0) return begin;
        } else {
          starts[field] = at;
          const likely = this.likely[field];
          if (likely !== undefined) at = met(likely, bytes, at, kinds);
          // most bytes are above all that part fields; a look at them is enough
          for (let byte = bytes[at]!; byte > highest || kinds[byte] === PLAIN; byte = bytes[at]!)
            at++;
          ends[field] = at;
        }
        if (at >= to) break;
        const kind = kinds[bytes[at]!];
        if (kind === ZERO) throw new Declined("binary");
        if (kind === LINE) break;
        at++;
        field++;
        if (field > LIMITS.columns) throw new Declined("line");
      }
      if (at >= to && !last) return begin;
      if (bytes[at] === RETURN) {
        if (at + 1 >= to && !last) return begin;
        if (at + 1 < to && bytes[at + 1] === FEED) at++;
      }
      for (const field of this.#escaped) this.#unescape(field);
      this.count = field + 1;
      this.rows++;
      begin = Math.min(at + 1, to);
      row();
    }
    return begin;
  }

  /** A field in quotation marks; where it is followed, or -1 if it is not all there. */
  #quoted(open: number, to: number, field: number, last: boolean): number {
    const { bytes } = this;
    let at = open + 1;
    let escaped = false;
    for (;;) {
      while (at < to && bytes[at] !== QUOTE) at++;
      if (at >= to) {
        if (last) throw new Declined("quotes");
        return -1;
      }
      if (at + 1 < to && bytes[at + 1] === QUOTE) {
        escaped = true;
        at += 2;
      } else if (at + 1 >= to && !last) return -1;
      else break;
    }
    this.starts[field] = open + 1;
    this.ends[field] = at;
    if (escaped) this.#escaped.push(field);
    at++;
    while (at < to && bytes[at] === SPACE) at++;
    if (at >= to) return last ? to : -1;
    const next = bytes[at];
    if (next !== this.#separator && next !== FEED && next !== RETURN) throw new Declined("quotes");
    return at;
  }

  #unescape(field: number): void {
    const { bytes } = this;
    const end = this.ends[field]!;
    let to = this.starts[field]!;
    for (let at = to; at < end; at++) {
      bytes[to++] = bytes[at]!;
      if (bytes[at] === QUOTE) at++;
    }
    this.ends[field] = to;
  }
}

/** Compares bytes with a likely text; where they part, or what follows it. */
function met(likely: Likely, bytes: Uint8Array, from: number, kinds: Uint8Array): number {
  const { pool, to } = likely;
  let at = from;
  let wanted = likely.from;
  while (wanted < to && pool[wanted] === bytes[at]) {
    wanted++;
    at++;
  }
  likely.met = wanted === to && to > likely.from && kinds[bytes[at]!] !== PLAIN;
  return at;
}
