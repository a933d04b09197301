import type { Line } from "../../results/outcome.ts";
import { sourceLine } from "../../words/chart/source.ts";
import {
  lineLabel,
  thresholdAlt,
  thresholdHeadline,
  thresholdSubtitle,
} from "../../words/chart/threshold-bars.ts";
import { say } from "../../words/language.ts";
import { sentences } from "../../words/text.ts";
import type { Chart } from "../chart.ts";
import { baseOf, facts, points } from "../facts.ts";
import { type Align, along, at, layer, ofList } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { type Font, widthOf, wrapTo } from "../wrap.ts";
import { type Bar, contextBar, contextRows, listBar, restBar, shortened } from "./bar.ts";
import { crosses, fitted, place } from "./label.ts";

/** Each list's share of the law's base as a bar, the threshold as a rule, close calls on a band. */
export const thresholdBars: Chart = {
  id: "threshold-bars",
  title: () => say.chart.titles.thresholdBars,
  needs: [],
  shortens: true,
  spec({ results, outcome }, options) {
    if (outcome.parts) return { absent: say.chart.absent.apart };
    const { lists, aside, colours } = facts(results, outcome);
    if (lists.length === 0) return { absent: say.chart.absent.noLists };
    const base = baseOf(results, outcome);
    const on = sheet(options, colours);
    const context = contextRows(results, aside, base);
    const shown = shortened(
      lists.map((list) => listBar(list, base.size, outcome)),
      options.rows,
    );
    const bars = [
      ...shown.bars,
      ...restBar(shown.rest, base.size),
      ...context.map((row) => contextBar(row, base.size)),
    ];
    const noted = context.some(({ made }) => made);
    return picture(
      on,
      {
        headline: thresholdHeadline(outcome),
        subtitle: thresholdSubtitle(outcome, base),
        source: sentences([noted ? say.chart.thresholdBars.invalidNote : "", sourceLine(results)]),
        alt: thresholdAlt(outcome, base, bars),
      },
      body(on, bars, outcome.line),
    );
  },
};

const TOP = 30;
const GAP = 14;

