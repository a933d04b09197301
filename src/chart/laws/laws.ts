import type { UnderLaw } from "../../analysis/compare/laws.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { lawsAlt, lawsChartHeadline, lawsSubtitle, lawText } from "../../words/chart/laws.ts";
import { sourceLine } from "../../words/chart/source.ts";
import { isForLists, lawStops } from "../../words/findings/laws.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { whole } from "../../words/numbers.ts";
import { seatRange } from "../../words/seats.ts";
import { capital } from "../../words/text.ts";
import { seatBlocks } from "../blocks.ts";
import type { Chart } from "../chart.ts";
import { facts, type ListFact, sum } from "../facts.ts";
import { layer } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { type Stretch, stacked } from "../stack.ts";
import { widthOf, wrap } from "../wrap.ts";

/** The seats that the same votes give under several laws, a bar a law. */
export const laws: Chart = {
  id: "laws",
  title: () => say.chart.titles.laws,
  needs: ["laws"],
  spec({ results, outcome, laws: columns }, options) {
    if (!columns || columns.length === 0) return { absent: say.chart.laws.needs };
    if (!columns.some(isForLists)) return { absent: say.chart.laws.none };
    const on = sheet(options, facts(results, outcome).colours);
    const rows = columns.map((column) => rowOf(column, results, outcome));
    return picture(
      on,
      {
        headline: lawsChartHeadline(columns),
        subtitle: lawsSubtitle(columns),
        source: sourceLine(results),
        alt: lawsAlt(
          columns,
          rows.map((row) => ({ ...row, names: row.names.join(", ").replaceAll(UNPARTED, " ") })),
        ),
      },
      body(on, rows),
    );
  },
};

/** One law: what is said and drawn of it. */
interface LawRow {
  readonly id: string;
  readonly about: string;
  /** null: it gives no seats to lists */
  readonly house: number | null;
  readonly seated: readonly ListFact[];
  readonly open: number;
  /** the lists with their seats, or why there are none; what must not be parted has no plain blank */
  readonly names: readonly string[];
}

/** `actual` sets order and colours of the lists. */
function rowOf(column: UnderLaw, results: Results, actual: Outcome): LawRow {
  const { outcome, law } = column;
  const id = visible(law.id);
  if (!outcome || !isForLists(column))
    return {
      id,
      about: "",
      house: null,
      seated: [],
      open: 0,
      names: lawStops(column, results).map(capital),
    };
  const { lists } = facts(results, outcome, actual);
  const inHouse = lists.filter(({ atMost }) => atMost > 0);
  const seated = lists.filter(({ seats }) => seats > 0);
  const house = outcome.house ?? 0;
  return {
    id,
    about: lawText(outcome) + (column.actual ? `; ${say.chart.laws.actual}` : ""),
    house,
    seated,
    open: Math.max(0, house - sum(seated.map(({ seats }) => seats))),
    names: inHouse.map((list) => `${list.short} ${seatRange(list)}`.replaceAll(" ", UNPARTED)),
  };
}

const UNPARTED = "\u00a0";
const BAR = 26;

/** A law with its threshold above its bar, the names below it. */
function body(on: Sheet, rows: readonly LawRow[]) {
  const { phone, width, size, colours } = on;
  let y = 0;
  const placed = rows.map((row) => {
    const beside = widthOf(row.id, { size: size.label, bold: true }) + 14;
    const below = phone || beside + widthOf(row.about, { size: size.small }) > width;
    const about = below ? wrap(row.about, width, { size: size.small }) : [row.about];
    const names = wrap(row.names.join(", "), width, { size: size.small });
    const top = y;
    const barTop = top + 20 + (below ? about.length * 16 : 0);
    const bottom = row.house === null ? barTop : barTop + BAR + 4;
    y = bottom + names.length * 16 + (phone ? 16 : 18);
    return { ...row, top, barTop, bottom, about, names, aboutX: below ? 0 : beside, below };
  });
  const blocks = placed.flatMap(({ seated, open, house, barTop }) =>
    house === null
      ? []
      : stacked(seated, open, house, 0, width).map((stretch) => block(stretch, barTop)),
  );
  const numbers = blocks.filter(
    ({ text, x0, x1 }) => widthOf(text, { size: size.label, bold: true }) + 4 <= x1 - x0,
  );
  const middles = numbers.map(({ text, x0, x1, y0, y1, colour }) => {
    const half = widthOf(text, { size: size.label, bold: true }) / 2 + 5;
    return { text, colour, x: besideLine(x0, x1, half, width / 2), y: (y0 + y1) / 2 };
  });
  return {
    height: y - (phone ? 16 : 18),
    layers: [
      layer.text(
        "label-strong",
        placed.map(({ id, top }) => ({ text: id, x: 0, y: top + 8 })),
      ),
      layer.text(
        "small",
        placed.flatMap(({ about, aboutX, top, below }) =>
          about.map((text, i) => ({ text, x: aboutX, y: top + 8 + (below ? 17 + i * 16 : 0) })),
        ),
      ),
      ...seatBlocks(blocks, middles, colours.length),
      layer.rule(
        "majority",
        placed.flatMap(({ house, barTop }) =>
          house === null
            ? []
            : [{ x0: width / 2, x1: width / 2, y0: barTop - 3, y1: barTop + BAR + 3 }],
        ),
      ),
      layer.text(
        "small",
        placed.flatMap(({ names, bottom }) =>
          names.map((text, i) => ({ text, x: 0, y: bottom + 9 + i * 16 })),
        ),
      ),
    ],
  };
}

/** The middle of a stretch, or beside the line of the majority where that would cut the number. */
function besideLine(from: number, to: number, half: number, line: number): number {
  const middle = (from + to) / 2;
  if (Math.abs(middle - line) >= half) return middle;
  const [before, after] = [line - half, line + half];
  if (middle <= line && before - half >= from) return before;
  return after + half <= to ? after : before - half >= from ? before : middle;
}

const block = ({ list, colour, seats, start, end }: Stretch, top: number) => ({
  list,
  colour,
  text: whole(seats),
  x0: start,
  x1: end,
  y0: top,
  y1: top + BAR,
});
