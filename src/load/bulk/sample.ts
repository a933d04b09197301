/** Pieces of a file by which its columns are told: from its first byte, from inside it, and up to its last. */
export interface Sample {
  readonly head: Uint8Array;
  /** each begins behind the end of a line and ends with one */
  readonly inside: readonly Uint8Array[];
  /** behind the end of a line; absent where the head is all of the file */
  readonly tail?: Uint8Array;
}

export interface SampleSize {
  readonly head: number;
  readonly pieces: number;
  readonly piece: number;
}

/** As many letters in front as a separator is told by, and rows from everywhere. */
export const SAMPLE: SampleSize = { head: 2 ** 18, pieces: 32, piece: 2 ** 12 };

/** Takes a sample of a file that can be read anywhere. */
export async function sampled(
  size: number,
  read: (from: number, to: number) => Promise<Uint8Array>,
  { head, pieces, piece }: SampleSize = SAMPLE,
): Promise<Sample> {
  if (size <= head + 2 * piece) return { head: await read(0, size), inside: [] };
  const step = Math.floor((size - head - piece) / (pieces + 1));
  const inside: Uint8Array[] = [];
  for (let i = 1; i <= pieces; i++) {
    const from = head + i * step;
    inside.push(lines(await read(from, Math.min(from + piece, size)), false));
  }
  return {
    head: upToLine(await read(0, head)),
    inside: inside.filter(({ length }) => length > 0),
    tail: lines(await read(size - piece, size), true),
  };
}

/** The whole lines of a piece that was cut out; the last ends with it at the end of a file. */
export function lines(bytes: Uint8Array, last: boolean): Uint8Array {
  const from = bytes.indexOf(10) + 1;
  if (from === 0) return bytes.subarray(0, 0);
  return last ? bytes.subarray(from) : bytes.subarray(from, bytes.lastIndexOf(10) + 1);
}

/** What is before the last end of a line; all, if there is none. */
export function upToLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}
