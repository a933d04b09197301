import type { Interval } from "../../analysis/scenario/sweep.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { say } from "../../words/language.ts";
import { rule, whole } from "../../words/numbers.ts";
import { layer } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { cut, widthOf } from "../wrap.ts";
import type { Cell, Column } from "./column.ts";

/** The seats of each cell that has room for them; in the column `named` with the name of the list. */
export function cellTexts({ size }: Sheet, cells: readonly Cell[], named: Interval | undefined) {
  return cells.flatMap((cell) => {
    const space = cell.x1 - cell.x0 - 2;
    const font = { size: size.label, bold: true };
    const number = whole(cell.seats);
    const spot = { x: (cell.x0 + cell.x1) / 2, y: (cell.y0 + cell.y1) / 2, colour: cell.colour };
    const [tall, line] = [cell.y1 - cell.y0, size.label + 3];
    if (tall < size.label + 1) return [];
    if (cell.column === named) {
      const both = `${cell.short} ${number}`;
      if (widthOf(both, font) <= space) return [{ text: both, ...spot }];
      const name = cut(cell.short, space, font);
      if (tall >= 2 * line && name.length > 4)
        return [
          { ...spot, text: name, y: spot.y - line / 2 },
          { ...spot, text: number, y: spot.y + line / 2 },
        ];
    }
    return widthOf(number, font) <= space ? [{ text: number, ...spot }] : [];
  });
}

/** The threshold of the law above its column, with the seats where the column is too narrow to show them. */
export function lawLabel(
  on: Sheet,
  slit: (Column & { x0: number; x1: number }) | undefined,
  x: number,
  law: Fraction,
  left: number,
) {
  const { size, width } = on;
  const font = { size: size.small, bold: true };
  const short = say.chart.sweep.law(rule(law));
  const full = slit && slit.x1 - slit.x0 < 24 ? `${short}: ${slit.text}` : short;
  const text = widthOf(full, font) <= width - left ? full : short;
  const half = widthOf(text, font) / 2;
  return layer.text(
    "small-strong",
    [{ text, x: Math.min(Math.max(x, left + half), width - half), y: 14 }],
    { align: "center" },
  );
}

/** Names beside the first stack, pushed apart where cells are lower than a line of text. */
export function namesBeside(
  on: Sheet,
  cells: readonly Cell[],
  left: number,
  top: number,
  bottom: number,
) {
  const step = on.size.small + 2.5;
  const font = { size: on.size.small };
  const spots = cells.map(({ list, short, y0, y1 }) => {
    const name = widthOf(list, font) <= left - 24 ? list : short;
    return { text: cut(name, left - 24, font), x: left - 22, at: (y0 + y1) / 2, y: (y0 + y1) / 2 };
  });
  for (let i = 1; i < spots.length; i++)
    spots[i]!.y = Math.max(spots[i]!.y, spots[i - 1]!.y + step);
  let floor = bottom - 2;
  for (const spot of spots.toReversed()) {
    spot.y = Math.min(spot.y, floor);
    floor = spot.y - step;
  }
  const shown = spots.filter(({ y }) => y >= top + 4);
  return [
    layer.rule(
      "lead",
      shown.map(({ y, at }) => ({ x0: left - 18, x1: left - 2, y0: y, y1: at })),
    ),
    layer.text(
      "small",
      shown.map(({ text, x, y }) => ({ text, x, y })),
      { align: "right" },
    ),
  ];
}
