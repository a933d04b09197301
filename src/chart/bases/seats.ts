import { whole } from "../../words/numbers.ts";
import { seatBlocks } from "../blocks.ts";
import { type Layer, layer } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { stacked } from "../stack.ts";
import { cut, widthOf } from "../wrap.ts";
import type { Placed } from "./row.ts";

/** The house of each row as one bar; a name stands above the first bar in which its list sits. */
export function seatBars(
  on: Sheet,
  rows: readonly Placed[],
  from: number,
  to: number,
  below: number,
): Layer[] {
  const { size, colours } = on;
  const seen = new Set<string>();
  const blocks = rows.flatMap(({ seats, open, house, y }) => {
    if (house === null) return [];
    return stacked(seats, open, house, from, to).map(({ short, colour, seats: n, start, end }) => ({
      list: short,
      colour,
      seats: n,
      x0: start,
      x1: end,
      y0: y + below,
      y1: y + below + 24,
    }));
  });
  const names = rows.map(({ seats, y }) => {
    const fresh = seats.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    const text = fresh.map(({ short }) => short).join(", ");
    return { text: cut(text, to - from, { size: size.small }), x: to, y: y + below - 9 };
  });
  const numbers = blocks
    .filter(
      ({ seats, x0, x1 }) => widthOf(whole(seats), { size: size.label, bold: true }) + 2 <= x1 - x0,
    )
    .map(({ seats, x0, x1, y0, y1, colour }) => ({
      text: whole(seats),
      x: (x0 + x1) / 2,
      y: (y0 + y1) / 2,
      colour,
    }));
  return [
    ...seatBlocks(blocks, numbers, colours.length),
    layer.text("small", names, { align: "right" }),
  ];
}
