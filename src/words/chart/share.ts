import type { Fraction } from "../../exact/fraction.ts";
import { say } from "../language.ts";
import { locale } from "../locale.ts";
import { percent } from "../numbers.ts";

/** A share beside a line; bounds where the base is known in bounds. */
export function shareText(
  share: { readonly least: Fraction; readonly most: Fraction },
  line?: Fraction,
): string {
  const least = `${percent(share.least, 1, line)}%`;
  const most = `${percent(share.most, 1, line)}%`;
  if (share.least.n === 0n && share.most.n !== 0n) return say.chart.share.atMost(most);
  return least === most ? most : locale.between(least, most);
}

/** By how much a list is above or below the line. */
export function gapText(gap: number): string {
  const words = say.chart.share;
  if (gap === 0) return words.onTheLine;
  return gap > 0 ? words.clear(gap) : words.short(-gap);
}
