import { intervalAt, type Sweep } from "../../analysis/scenario/sweep.ts";
import { toNumber } from "../../exact/fraction.ts";
import { sourceLine } from "../../words/chart/source.ts";
import { elsewhereNote, intervalText, sweepAlt } from "../../words/chart/sweep.ts";
import { sweepFinding } from "../../words/findings/sweep.ts";
import { say } from "../../words/language.ts";
import { whole } from "../../words/numbers.ts";
import { seatsInOrder } from "../../words/seats.ts";
import { sentences } from "../../words/text.ts";
import { bottomAxis, ticks } from "../axis.ts";
import type { Chart } from "../chart.ts";
import { type Facts, facts } from "../facts.ts";
import { along, at, layer, ofList, type Scale } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { widthOf } from "../wrap.ts";
import { type Column, cellsOf, columnOf } from "./column.ts";
import { cellTexts, lawLabel, namesBeside } from "./labels.ts";

/** The seats of each list for every threshold: steps, for between two lists' own shares nothing changes. */
export const sweepSteps: Chart = {
  id: "sweep",
  title: () => say.chart.titles.sweep,
  needs: ["sweep"],
  stretches: true,
  spec({ results, outcome, sweep }, options) {
    if (!sweep) return { absent: say.chart.sweep.none };
    if (outcome.house === null || outcome.house < 1) return { absent: say.chart.absent.noSeats };
    const decided = sweep.intervals.filter((i) => i.outcome.open.length === 0 && !i.outcome.failed);
    if (decided.length < 2) return { absent: say.chart.sweep.open };
    const own = facts(results, outcome);
    const on = sheet(options, own.colours);
    const domain = around(sweep, on.phone);
    const here = intervalAt(sweep, sweep.law);
    const columns = sweep.intervals.flatMap((interval) => {
      const column = columnOf(
        interval,
        outcome.house!,
        facts(results, interval.outcome, outcome),
        interval === here,
      );
      return column.to > domain[0] && column.from < domain[1] ? [column] : [];
    });
    const headline = sweepFinding(sweep);
    const { of, size } = sweep.base;
    const all = sweep.intervals.map((i) =>
      intervalText(i.above, i.upTo, sweep.law, seatsInOrder(i.outcome)),
    );
    return picture(
      on,
      {
        headline,
        subtitle: say.chart.sweep.subtitle(of, size),
        source: sentences([elsewhere(columns, own), sourceLine(results)]),
        alt: sweepAlt(headline, of, all),
      },
      body(on, columns, domain, sweep),
    );
  },
};

/** The stretch of thresholds that is drawn: the law in it, and room on both sides to see what would change. */
function around({ law, intervals }: Sweep, phone: boolean): readonly [number, number] {
  const points = toNumber(law) * 100;
  const edges = intervals.flatMap(({ upTo }) => (upTo ? [toNumber(upTo) * 100] : []));
  if (points === 0) return [0, Math.min(100, Math.max(1, edges.at(-2) ?? 10))];
  const step = ticks({ domain: [0, points * 1.4] }, 10)[1] ?? points;
  const low = Math.floor((points * (phone ? 0.45 : 0.3)) / step) * step;
  const high = Math.max(Math.round((points * (phone ? 1.3 : 1.4)) / step), 1) * step;
  return [Math.round(low * 100) / 100, Math.min(100, Math.round(high * 100) / 100)];
}

function elsewhere(columns: readonly Column[], { of }: Facts): string {
  const names = (key: "keptOut" | "undecided") => [
    ...new Set(
      columns.flatMap(({ interval }) =>
        interval[key].map(({ list }) => of.get(list)?.short ?? list),
      ),
    ),
  ];
  return elsewhereNote(names("keptOut"), names("undecided"));
}

/** Pixels that a house takes, so that small parties have room for their seats, and inside it on a phone for names. */
const LEAST = { page: 160, phone: 320 };

function body(
  on: Sheet,
  columns: readonly Column[],
  domain: readonly [number, number],
  { law, base }: Sweep,
) {
  const { phone, width, size, colours, taller } = on;
  const [top, tall] = [50, Math.max(LEAST[on.layout], 400 + taller)];
  const bottom = top + tall;
  const first = columns[0];
  const nameFont = { size: size.small };
  const longest = Math.max(0, ...(first?.seated ?? []).map(({ name }) => widthOf(name, nameFont)));
  const listsWord = phone ? say.chart.sweep.listsShort : say.chart.sweep.lists;
  const wordWidth = widthOf(listsWord, nameFont);
  const left = phone ? 0 : Math.min(200, Math.max(130, longest + 26, wordWidth + 12));
  const x: Scale = { domain: [domain[0], domain[1]], range: [left, width] };
  const cells = columns.flatMap((column) => cellsOf(column, x, top, tall));
  const list = ofList(colours.length);
  const wide = columns.map((column) => ({
    ...column,
    x0: at(x, clip(column.from)),
    x1: at(x, clip(column.to)),
  }));
  const slit = wide.find((column) => column.law);
  const lawX = at(x, clip(toNumber(law) * 100));
  const named = phone ? wide.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0] : undefined;
  const texts = cellTexts(on, cells, named?.interval);
  const counts = wide
    .map(({ x0, x1, seated }) => ({ text: whole(seated.length), x: (x0 + x1) / 2, space: x1 - x0 }))
    .filter(({ text, space }) => widthOf(text, { size: size.small, bold: true }) + 3 <= space);
  const listsEnd = phone ? wordWidth + 6 : 0;
  const bare = cells.map(({ column, short, ...cell }) => cell);
  return {
    height: bottom + 44,
    layers: [
      layer.rect(
        "segment",
        bare.filter(({ colour }) => colour >= 0),
        { x: along("from", x), x2: { field: "to" }, color: list },
      ),
      layer.rect(
        "context",
        bare.filter(({ colour }) => colour < 0),
        { x: along("from", x), x2: { field: "to" } },
      ),
      layer.text(
        "on-fill",
        texts.filter(({ colour }) => colour >= 0),
        { align: "center", lists: colours.length },
      ),
      layer.text(
        "small",
        texts.filter(({ colour }) => colour < 0),
        { align: "center" },
      ),
      ...(slit ? [layer.rect("slit", [{ x0: slit.x0, x1: slit.x1, y0: top, y1: bottom }])] : []),
      layer.rule("threshold", [
        { x0: lawX, x1: lawX, y0: top - 24, y1: top - 20 },
        { x0: lawX, x1: lawX, y0: bottom, y1: bottom + 6 },
      ]),
      lawLabel(on, slit, lawX, law, left),
      layer.text(
        "small-strong",
        counts.filter((c) => c.x > listsEnd + 4).map(({ text, x }) => ({ text, x, y: top - 11 })),
        { align: "center" },
      ),
      layer.text("small", [{ text: listsWord, x: phone ? 0 : left - 10, y: top - 11 }], {
        align: phone ? "left" : "right",
      }),
      ...bottomAxis(x, bottom, phone ? 7 : 10, width),
      layer.text(
        "small",
        [{ text: say.chart.sweep.axis(base.of), x: (left + width) / 2, y: bottom + 34 }],
        {
          align: "center",
        },
      ),
      ...(phone || !first
        ? []
        : namesBeside(
            on,
            cells.filter(({ column }) => column === first.interval),
            left,
            top,
            bottom,
          )),
    ],
  };

  function clip(value: number): number {
    return Math.min(domain[1], Math.max(domain[0], value));
  }
}
