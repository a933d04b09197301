import type { LeftOutSweep } from "../../analysis/scenario/knob/left-out.ts";
import { toNumber } from "../../exact/fraction.ts";
import type { Level } from "../../results/results.ts";
import { changesText } from "../../words/chart/stations.ts";
import { say } from "../../words/language.ts";
import { rule, whole, written } from "../../words/numbers.ts";
import { ticks } from "../axis.ts";
import { at, layer, type Scale } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { widthOf, wrap } from "../wrap.ts";
import type { Followed } from "./followed.ts";

const [TOP, USUAL, LEAST] = [10, 282, 120];

/** The line above, below it the strip of fates over the same numbers. */
export function stationPlot(
  on: Sheet,
  { order }: LeftOutSweep,
  { line, points, fates }: Followed,
  domain: Scale["domain"],
) {
  const { width, size, phone, taller } = on;
  const law = toNumber(line.share) * 100;
  const shares = points.map(({ share }) => toNumber(share) * 100);
  const bottom = TOP + Math.max(LEAST, USUAL + taller);
  const y: Scale = { domain, range: [bottom, TOP] };
  const last = points.at(-1)!.gone;
  const left = phone ? 46 : 58;
  const x: Scale = { domain: [0, Math.max(1, last)], range: [left, width] };
  const path = points.map(({ gone }, i) => ({
    gone,
    share: Math.round(shares[i]! * 1e6) / 1e6,
    x: at(x, gone),
    y: at(y, shares[i]!),
    i,
  }));
  const lawY = at(y, law);
  const strip = fates.map(({ from, to, passes }, i) => ({
    passes,
    text: say.chart.stations.fate(passes),
    x0: at(x, from),
    x1: i === fates.length - 1 ? width : at(x, to + 1),
    y0: bottom + 28,
    y1: bottom + 46,
  }));
  const of = (passes: unknown) => strip.filter((one) => one.passes === passes);
  const fits = strip.filter(
    ({ text, x0, x1 }) => widthOf(text, { size: size.small, bold: true }) + 8 <= x1 - x0,
  );
  const said = (passes: unknown) =>
    fits
      .filter((one) => one.passes === passes)
      .map(({ text, x0, x1, y0, y1 }) => ({ text, x: (x0 + x1) / 2, y: (y0 + y1) / 2 }));
  const marks = ticks(y, 5).filter((value) => Math.abs(at(y, value) - lawY) > 14);
  const numbers = counts(last, phone ? 4 : 8);
  const axisY = bottom + 54;
  const changes = wrap(changesText(order, fates), width, { size: size.small, bold: true });
  const sides = labels(path, x, y, law, on);
  return {
    height: axisY + 40 + changes.length * 18,
    layers: [
      layer.rect("in-band", [{ x0: left, x1: width, y0: TOP, y1: lawY }]),
      layer.rule(
        "grid",
        marks.map((value) => ({ x0: left, x1: width, y0: at(y, value), y1: at(y, value) })),
      ),
      layer.text(
        "small-quiet",
        marks.map((value) => ({
          text: `${written(value.toFixed(marks.every(Number.isInteger) ? 0 : 2))}%`,
          x: left - 6,
          y: at(y, value),
        })),
        { align: "right" },
      ),
      layer.text("small-strong", [{ text: rule(line.share), x: left - 6, y: lawY }], {
        align: "right",
      }),
      layer.rule("threshold", [{ x0: left, x1: width, y0: lawY, y1: lawY }]),
      layer.line("step", path),
      layer.text("label-strong", sides, { align: "right" }),
      layer.rect("ink", of(true)),
      layer.rect("context", of("undecided")),
      layer.rect("slit", [{ x0: left + 1, x1: width - 1, y0: bottom + 28, y1: bottom + 46 }]),
      layer.text("on-ink", said(true), { align: "center" }),
      layer.text("small-strong", [...said(false), ...said("undecided")], { align: "center" }),
      layer.rule("baseline", [
        { x0: left, x1: width, y0: axisY, y1: axisY },
        ...numbers.map((n) => ({ x0: at(x, n), x1: at(x, n), y0: axisY, y1: axisY + 4 })),
      ]),
      layer.text(
        "small-quiet",
        numbers.map((n) => ({
          text: whole(n),
          x: Math.min(at(x, n), width - widthOf(whole(n), { size: size.small }) / 2),
          y: axisY + 14,
        })),
        { align: "center" },
      ),
      layer.text(
        "small",
        [
          {
            text: say.chart.stations.axis(order.level as Level),
            x: (left + width) / 2,
            y: axisY + 32,
          },
        ],
        {
          align: "center",
        },
      ),
      layer.text(
        "small-strong",
        changes.map((text, i) => ({ text, x: width / 2, y: axisY + 54 + i * 18 })),
        { align: "center" },
      ),
    ],
  };
}

/** Round whole numbers from 0 to the last, at most so many steps. */
function counts(last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((n) => last / n <= most) ?? 1000;
  const wide = Math.max(step, 10 ** Math.floor(Math.log10(Math.max(1, last / most))));
  return Array.from({ length: Math.floor(last / wide) + 1 }, (_, i) => i * wide);
}

/** The stretch of shares that is drawn: all of them and the line, with room for the words beside it. */
export function around({ line, points }: Followed): Scale["domain"] {
  const law = toNumber(line.share) * 100;
  const shares = points.map(({ share }) => toNumber(share) * 100);
  const [low, high] = [Math.min(law, ...shares), Math.max(law, ...shares)];
  const room = Math.max((high - low) * 0.12, 0.02);
  const round = (n: number) => Math.round(n * 1e6) / 1e6;
  return [round(Math.max(0, low - room)), round(Math.min(100, high + room))];
}

/** "in" above the line of the law and "out" below it, as far right as the share leaves room for them. */
function labels(
  path: readonly { x: number; y: number }[],
  x: Scale,
  y: Scale,
  law: number,
  { size }: Sheet,
) {
  const lawY = at(y, law);
  const wide = widthOf(say.chart.stations.fate(false), { size: size.label, bold: true }) + 12;
  const [left, right] = x.range;
  const isFree = (end: number) =>
    path.every((one, i) => {
      const next = path[i + 1];
      const [high, low] = [Math.min(one.y, next?.y ?? one.y), Math.max(one.y, next?.y ?? one.y)];
      const beside = one.x > end || (next?.x ?? right) < end - wide;
      return beside || high > lawY + 24 || low < lawY - 24;
    });
  const ends = Array.from(
    { length: Math.floor((right - left - wide) / 8) },
    (_, i) => right - 8 * i,
  );
  const end = ends.find(isFree) ?? right;
  return [
    { text: say.chart.stations.fate(true), x: end - 6, y: lawY - 12 },
    { text: say.chart.stations.fate(false), x: end - 6, y: lawY + 13 },
  ];
}
