import { type Align, along, at, type Layer, layer, ofList, type Scale } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { type Font, widthOf, wrap, wrapTo } from "../wrap.ts";

/** One list: what is said and drawn of it. */
export interface SwingRow {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly colour: number;
  readonly seated: boolean;
  /** gained or lost, in points */
  readonly points: number;
  readonly label: string;
  readonly shares: string;
  /** the same in words */
  readonly said: string;
}

const TOP = 26;
const GAP = 8;

/** Rows one under the other; names stand beside the bars on a page, above them on a phone. */
export function swingBody(on: Sheet, rows: readonly SwingRow[], head: string, unmatched: string) {
  const { phone, width, size, colours } = on;
  const font = (row: SwingRow): Font => ({ size: size.label, bold: row.seated });
  const sharesWidth = Math.max(
    widthOf(head, { size: size.small }),
    ...rows.map(({ shares }) => widthOf(shares, { size: size.label })),
  );
  const space = phone ? width - sharesWidth - 12 : 210;
  const names = rows.map((row) => {
    const name = widthOf(row.name, font(row)) > space ? row.short : row.name;
    return wrapTo(2, name, space, font(row));
  });
  const widest = Math.max(
    ...names.flatMap((lines, i) => lines.map((line) => widthOf(line, font(rows[i]!)))),
  );
  const left = phone ? 0 : Math.ceil(widest) + 14;
  const right = phone ? width : width - sharesWidth - 16;
  const scale = fitted(rows, left, right, size.label);
  const zero = at(scale, 0);

  let y = TOP;
  const placed = rows.map((row, i) => {
    const lines = names[i]!;
    const extra = (lines.length - 1) * 16;
    const top = y;
    y += (phone ? 37 : 25.5) + extra;
    const barTop = phone ? top + 19 + extra : top + 4 + extra / 2;
    return { ...row, lines, top, barTop, barBottom: barTop + (phone ? 13 : 17.5) };
  });
  const end = y;
  const notes = unmatched === "" ? [] : wrap(unmatched, width, { size: size.small });
  const list = ofList(colours.length);
  const x = { x: along("points", scale), x2: { datum: 0 } };
  const bars = (seated: boolean) =>
    placed
      .filter((row) => row.seated === seated && row.points !== 0)
      .map(({ name, colour, points, barTop, barBottom }) => ({
        ...{ x0: 0, x1: 0, y0: barTop, y1: barBottom },
        ...{ list: name, colour, points },
      }));
  const nameTexts = (seated: boolean) =>
    placed
      .filter((row) => row.seated === seated)
      .flatMap(({ lines, top, barTop, barBottom }) =>
        lines.map((text, i) => ({
          text,
          x: phone ? 0 : left - 12,
          y: phone
            ? top + 9 + i * 16
            : (barTop + barBottom) / 2 + (i - (lines.length - 1) / 2) * 16,
        })),
      );
  const align: Align = phone ? "left" : "right";
  const layers: Layer[] = [
    layer.rect("passed", bars(true), { ...x, color: list }),
    layer.rect("missed", bars(false), { ...x, color: list, stroke: list }),
    ...(phone
      ? [
          layer.rule(
            "threshold",
            placed.map((row) => ({
              x0: zero,
              x1: zero,
              y0: row.barTop - 2,
              y1: row.barBottom + 2,
            })),
          ),
        ]
      : [layer.rule("threshold", [{ x0: zero, x1: zero, y0: TOP - 4, y1: end }])]),
    ...[true, false].map((gained) =>
      layer.text(
        "label",
        placed
          .filter(({ points }) => points >= 0 === gained)
          .map((row) => ({
            text: row.label,
            x: at(scale, row.points) + (gained ? 6 : -6),
            y: (row.barTop + row.barBottom) / 2,
          })),
        { align: gained ? "left" : "right" },
      ),
    ),
    layer.text("label-strong", nameTexts(true), { align }),
    layer.text("label", nameTexts(false), { align }),
    layer.text("small", [{ text: head, x: width, y: 9 }], { align: "right" }),
    layer.text(
      "label",
      placed.map((row) => ({
        text: row.shares,
        x: width,
        y: phone ? row.top + 9 : (row.barTop + row.barBottom) / 2,
      })),
      { align: "right" },
    ),
    layer.text(
      "small",
      notes.map((text, i) => ({ text, x: 0, y: end + GAP + 10 + i * 17 })),
    ),
  ];
  return { height: end + (notes.length > 0 ? GAP + notes.length * 17 : 0), layers };
}

/** As wide as the bars with their labels allow, the same points to a pixel on both sides of 0. */
function fitted(rows: readonly SwingRow[], left: number, right: number, size: number): Scale {
  const sides = [1, -1].map((sign) => {
    const own = rows.filter(({ points }) => (sign > 0 ? points >= 0 : points < 0));
    return {
      most: Math.max(0, ...own.map(({ points }) => Math.abs(points))),
      label: Math.max(0, ...own.map(({ label }) => widthOf(label, { size }) + 10)),
    };
  });
  const [gain, loss] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const room = right - left - gain.label - loss.label;
  const points = Math.max(gain.most + loss.most, 1e-6);
  const start = -loss.most - (loss.label * points) / room;
  const end = gain.most + (gain.label * points) / room;
  const round = (n: number) => Math.round(n * 1e6) / 1e6;
  return { domain: [round(start), round(end)], range: [left, right] };
}
