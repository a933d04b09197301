import { BASES_WORDS, basesAlt, basesSubtitle, cutAxis } from "../../words/chart/bases.ts";
import { sourceLine } from "../../words/chart/source.ts";
import { basesHeadline } from "../../words/findings/bases.ts";
import { focusList } from "../../words/focus.ts";
import { rule } from "../../words/numbers.ts";
import { sentences } from "../../words/text.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { type Align, layer } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { cut } from "../wrap.ts";
import { type Compared, compared } from "./compared.ts";
import { middleOf, type Plot, shareMarks } from "./marks.ts";
import { type BaseRow, rowOf } from "./row.ts";
import { seatBars } from "./seats.ts";

/** The same votes held against the same share of each base: who is in, and the seats that follow. */
export const bases: Chart = {
  id: "bases",
  title: "the threshold on each of the four bases, side by side",
  needs: ["bases"],
  spec({ results, outcome, bases: rows = [], list }, { layout, theme }) {
    const { id } = outcome.lists.find((one) => one.id === list) ?? focusList(rows) ?? {};
    const first = rows[0];
    if (id === undefined || !first) return { absent: BASES_WORDS.none };
    const own = facts(results, outcome);
    const on = sheet(layout, theme, own.colours);
    const against = compared(rows, first.share, own, id);
    const { focus, near, half } = against;
    const lines = rows.map((row) => rowOf(row, against, results, outcome));
    const headline = basesHeadline(rows);
    return picture(
      on,
      {
        headline,
        subtitle: basesSubtitle(first.share, focus.short, near?.short, outcome.house),
        source: sentences([cutAxis(first.share, half), sourceLine(results)]),
        alt: basesAlt(
          headline,
          lines.map(({ alt }) => alt),
        ),
      },
      body(on, lines, against),
    );
  },
};

/** Rows one under the other; on a page the seats stand beside the axis, on a phone below it. */
function body(on: Sheet, rows: readonly BaseRow[], against: Compared) {
  const { phone, width, size } = on;
  const { focus, line } = against;
  const top = 26;
  const hasSeats = rows.some(({ house }) => house !== null);
  const rowHeight = phone ? (hasSeats ? 134 : 88) : 80;
  const plot: Plot = phone ? { from: 8, to: width - 8 } : { from: 148, to: 408 };
  const verdictAt = phone ? width - 4 : 420;
  const seatsFrom = phone ? 0 : 540;
  const middle = middleOf(plot);
  const listed = rows.map((row, i) => ({ ...row, y: top + i * rowHeight }));
  const height = top + rows.length * rowHeight;
  const verdictY = phone ? 12 : 28;
  const side: Align = phone ? "right" : "left";
  return {
    height,
    layers: [
      layer.rect(
        "in-band",
        listed
          .filter(({ actual }) => actual)
          .map(({ y }) => ({ x0: 0, x1: width, y0: y, y1: y + rowHeight })),
      ),
      layer.rule(
        "grid",
        listed.slice(1).map(({ y }) => ({ x0: 0, x1: width, y0: y, y1: y })),
      ),
      layer.rule(
        "threshold",
        phone
          ? listed.map(({ y }) => ({ x0: middle, x1: middle, y0: y + 40, y1: y + 82 }))
          : [{ x0: middle, x1: middle, y0: top - 8, y1: height }],
      ),
      layer.text("small", [{ text: BASES_WORDS.out, x: middle - 26, y: 9 }], { align: "right" }),
      layer.text("small-strong", [{ text: rule(line), x: middle, y: 9 }], { align: "center" }),
      layer.text("small", [{ text: BASES_WORDS.in, x: middle + 26, y: 9 }]),
      ...(phone
        ? []
        : [
            layer.text("small-strong", [
              { text: cut(focus.short, 106, { size: size.small, bold: true }), x: verdictAt, y: 9 },
            ]),
            ...(hasSeats
              ? [layer.text("small-strong", [{ text: BASES_WORDS.seats, x: seatsFrom, y: 9 }])]
              : []),
          ]),
      layer.text(
        "label-strong",
        listed.map(({ base, y }) => ({ text: base, x: 4, y: y + (phone ? 13 : 22) })),
      ),
      layer.text(
        "small",
        listed.map(({ size: text, law, y }) => ({
          text: phone && law ? `${text}, ${law}` : text,
          x: 4,
          y: y + (phone ? 29 : 40),
        })),
      ),
      layer.text(
        "small",
        listed.map(({ law, y }) => ({ text: phone ? "" : law, x: 4, y: y + 57 })),
      ),
      ...shareMarks(on, listed, against, plot),
      layer.text(
        "number",
        listed.map(({ verdict, y }) => ({ text: verdict, x: verdictAt, y: y + verdictY })),
        { align: side },
      ),
      layer.text(
        "small",
        listed.map(({ gap, y }) => ({ text: gap, x: verdictAt, y: y + verdictY + 18 })),
        { align: side },
      ),
      ...(hasSeats ? seatBars(on, listed, seatsFrom, width, phone ? 105 : 38) : []),
    ],
  };
}
