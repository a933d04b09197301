import { type BulkFile, loadBulk } from "../../../src/load/bulk/bulk.ts";
import { Declined } from "../../../src/load/bulk/declined.ts";
import { Feed, isUtf8, joined, type Piece } from "../../../src/load/bulk/feed.ts";
import type { Plan } from "../../../src/load/bulk/plan.ts";
import { SAMPLE, type SampleSize, sampled } from "../../../src/load/bulk/sample.ts";
import { type LoadOptions, load } from "../../../src/load/load.ts";
import type { Problem } from "../../../src/results/problem.ts";

export interface Cut {
  /** bytes that come together */
  readonly chunk?: number;
  /** where further parts of the file begin */
  readonly splits?: readonly number[];
  readonly sample?: SampleSize;
}

/** A file in memory that is handed out in chunks and parts. */
export function inMemory(bytes: Uint8Array, { chunk = 2 ** 20, splits = [], sample }: Cut = {}) {
  const file: BulkFile = {
    sample: () =>
      sampled(bytes.length, async (from, to) => bytes.slice(from, to), sample ?? SAMPLE),
    scan: async (plan) => {
      const ends = [...(plan.trace ? [] : splits), Number.POSITIVE_INFINITY];
      const pieces = ends.map((until, i) =>
        piece(plan, bytes, i === 0 ? 0 : ends[i - 1]!, until, chunk),
      );
      return joined(pieces) ?? [piece(plan, bytes, 0, Number.POSITIVE_INFINITY, chunk).part];
    },
  };
  return file;
}

function piece(plan: Plan, bytes: Uint8Array, from: number, until: number, chunk: number): Piece {
  const feed = new Feed(plan, { from, until }, isUtf8);
  for (let at = from; ; ) {
    const room = feed.room();
    const length = Math.min(chunk, room.length, bytes.length - at);
    room.set(bytes.subarray(at, at + length));
    at += length;
    if (feed.take(length, at === bytes.length)) return feed.piece();
  }
}

/** What a reader makes of bytes, or why it does not. */
export async function bulk(bytes: Uint8Array, name: string, options: LoadOptions, cut?: Cut) {
  try {
    return await loadBulk(inMemory(bytes, cut), name, options);
  } catch (fault) {
    if (fault instanceof Declined) return { declined: fault.why };
    throw fault;
  }
}

export const ordinary = (bytes: Uint8Array, name: string, options: LoadOptions) =>
  load(bytes, name, options);

export const codes = (problems: readonly Problem[]) =>
  problems.map(({ code, severity, place, found, values }) => [
    ...[code, severity, place.row ?? 0, place.column ?? "", found],
    values.times ?? 1,
  ]);