/** Rows one under the other: names beside the bars on a page, above them on a phone. */
function body(on: Sheet, bars: readonly Bar[], line: Line | undefined) {
  const { size, phone, width, colours } = on;
  const font = (bar: Bar): Font => ({ size: size.label, bold: bar.kind === "passed" });
  const seatsWidth = Math.max(
    0,
    ...bars.map((bar) => widthOf(bar.seats, { size: size.label, bold: true })),
  );
  const nameSpace = phone ? width - seatsWidth - 10 : 210;
  const names = bars.map((bar) => {
    const name = widthOf(bar.name, font(bar)) > nameSpace ? bar.short : bar.name;
    return wrapTo(2, name, nameSpace, font(bar));
  });
  const nameWidth = Math.max(
    ...names.flatMap((lines, i) => lines.map((l) => widthOf(l, font(bars[i]!)))),
  );
  const left = phone ? 1 : Math.ceil(nameWidth) + 12;
  const right = phone ? width : width - seatsWidth - 12;
  const scale = fitted(bars, line, left, right, size.label);
  const rule = line && at(scale, points(line.share));

  let y = TOP;
  const rows = bars.map((bar, i) => {
    const lines = names[i]!;
    const extra = (lines.length - 1) * 16;
    if (bar.kind === "context" && bars[i - 1]?.kind !== "context") y += GAP;
    const top = y;
    y += (phone ? 33 : 25.5) + extra;
    const barTop = phone ? top + 18 + extra : top + 4 + extra / 2;
    const barHeight = phone ? 12 : 17.5;
    return { ...bar, lines, top, bottom: y, barTop, barBottom: barTop + barHeight };
  });
  const height = y;

  const drawn = rows.flatMap((row) => {
    if (!row.share) return [];
    const [least, most] = [points(row.share.least), points(row.share.most)];
    const box = {
      y0: row.barTop,
      y1: row.barBottom,
      list: row.name,
      colour: row.colour,
      votes: row.votes,
    };
    return [{ ...box, kind: row.kind, share: least, most }];
  });
  const x = { x: along("share", scale), x2: { datum: 0 } };
  const beyond = { x: along("share", scale), x2: { field: "most" } };
  const solid = (kind: Bar["kind"]) => drawn.filter((row) => row.kind === kind && row.share > 0);
  const list = ofList(colours.length);
  const labels = rows.map((row) => ({ ...place(row, scale, rule, size.label), text: row.label }));
  const labelsOf = (strong: boolean, quiet: boolean) =>
    labels.filter((_, i) => rows[i]!.close === strong && (rows[i]!.kind === "context") === quiet);
  const bold = (wanted: boolean) =>
    rows.filter(({ kind }) => (kind === "passed") === wanted && kind !== "context");
  const nameTexts = (some: readonly (typeof rows)[number][]) =>
    some.flatMap((row) =>
      row.lines.map((text, i) => ({
        text,
        x: phone ? 0 : left - 10,
        y: phone
          ? row.top + 9 + i * 16
          : (row.barTop + row.barBottom) / 2 + (i - (row.lines.length - 1) / 2) * 16,
      })),
    );
  const align: Align = phone ? "left" : "right";

  return {
    height,
    layers: [
      layer.rect(
        "close-band",
        rows
          .filter(({ close }) => close)
          .map(({ top, bottom }) => ({ x0: 0, x1: width, y0: top, y1: bottom })),
      ),
      layer.rule(
        "baseline",
        phone
          ? rows.map((row) => beside(row, left))
          : [{ x0: left, x1: left, y0: TOP - 2, y1: height }],
      ),
      layer.rect("passed", boxes(solid("passed")), { ...x, color: list }),
      layer.rect("missed", boxes(solid("missed")), { ...x, color: list, stroke: list }),
      layer.rect("context", boxes(solid("context")), x),
      // the part of a share that rests on a number which is not known exactly
      layer.rect("context", boxes(drawn.filter((row) => row.most > row.share)), beyond),
      layer.rule("threshold", ruleSegments()),
      ...(line && rule !== undefined ? [lineTitle(line, rule)] : []),
      layer.text(
        "halo",
        labels.filter((_, i) => !rows[i]!.close),
      ),
      layer.text("label", labelsOf(false, false)),
      layer.text("label-strong", labelsOf(true, false)),
      layer.text("quiet", labelsOf(false, true)),
      layer.text("label-strong", nameTexts(bold(true)), { align }),
      layer.text("label", nameTexts(bold(false)), { align }),
      layer.text("quiet", nameTexts(rows.filter(({ kind }) => kind === "context")), { align }),
      layer.text(
        "label-strong",
        rows.map((row) => ({
          text: row.seats,
          x: width,
          y: phone ? row.top + 9 : (row.barTop + row.barBottom) / 2,
        })),
        { align: "right" },
      ),
    ],
  };

  /** On a phone names stand above the bars, and lines are drawn beside the bars only. */
  function ruleSegments() {
    if (rule === undefined) return [];
    if (!phone) return [{ x0: rule, x1: rule, y0: TOP - 6, y1: height }];
    const free = rows.filter((row) => row.close || !crosses(row, scale, rule, size.label));
    return free.map((row) => beside(row, rule));
  }

  function lineTitle(line: Line, x: number) {
    const text = lineLabel(line);
    const wide = widthOf(text, { size: size.small, bold: true });
    const start = Math.min(Math.max(0, phone ? x - wide / 2 : x + 7), width - wide);
    return layer.text("small-strong", [{ text, x: start, y: TOP - 16 }]);
  }
}

const beside = ({ barTop, barBottom }: { barTop: number; barBottom: number }, x: number) => ({
  ...{ x0: x, x1: x },
  ...{ y0: barTop - 2, y1: barBottom + 2 },
});

const boxes = <T extends { y0: number; y1: number }>(rows: readonly T[]) =>
  rows.map((row) => ({ x0: 0, x1: 0, ...row }));
