import { basesAlt, basesSubtitle, cutAxis } from "../../words/chart/bases.ts";
import { sourceLine } from "../../words/chart/source.ts";
import { basesHeadline } from "../../words/findings/bases.ts";
import { focusList } from "../../words/focus.ts";
import { say } from "../../words/language.ts";
import { rule } from "../../words/numbers.ts";
import { sentences } from "../../words/text.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { type Align, layer } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { cut, wrapTo } from "../wrap.ts";
import { columns } from "./columns.ts";
import { type Compared, compared } from "./compared.ts";
import { middleOf, shareMarks } from "./marks.ts";
import { type BaseRow, rowOf } from "./row.ts";
import { seatBars } from "./seats.ts";

/** The same votes held against the same share of each base: who is in, and the seats that follow. */
export const bases: Chart = {
  id: "bases",
  title: () => say.chart.titles.bases,
  needs: ["bases"],
  stretches: true,
  spec({ results, outcome, bases: rows = [], list }, options) {
    const { id } = outcome.lists.find((one) => one.id === list) ?? focusList(rows) ?? {};
    const first = rows[0];
    if (id === undefined || !first) return { absent: say.chart.bases.none };
    const own = facts(results, outcome);
    const on = sheet(options, own.colours);
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
  const { phone, width, size, taller } = on;
  const { focus, line } = against;
  const hasSeats = rows.some(({ house }) => house !== null);
  const { plot, verdictAt, seatsFrom, room } = columns(on, rows);
  const middle = middleOf(plot);
  const names = rows.map(({ base }) => wrapTo(2, base, room, { size: size.label, bold: true }));
  const low = names.some((lines) => lines.length > 1) ? 78 : 66;
  const rowHeight = phone
    ? hasSeats
      ? 134
      : 88
    : Math.max(low, 80 + Math.min(0, taller / rows.length));
  let height = TOP;
  const listed = rows.map((row, i) => {
    const lines = names[i]!;
    const more = lines.length - 1;
    const top = height;
    // on a phone what stands below the name moves down, on a page the name and its size move apart
    const y = top + (phone ? more * LINE : 0);
    height = y + rowHeight;
    const first = phone ? top + 13 : top + 22 - more * 8;
    const sizeY = phone ? y + 29 : y + 40 + more * 8;
    return { ...row, lines, top, y, first, sizeY };
  });
  const verdictY = phone ? 12 : 28;
  const side: Align = phone ? "right" : "left";
  return {
    height,
    layers: [
      layer.rect(
        "in-band",
        listed
          .filter(({ actual }) => actual)
          .map(({ top, y }) => ({ x0: 0, x1: width, y0: top, y1: y + rowHeight })),
      ),
      layer.rule(
        "grid",
        listed.slice(1).map(({ top }) => ({ x0: 0, x1: width, y0: top, y1: top })),
      ),
      layer.rule(
        "threshold",
        phone
          ? listed.map(({ y }) => ({ x0: middle, x1: middle, y0: y + 40, y1: y + 82 }))
          : [{ x0: middle, x1: middle, y0: TOP - 8, y1: height }],
      ),
      layer.text("small", [{ text: say.chart.bases.out, x: middle - 26, y: 9 }], {
        align: "right",
      }),
      layer.text("small-strong", [{ text: rule(line), x: middle, y: 9 }], { align: "center" }),
      layer.text("small", [{ text: say.chart.bases.in, x: middle + 26, y: 9 }]),
      ...(phone
        ? []
        : [
            layer.text("small-strong", [
              {
                text: cut(focus.short, seatsFrom - verdictAt - 14, {
                  size: size.small,
                  bold: true,
                }),
                x: verdictAt,
                y: 9,
              },
            ]),
            ...(hasSeats
              ? [layer.text("small-strong", [{ text: say.chart.bases.seats, x: seatsFrom, y: 9 }])]
              : []),
          ]),
      layer.text(
        "label-strong",
        listed.flatMap(({ lines, first }) =>
          lines.map((text, i) => ({ text, x: 4, y: first + i * LINE })),
        ),
      ),
      layer.text(
        "small",
        listed.map(({ size: text, law, sizeY }) => ({
          text: phone && law ? `${text}, ${law}` : text,
          x: 4,
          y: sizeY,
        })),
      ),
      layer.text(
        "small",
        listed.map(({ law, sizeY }) => ({ text: phone ? "" : law, x: 4, y: sizeY + 17 })),
      ),
      ...shareMarks(on, listed, against, plot),
      layer.text(
        "number",
        listed.map(({ verdict, top }) => ({ text: verdict, x: verdictAt, y: top + verdictY })),
        { align: side },
      ),
      layer.text(
        "small",
        listed.map(({ gap, top }) => ({ text: gap, x: verdictAt, y: top + verdictY + 18 })),
        { align: side },
      ),
      ...(hasSeats ? seatBars(on, listed, seatsFrom, width, phone ? 105 : 38) : []),
    ],
  };
}

const TOP = 26;
const LINE = 17;
