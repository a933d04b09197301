import { isUtf8 } from "node:buffer";
import { createReadStream, existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { createGunzip } from "node:zlib";
import type { Left } from "../load/apply/left.ts";
import { type BulkFile, loadBulk } from "../load/bulk/bulk.ts";
import { Declined } from "../load/bulk/declined.ts";
import { Feed, joined, type Piece, type Range } from "../load/bulk/feed.ts";
import type { Part } from "../load/bulk/part.ts";
import type { Plan } from "../load/bulk/plan.ts";
import { lines, SAMPLE, type Sample, sampled, upToLine } from "../load/bulk/sample.ts";
import type { LoadOptions } from "../load/load.ts";
import { unreadable } from "../load/sheet/archive.ts";
import { LIMITS } from "../load/sheet/limits.ts";
import { scanFile } from "./bulk-scan.ts";
import type { Answer } from "./bulk-worker.ts";

export { Declined } from "../load/bulk/declined.ts";

/** Bytes of text from which a file is read in pieces: below, the time is not worth a second reader. */
export const LARGE = 4 * 2 ** 20;

/** How a file lies on the disk, if it may be read in pieces: as it is, or packed by gzip; and its bytes of text. */
export async function bulkKind(
  path: string,
): Promise<{ readonly packed: boolean; readonly size: number } | undefined> {
  const { size } = statSync(path);
  const file = await open(path);
  try {
    const head = new Uint8Array(4);
    await file.read(head, 0, 4, 0);
    if (head[0] === 0x50 && head[1] === 0x4b) return undefined;
    if (head[0] !== 0x1f || head[1] !== 0x8b) return { packed: false, size };
    if (size < 18) return undefined;
    const end = new DataView(new ArrayBuffer(4));
    await file.read(new Uint8Array(end.buffer), 0, 4, size - 4);
    return { packed: true, size: end.getUint32(0, true) };
  } finally {
    await file.close();
  }
}

/**
 * Reads a large file of text without holding it in memory, a plain one by as many workers as are asked for.
 *
 * @throws Declined where it is not certain that it would be read as `load` reads it; ProblemError where it is damaged
 */
export async function readBulk(
  path: string,
  source: string,
  { packed, size }: { readonly packed: boolean; readonly size: number },
  options: LoadOptions,
  workers = 2,
) {
  if (!packed) return loadBulk(plainFile(path, size, workers), source, options);
  const read = await loadBulk(packedFile(path, source, size), source, options);
  const unpacked: Left = { place: { source }, because: "unpacked (gzip)" };
  return { ...read, left: [unpacked, ...(read.left ?? [])] };
}

function plainFile(path: string, size: number, workers: number): BulkFile {
  return {
    async sample() {
      const file = await open(path);
      try {
        return await sampled(size, async (from, to) => {
          const bytes = new Uint8Array(to - from);
          const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
          return bytes.subarray(0, bytesRead);
        });
      } finally {
        await file.close();
      }
    },
    async scan(plan) {
      const whole = { from: 0, until: Number.POSITIVE_INFINITY };
      if (!plan.trace && workers > 1 && size >= LARGE) {
        const ends = Array.from({ length: workers }, (_, i) =>
          i === workers - 1 ? whole.until : Math.floor((size / workers) * (i + 1)),
        );
        const ranges = ends.map((until, i) => ({ from: i === 0 ? 0 : ends[i - 1]!, until }));
        const parts = joined(await Promise.all(ranges.map((range) => inWorker(path, plan, range))));
        if (parts) return parts;
      }
      return [(await inWorker(path, plan, whole)).part];
    },
  };
}

/** The worker beside this module, in the bundle and outside of it; sources that were not built have none. */
const WORKER = fileURLToPath(new URL("./bulk-worker.js", import.meta.url));

function inWorker(path: string, plan: Plan, range: Range): Promise<Piece> {
  if (!existsSync(WORKER)) return Promise.resolve(scanFile(path, plan, range));
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: { path, plan, range }, execArgv: [] });
    worker.once("message", (answer: Answer) => {
      if ("piece" in answer) resolve(answer.piece);
      else reject(new Declined(answer.declined));
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("a worker ended without an answer")));
  });
}

/** A file that can be read from its beginning only: once for the sample, once for all of it. */
function packedFile(path: string, source: string, size: number): BulkFile {
  return {
    async sample(): Promise<Sample> {
      const taken = taking(size);
      await unpack(path, source, taken.take);
      return taken.sample();
    },
    async scan(plan): Promise<Part[]> {
      const feed = new Feed(plan, { from: 0, until: Number.POSITIVE_INFINITY }, isUtf8);
      await unpack(path, source, (chunk) => {
        for (let at = 0; at < chunk.length; ) {
          const room = feed.room();
          const length = Math.min(room.length, chunk.length - at);
          room.set(chunk.subarray(at, at + length));
          at += length;
          feed.take(length, false);
        }
      });
      feed.take(0, true);
      return [feed.piece().part];
    },
  };
}

/** Unpacks a file; its checksum and length are held against it. */
async function unpack(path: string, source: string, take: (chunk: Uint8Array) => void) {
  const packed = statSync(path).size;
  let size = 0;
  const stream = createReadStream(path).pipe(createGunzip({ chunkSize: 2 ** 18 }));
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > LIMITS.dense && size > packed * LIMITS.ratio) throw unreadable(source, "packed");
      take(chunk);
    }
  } catch (fault) {
    const { code } = fault as { code?: unknown };
    if (typeof code === "string" && /^Z_|^ERR_/.test(code)) throw unreadable(source, "damaged");
    throw fault;
  } finally {
    stream.destroy();
  }
}

/** Takes the pieces of a sample while bytes come by. */
function taking(size: number) {
  const { head, pieces, piece } = SAMPLE;
  const step = Math.max(piece, Math.floor((size - head - piece) / (pieces + 1)));
  const front = new Uint8Array(head + 2 * piece);
  const inside: Uint8Array[] = [];
  let end = new Uint8Array(0);
  let at = 0;
  return {
    take(chunk: Uint8Array): void {
      if (at < front.length) front.set(chunk.subarray(0, front.length - at), at);
      const next = head + (inside.length + 1) * step;
      if (inside.length < pieces && at >= next) inside.push(lines(chunk.slice(0, piece), false));
      const both = new Uint8Array(Math.min(end.length, piece) + Math.min(chunk.length, piece));
      both.set(end.subarray(-piece));
      both.set(chunk.subarray(-piece), Math.min(end.length, piece));
      end = both;
      at += chunk.length;
    },
    sample(): Sample {
      if (at <= front.length) return { head: front.subarray(0, at), inside: [] };
      return {
        head: upToLine(front.subarray(0, head)),
        inside: inside.filter(({ length }) => length > 0),
        tail: lines(end.subarray(-piece), true),
      };
    },
  };
}
