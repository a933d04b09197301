import type { ListOutcome, Outcome } from "../results/outcome.ts";
import { isClose } from "./numbers.ts";
import { shareOf } from "./shares.ts";

/** Whether a list is within half a point of the law's line, on the base of the law; no where that base is not exact. */
export function isCloseCall({ votes }: ListOutcome, { line }: Outcome): boolean {
  if (!line) return false;
  const share = shareOf(votes, line.base.size);
  return share !== null && isClose(share, line.share);
}
