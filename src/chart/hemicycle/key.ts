import { say } from "../../words/language.ts";
import { whole } from "../../words/numbers.ts";
import { layer, ofList } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { cut, widthOf } from "../wrap.ts";
import type { Party } from "./blocks.ts";

/**
 * Number and name of each party below the circle, on a phone, and where there are many parties: one a row, or two, or up
 * to four, as their names allow, where the picture is to be low.
 */
export function keyRows(on: Sheet, parties: readonly Party[], open: number, top: number) {
  const { phone, width, size, colours, taller } = on;
  const entries = [
    ...parties.map(({ text, name, colour }) => ({ text, name, colour })),
    ...(open > 0 ? [{ text: whole(open), name: say.chart.absent.notDecided, colour: -1 }] : []),
  ];
  const numbers = Math.max(
    ...entries.map(({ text }) => widthOf(text, { size: size.number, bold: true })),
  );
  const longest = Math.max(...entries.map(({ name }) => widthOf(name, { size: size.label })));
  const space = (columns: number) => width / columns - numbers - 46;
  const many = taller < 0 ? [4, 3].find((columns) => longest <= space(columns)) : undefined;
  const columns = phone || entries.length < 4 ? 1 : (many ?? 2);
  const names = entries.map(({ name }) => cut(name, space(columns), { size: size.label }));
  const widest = Math.max(...names.map((name) => widthOf(name, { size: size.label })));
  const left = Math.max(0, (width / columns - numbers - 38 - widest) / 2);
  const perColumn = Math.ceil(entries.length / columns);
  const placed = entries.map((entry, i) => ({
    ...entry,
    short: names[i]!,
    left: left + Math.floor(i / perColumn) * (width / columns),
    y: top + (i % perColumn) * 25,
  }));
  const dots = placed.map(({ left, y, colour, name }) => ({ x: left + 6, y, colour, list: name }));
  const mark = { shape: "circle", size: 100, opacity: 1, filled: true };
  return {
    bottom: top + perColumn * 25 - 6,
    layers: [
      layer.point(
        "passed",
        dots.filter(({ colour }) => colour >= 0),
        mark,
        { color: ofList(colours.length) },
      ),
      layer.point(
        "context",
        dots.filter(({ colour }) => colour < 0),
        mark,
      ),
      layer.text(
        "number",
        placed.map(({ text, left, y }) => ({ text, x: left + 22 + numbers, y })),
        { align: "right" },
      ),
      layer.text(
        "label",
        placed.map(({ short, left, y }) => ({ text: short, x: left + 34 + numbers, y })),
      ),
    ],
  };
}
