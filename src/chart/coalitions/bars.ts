import { say } from "../../words/language.ts";
import { whole } from "../../words/numbers.ts";
import type { ListFact } from "../facts.ts";
import { type Layer, layer, ofList } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { widthOf, wrapTo } from "../wrap.ts";

export interface BarRow {
  readonly lists: readonly ListFact[];
  readonly seats: number;
  readonly wins: boolean;
  readonly verdict: string;
}

/** One bar a coalition, a stretch a member, and the line of the majority; those that fall short stand apart below. */
export function coalitionBars(on: Sheet, rows: readonly BarRow[], majority: number) {
  const { phone, width, colours } = on;
  const placed = place(on, rows);
  const left = phone ? 0 : Math.ceil(longest(on, placed)) + 10;
  const perSeat = scale(on, rows, majority, left);
  const line = left + majority * perSeat;
  const height = placed.at(-1)?.bottom ?? 0;
  const list = ofList(colours.length);
  const parts = placed.flatMap((row) => stretches(row, left, perSeat));
  const of = (wins: boolean) => parts.filter((part) => part.wins === wins);
  const numbers = (wins: boolean) =>
    of(wins).flatMap(({ text, x0, x1, y0, y1, colour }) => {
      const x = middleOf(x0, x1, line, widthOf(text, { size: on.size.label, bold: wins }) / 2);
      return x === undefined ? [] : [{ text, x, y: (y0 + y1) / 2, colour }];
    });
  const title = say.chart.coalitions.majority(majority);
  const half = widthOf(title, { size: on.size.small, bold: true }) / 2;
  return {
    height,
    layers: [
      layer.rect("segment", of(true), { color: list }),
      layer.rect("missed", of(false), { color: list, stroke: list }),
      layer.rule(
        "majority",
        phone
          ? placed.map(({ y0, y1 }) => ({ x0: line, x1: line, y0: y0 - 3, y1: y1 + 3 }))
          : [{ x0: line, x1: line, y0: TOP - 5, y1: height }],
      ),
      layer.text("on-fill", numbers(true), { align: "center", lists: colours.length }),
      layer.text("label", numbers(false), { align: "center" }),
      layer.text(
        "small-strong",
        [{ text: title, x: Math.min(Math.max(line, half), width - half), y: TOP - 14 }],
        { align: "center" },
      ),
      ...texts(on, placed, perSeat, left, line),
    ],
  };
}

/** Names on a page have so much room before the bars. */
const LABELS = 300;
const TOP = 24;

/** Where a number stands in a stretch: in its middle, beside the line where that would cross it; nowhere without room. */
function middleOf(x0: number, x1: number, line: number, half: number): number | undefined {
  const middle = (x0 + x1) / 2;
  const [before, after] = [x0 + line, line + x1].map((ends) => ends / 2);
  const clear = (x: number) =>
    x - half >= x0 + 2 && x + half <= x1 - 2 && Math.abs(x - line) >= half + 3;
  return [middle, ...(x1 - line > line - x0 ? [after!, before!] : [before!, after!])].find(clear);
}

const strong = ({ size }: Sheet) => ({ size: size.label, bold: true });

/** Pixels a seat: as long as the verdict beside the longest bar allows; on a phone it stands above. */
function scale(on: Sheet, rows: readonly BarRow[], majority: number, left: number): number {
  if (on.phone) return on.width / Math.max(majority * 1.2, ...rows.map(({ seats }) => seats));
  const room = on.width - left;
  const fits = rows.map(
    ({ seats, verdict }) => (room - 9 - widthOf(verdict, strong(on))) / Math.max(seats, majority),
  );
  return Math.min(...fits);
}

const longest = ({ size }: Sheet, rows: readonly Placed[]): number =>
  Math.max(0, ...rows.flatMap(({ names }) => names.map((n) => widthOf(n, { size: size.label }))));

type Placed = BarRow & {
  readonly names: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly y0: number;
  readonly y1: number;
};

function place(on: Sheet, rows: readonly BarRow[]): Placed[] {
  const { phone, width, size } = on;
  const font = { size: size.label };
  const room = ({ verdict }: BarRow) =>
    phone ? width - widthOf(verdict, strong(on)) - 10 : LABELS;
  const name = ({ lists }: BarRow, which: "name" | "short") =>
    lists.map((list) => list[which]).join(" + ");
  // one picture, one kind of names
  const inFull = rows.every((row) => widthOf(name(row, "name"), font) <= room(row));
  let y = TOP;
  return rows.map((row, i) => {
    const names = wrapTo(3, name(row, inFull ? "name" : "short"), room(row), font);
    if (!row.wins && rows[i - 1]?.wins) y += 16;
    const top = y;
    const extra = (names.length - 1) * LINE;
    const y0 = phone ? top + 22 + extra : top + 8 + Math.max(0, extra - 10) / 2;
    const y1 = y0 + (phone ? 20 : 26);
    y = phone ? y1 + 14 : y1 + 8 + Math.max(0, extra - 10) / 2;
    return { ...row, names, top, bottom: y, y0, y1 };
  });
}

const LINE = 16;

function stretches({ lists, wins, y0, y1 }: Placed, left: number, perSeat: number) {
  let next = left;
  return lists.map(({ name, colour, seats }) => {
    const x0 = next;
    next += seats * perSeat;
    return { list: name, colour, seats, wins, text: whole(seats), x0, x1: next, y0, y1 };
  });
}

/** Names before the bars and what each has to spare behind them; on a phone both stand above. */
function texts(
  on: Sheet,
  rows: readonly Placed[],
  perSeat: number,
  left: number,
  line: number,
): Layer[] {
  const { phone, width } = on;
  const middle = ({ y0, y1 }: Placed) => (y0 + y1) / 2;
  const names = rows.flatMap((row) =>
    row.names.map((text, i) => ({
      text,
      x: phone ? 0 : left - 10,
      y: phone ? row.top + 9 + i * LINE : middle(row) + (i - (row.names.length - 1) / 2) * LINE,
    })),
  );
  const verdicts = rows.map((row) => ({
    text: row.verdict,
    x: phone ? width : Math.max(left + row.seats * perSeat, line) + 9,
    y: phone ? row.top + 9 : middle(row),
  }));
  return [
    layer.text("label", names, { align: phone ? "left" : "right" }),
    layer.text("label-strong", verdicts, { align: phone ? "right" : "left" }),
  ];
}
