import type { Sheet } from "../spec.ts";
import { widthOf } from "../wrap.ts";
import type { Plot } from "./marks.ts";
import type { BaseRow } from "./row.ts";

/** Where the axis, the verdicts and the seats stand, and how wide a line of the name of a base can be. */
export function columns(on: Sheet, rows: readonly BaseRow[]) {
  const { phone, width, size } = on;
  const strong = { size: size.label, bold: true };
  const number = { size: size.number, bold: true };
  const verdicts = Math.max(...rows.map(({ verdict }) => widthOf(verdict, number)));
  if (phone) {
    const verdictAt = width - 4;
    const plot: Plot = { from: 8, to: width - 8 };
    return { plot, verdictAt, seatsFrom: 0, room: verdictAt - verdicts - 14 };
  }
  const words = rows.flatMap(({ base }) => base.split(" "));
  const room = Math.max(138, ...words.map((word) => Math.ceil(widthOf(word, strong))));
  const gaps = Math.max(...rows.map(({ gap }) => widthOf(gap, { size: size.small })));
  const widest = Math.ceil(Math.max(verdicts, gaps));
  const told = widest <= 116 ? 120 : widest + 12;
  const from = room + 10;
  const most = 260 + Math.max(0, width - on.size.width) / 2;
  const to = from + Math.min(most, Math.max(220, width - SEATS - told - 12 - from));
  const verdictAt = to + 12;
  const plot: Plot = { from, to };
  return { plot, verdictAt, seatsFrom: verdictAt + told, room };
}

/** As wide as the seats should be: a number in a block of a tenth of the house. */
const SEATS = 196;
