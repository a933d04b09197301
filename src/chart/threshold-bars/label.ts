import type { Line } from "../../results/outcome.ts";
import { points } from "../facts.ts";
import { at, type Scale } from "../layer.ts";
import { widthOf } from "../wrap.ts";
import type { Bar } from "./bar.ts";

/** As wide as the widest bar with its label allows. Bars start at 0. */
export function fitted(
  bars: readonly Bar[],
  line: Line | undefined,
  left: number,
  right: number,
  size: number,
): Scale {
  const perPoint = bars.flatMap((bar) => {
    const most = bar.share ? points(bar.share.most) : 0;
    if (most === 0) return [];
    return [(right - left - 8 - widthOf(bar.label, { size, bold: bar.close })) / most];
  });
  const asked = line ? points(line.share) : 0;
  if (asked > 0) perPoint.push((right - left - 150) / asked);
  const scale = Math.max(0.05, Math.min(...perPoint, (right - left) / 0.1));
  return { domain: [0, Math.round(((right - left) / scale) * 1e6) / 1e6], range: [left, right] };
}

/** Beside the bar; a close call stands past the line, so that the rule never cuts its number. */
export function place(
  row: Bar & { readonly barTop: number; readonly barBottom: number },
  scale: Scale,
  rule: number | undefined,
  size: number,
) {
  return {
    x: row.close && crosses(row, scale, rule, size) ? rule! + 8 : labelStart(row, scale),
    y: (row.barTop + row.barBottom) / 2,
    list: row.name,
  };
}

const labelStart = (bar: Bar, scale: Scale): number =>
  at(scale, bar.share ? points(bar.share.most) : 0) + 6;

/** Whether the label beside the bar would lie across the line. */
export function crosses(bar: Bar, scale: Scale, rule: number | undefined, size: number): boolean {
  const start = labelStart(bar, scale);
  const end = start + widthOf(bar.label, { size, bold: bar.close });
  return rule !== undefined && start < rule + 8 && end > rule - 4;
}
