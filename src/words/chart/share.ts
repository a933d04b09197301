import type { Fraction } from "../../exact/fraction.ts";
import { percent, whole } from "../numbers.ts";

/** A share beside a line; bounds where the base is known in bounds. */
export function shareText(
  share: { readonly least: Fraction; readonly most: Fraction },
  line?: Fraction,
): string {
  const least = `${percent(share.least, 1, line)}%`;
  const most = `${percent(share.most, 1, line)}%`;
  if (share.least.n === 0n && share.most.n !== 0n) return `at most ${most}`;
  return least === most ? most : `${least} to ${most}`;
}

/** By how much a list is above or below the line. */
export function gapText(gap: number): string {
  if (gap === 0) return "not a vote to spare";
  return gap > 0 ? `${whole(gap)} clear` : `${whole(-gap)} short`;
}
