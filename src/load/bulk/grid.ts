import { Declined } from "./declined.ts";

/** What a cell of a grid says besides a number. */
export const ABSENT = -1;
export const UNKNOWN = -2;
/** not known, by a mark that says that the list did not stand */
export const NONE = -3;

/** As many numbers as are held of one table: 64 million take 512 MB in the Results. */
const MOST = 64 * 2 ** 20;
const ROWS = 512;
/** Numbers are kept in 32 bits while they fit: 0 is absent, 1 and 2 are not known, others are 3 more than they are. */
const LARGEST = 2 ** 32 - 4;

type Block = Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A matrix that grows in both directions. */
export class Grid {
  stride: number;
  readonly blocks: Block[];

  constructor(stride = 4, blocks: Block[] = []) {
    this.stride = stride;
    this.blocks = blocks;
  }

  get(row: number, column: number): number {
    if (column >= this.stride) return ABSENT;
    const code = this.blocks[row >>> 9]?.[(row & (ROWS - 1)) * this.stride + column] ?? 0;
    return code >= 3 ? code - 3 : -1 - code;
  }

  /** @throws Declined `matrix` if it would grow too large */
  set(row: number, column: number, value: number): void {
    if (column >= this.stride) this.#widen(column + 1);
    const at = row >>> 9;
    while (this.blocks.length <= at) {
      if ((this.blocks.length + 1) * ROWS * this.stride > MOST) throw new Declined("matrix");
      this.blocks.push(new Uint32Array(ROWS * this.stride));
    }
    if (value > LARGEST && this.blocks[at] instanceof Uint32Array)
      this.blocks[at] = Float64Array.from(this.blocks[at]!);
    this.blocks[at]![(row & (ROWS - 1)) * this.stride + column] =
      value >= 0 ? value + 3 : -1 - value;
  }

  /** Puts a number where there is none yet; else says that there is. */
  put(row: number, column: number, value: number): boolean {
    const block = this.blocks[row >>> 9];
    if (block === undefined || column >= this.stride) {
      this.set(row, column, value);
      return true;
    }
    const at = (row & (ROWS - 1)) * this.stride + column;
    if (block[at] !== 0) return false;
    if (value > LARGEST) this.set(row, column, value);
    else block[at] = value >= 0 ? value + 3 : -1 - value;
    return true;
  }

  /** Copies a row: what is absent is passed over. Says in how many places there is another number already. */
  copy(row: number, columns: Int32Array, into: Float64Array, at: number): number {
    const block = this.blocks[row >>> 9];
    if (block === undefined) return 0;
    const from = (row & (ROWS - 1)) * this.stride;
    const width = Math.min(columns.length, this.stride);
    let twice = 0;
    for (let column = 0; column < width; column++) {
      const code = block[from + column]!;
      if (code === 0 || columns[column]! < 0) continue;
      const to = at + columns[column]!;
      if (into[to] !== ABSENT) twice++;
      else into[to] = code >= 3 ? code - 3 : -1 - code;
    }
    return twice;
  }

  /** Gives up the rows up to this one, where it is the last of a block. */
  release(row: number): void {
    if ((row & (ROWS - 1)) === ROWS - 1) this.blocks[row >>> 9] = new Uint32Array(0);
  }

  #widen(least: number): void {
    const { stride } = this;
    // by little where there are many rows already
    const wider = Math.max(
      least,
      Math.min(stride * 2, stride + Math.ceil(2 ** 22 / ROWS / (this.blocks.length + 1))),
    );
    if (this.blocks.length * ROWS * wider > MOST) throw new Declined("matrix");
    this.blocks.forEach((block, at) => {
      const copy = new (block.constructor as new (length: number) => Block)(ROWS * wider);
      for (let row = 0; row < ROWS; row++)
        copy.set(block.subarray(row * stride, (row + 1) * stride), row * wider);
      this.blocks[at] = copy;
    });
    this.stride = wider;
  }
}
