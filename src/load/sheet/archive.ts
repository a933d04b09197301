import { gunzipSync, inflateSync } from "fflate";
import { error, type Problem, ProblemError } from "../../results/problem.ts";
import { LIMITS } from "./limits.ts";

/** A file in an archive; its bytes are unpacked, and held against their checksum, when they are asked for. */
export interface Member {
  readonly name: string;
  readonly size: number;
  unpack(): Uint8Array;
}

/**
 * The files of a zip archive by its directory. Sizes are known before anything is unpacked.
 *
 * @throws ProblemError `unreadable` if it is cut, damaged, locked, or a trap
 */
export function membersOf(bytes: Uint8Array, source: string): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) throw unreadable(source, "damaged");
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.members) throw unreadable(source, "packed");
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      throw unreadable(source, "damaged");
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    };
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const path = nameOf(bytes.subarray(at + 46, at + 46 + name!));
    at += 46 + name! + extra! + comment!;
    if (path.endsWith("/")) continue;
    members.push({
      name: path,
      size: entry.size,
      unpack: () => unpacked(bytes, view, entry, `${source}/${path}`),
    });
  }
  if (members.reduce((sum, { size }) => sum + size, 0) > LIMITS.unpacked)
    throw unreadable(source, "packed");
  return members;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

function unpacked(bytes: Uint8Array, view: DataView, entry: Entry, source: string): Uint8Array {
  const { flags, method, crc, packed, size, header } = entry;
  if ((flags & 1) !== 0) throw unreadable(source, "password");
  if (tight(packed, size)) throw unreadable(source, "packed");
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50)
    throw unreadable(source, "damaged");
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8)
    throw new ProblemError(error("unknown-format", { source }, `zip, method ${method}`));
  return whole(source, size, crc, () =>
    method === 0 ? data : inflateSync(data, { out: new Uint8Array(size) }),
  );
}

/** What a gzip file holds: one file; its size and checksum stand at its end. */
export function gunzipped(bytes: Uint8Array, source: string): Uint8Array {
  if (bytes.length < 18) throw unreadable(source, "damaged");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(bytes.length - 4, true);
  if (size > LIMITS.unpacked || tight(bytes.length, size)) throw unreadable(source, "packed");
  return whole(source, size, view.getUint32(bytes.length - 8, true), () =>
    gunzipSync(bytes, { out: new Uint8Array(size) }),
  );
}

/** A changed byte in packed data changes digits without any sign of it but the checksum. */
function whole(source: string, size: number, crc: number, unpack: () => Uint8Array): Uint8Array {
  let data: Uint8Array;
  try {
    data = unpack();
  } catch {
    throw unreadable(source, "damaged");
  }
  if (data.length !== size || crc32(data) !== crc) throw unreadable(source, "damaged");
  return data;
}

const tight = (packed: number, size: number): boolean =>
  size > LIMITS.dense && size > packed * LIMITS.ratio;

export const unreadable = (source: string, reason: string): ProblemError =>
  new ProblemError(refusal(source, reason));

export const refusal = (source: string, reason: string, row?: number): Problem =>
  error("unreadable", { source, ...(row !== undefined && { row }) }, "", { reason });

/** Where the record stands that ends a zip archive; a comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
