import { type Fraction, toNumber } from "../../exact/fraction.ts";
import { say } from "../../words/language.ts";
import { written } from "../../words/numbers.ts";

/** How long a bar is: so many points of a share for each block. */
export interface Scale {
  readonly pointsPerBlock: number;
  readonly note: string;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** The finest scale in tenths of a point at which the longest bar fits; undefined where there is nothing to draw. */
export function barScale(shares: readonly (Fraction | null)[], columns: number): Scale | undefined {
  const longest = Math.max(0, ...shares.map((share) => (share ? toNumber(share) * 100 : 0)));
  if (longest === 0) return undefined;
  const tenths = Math.ceil((longest / columns) * 10 - 1e-9);
  const points = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
  const note = say.cli.tables.eachBlock(written(points), tenths === 10);
  return { pointsPerBlock: tenths / 10, note };
}

/** A bar of blocks and eighths; for a list without a seat of whole light blocks. */
export function bar(share: Fraction | null, scale: Scale, seated: boolean): string {
  if (!share) return "";
  const blocks = (toNumber(share) * 100) / scale.pointsPerBlock;
  if (!seated) return "░".repeat(Math.round(blocks));
  const eighths = Math.round(blocks * 8);
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
