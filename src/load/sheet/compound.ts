import { unreadable } from "./archive.ts";

/** The streams of a compound file by name, as old workbooks are kept in (MS-CFB: a small file system). */
export interface Compound {
  readonly names: readonly string[];
  /** @throws ProblemError `unreadable` where its sectors do not form a chain */
  stream(name: string): Uint8Array;
}

/** Ends a chain of sectors, or any number above: no sector (MS-CFB 2.1). */
const NO_SECTOR = 0xfffffffa;
/** Streams shorter than this lie in small sectors inside the stream of the root (MS-CFB 2.2). */
const SMALL = 4096;

/** @throws ProblemError `unreadable` where the file is cut or damaged */
export function compound(bytes: Uint8Array, source: string): Compound {
  if (bytes.length < 512) throw unreadable(source, "damaged");
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw unreadable(source, "damaged");
  const size = 1 << shift;
  const sectors = Math.ceil(bytes.length / size) - 1;
  const sector = (index: number): Uint8Array => {
    if (index >= sectors) throw unreadable(source, "damaged");
    return bytes.subarray((index + 1) * size, (index + 2) * size);
  };
  /** follows a chain; one that comes back to itself is longer than there are sectors */
  const chain = (first: number, next: readonly number[], most: number): number[] => {
    const found: number[] = [];
    for (let at = first; at < NO_SECTOR; at = next[at] ?? NO_SECTOR) {
      if (found.length === most) throw unreadable(source, "damaged");
      found.push(at);
    }
    return found;
  };
  const joined = (parts: readonly Uint8Array[]): Uint8Array => {
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  };

  /** a stream is as long as the directory says, or its end is cut off */
  const whole = (stream: Uint8Array, length: number): Uint8Array => {
    if (stream.length < length) throw unreadable(source, "damaged");
    return stream.subarray(0, length);
  };

  const tables = Array.from({ length: 109 }, (_, i) => view.getUint32(76 + 4 * i, true));
  let more = view.getUint32(68, true);
  for (let i = 0; more < NO_SECTOR; i++) {
    if (i === sectors) throw unreadable(source, "damaged");
    const numbers = numbersOf(sector(more));
    more = numbers.pop() ?? NO_SECTOR;
    tables.push(...numbers);
  }
  const used = tables.filter((index) => index < NO_SECTOR);
  if (used.length > sectors) throw unreadable(source, "damaged");
  const next = used.flatMap((index) => numbersOf(sector(index)));
  const content = (first: number): Uint8Array => joined(chain(first, next, sectors).map(sector));

  const directory = content(view.getUint32(48, true));
  const entries = entriesOf(whole(directory, Math.ceil(directory.length / size) * size));
  const root = entries.find(({ type }) => type === 5);
  return {
    names: entries.map(({ name }) => name),
    stream(name) {
      const entry = entries.find((entry) => entry.name === name && entry.type === 2);
      if (!entry || !root) throw unreadable(source, "damaged");
      if (entry.size >= SMALL) return whole(content(entry.first), entry.size);
      const small = content(root.first);
      const smallNext = numbersOf(content(view.getUint32(60, true)));
      const parts = chain(entry.first, smallNext, smallNext.length).map((index) =>
        small.subarray(index * 64, index * 64 + 64),
      );
      return whole(joined(parts), entry.size);
    },
  };
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly first: number;
  readonly size: number;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    entries.push({
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)),
      type: directory[at + 66]!,
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function numbersOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}
