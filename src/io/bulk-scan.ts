import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { Feed, type Piece, type Range } from "../load/bulk/feed.ts";
import type { Plan } from "../load/bulk/plan.ts";

/**
 * Goes through a part of a file in chunks.
 * @throws Declined, and what reading throws
 */
export function scanFile(path: string, plan: Plan, range: Range): Piece {
  const file = openSync(path, "r");
  try {
    const feed = new Feed(plan, range, isUtf8);
    for (let at = range.from; ; ) {
      const length = readSync(file, feed.room(), { position: at });
      at += length;
      if (feed.take(length, length === 0)) return feed.piece();
    }
  } finally {
    closeSync(file);
  }
}
