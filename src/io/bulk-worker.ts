import { parentPort, workerData } from "node:worker_threads";
import { Declined } from "../load/bulk/declined.ts";
import type { Piece, Range } from "../load/bulk/feed.ts";
import type { Plan } from "../load/bulk/plan.ts";
import { scanFile } from "./bulk-scan.ts";

/** What a worker answers. */
export type Answer = { readonly piece: Piece } | { readonly declined: Declined["why"] };

const { path, plan, range } = workerData as { path: string; plan: Plan; range: Range };

try {
  const piece = scanFile(path, plan, range);
  const { areas, lists, areaLines, listLines, votes, totals } = piece.part;
  const arrays = [areas, lists, areaLines, listLines, ...votes.blocks, ...totals.blocks];
  parentPort!.postMessage(
    { piece } satisfies Answer,
    arrays.map(({ buffer }) => buffer),
  );
} catch (fault) {
  if (!(fault instanceof Declined)) throw fault;
  parentPort!.postMessage({ declined: fault.why } satisfies Answer);
}
