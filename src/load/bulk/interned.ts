import type { Likely, Records } from "./records.ts";

/** Texts of some fields of records, each kept once, numbered as they come. */
export class Interned {
  size = 0;
  /** whether the last one was new */
  fresh = false;
  readonly #columns: readonly number[];
  #pool = new Uint8Array(1 << 16);
  #ends = new Uint32Array(1 << 10);
  #hashes = new Int32Array(1 << 10);
  /** of each, whether it holds nothing that ends a field: 1 if so, 2 if not, 0 if nobody has asked */
  #plain = new Uint8Array(1 << 10);
  #slots = new Int32Array(1 << 12).fill(-1);

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /**
   * The number of the texts in a record.
   * @param hint a number that is tried first
   */
  of(records: Records, hint: number): number {
    this.fresh = false;
    if (hint < this.size && this.#is(hint, records)) return hint;
    const hash = this.#hash(records);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot]!;
      if (known < 0) break;
      if (this.#hashes[known] === hash && this.#is(known, records)) return known;
    }
    this.#slots[slot] = this.size;
    const id = this.add(records, hash);
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  /** Takes the texts of a record as new ones, whether or not they are known. */
  add({ bytes, starts, ends }: Records, hash = 0): number {
    this.fresh = true;
    let at = this.size === 0 ? 0 : this.#ends[this.size - 1]!;
    let length = this.#columns.length;
    for (const column of this.#columns) length += ends[column]! - starts[column]!;
    if (at + length > this.#pool.length) this.#pool = grown(this.#pool, at + length);
    for (const column of this.#columns) {
      for (let i = starts[column]!; i < ends[column]!; i++) this.#pool[at++] = bytes[i]!;
      this.#pool[at++] = 0;
    }
    if (this.size === this.#ends.length) {
      this.#ends = grown(this.#ends, this.size + 1);
      this.#hashes = grown(this.#hashes, this.size + 1);
      this.#plain = grown(this.#plain, this.size + 1);
    }
    this.#ends[this.size] = at;
    this.#hashes[this.size] = hash;
    return this.size++;
  }

  /** Makes a text the likely one; none, where it is of several fields or might end one. */
  foresee(id: number, likely: Likely, isPlain: (byte: number) => boolean): void {
    if (id >= this.size) {
      likely.to = likely.from;
      return;
    }
    const from = id === 0 ? 0 : this.#ends[id - 1]!;
    if (this.#plain[id] === 0) {
      const text = this.#pool.subarray(from, this.#ends[id]! - 1);
      this.#plain[id] = text.every(isPlain) ? 1 : 2;
    }
    likely.pool = this.#pool;
    likely.from = from;
    likely.to = this.#plain[id] === 1 ? this.#ends[id]! - 1 : from;
  }

  /** All texts, one behind the other, each with a zero at its end. */
  pool(): Uint8Array<ArrayBuffer> {
    return this.#pool.slice(0, this.size === 0 ? 0 : this.#ends[this.size - 1]!);
  }

  #is(id: number, { bytes, starts, ends }: Records): boolean {
    const pool = this.#pool;
    let at = id === 0 ? 0 : this.#ends[id - 1]!;
    const columns = this.#columns;
    for (let i = 0; i < columns.length; i++) {
      const end = ends[columns[i]!]!;
      for (let from = starts[columns[i]!]!; from < end; from++)
        if (pool[at++] !== bytes[from]) return false;
      if (pool[at++] !== 0) return false;
    }
    return true;
  }

  #hash({ bytes, starts, ends }: Records): number {
    let hash = 0x811c9dc5;
    const columns = this.#columns;
    for (let i = 0; i < columns.length; i++) {
      const end = ends[columns[i]!]!;
      for (let from = starts[columns[i]!]!; from < end; from++)
        hash = Math.imul(hash ^ bytes[from]!, 0x01000193);
      hash = Math.imul(hash ^ 0x100, 0x01000193);
    }
    return hash ^ (hash >>> 15);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = this.#hashes[id]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

/** A copy of at least this length, twice as long as before. */
export function grown<T extends Uint8Array | Uint32Array | Int32Array | Float64Array>(
  array: T,
  least: number,
): T {
  const length = Math.max(array.length * 2, least);
  const copy = new (array.constructor as new (length: number) => T)(length);
  copy.set(array);
  return copy;
}
