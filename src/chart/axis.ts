import { written } from "../words/numbers.ts";
import { at, type Layer, layer, type Scale } from "./layer.ts";

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25];

/** Round values inside a scale of points, at most so many. */
export function ticks({ domain: [from, to] }: Pick<Scale, "domain">, most: number): number[] {
  const step = STEPS.find((s) => (to - from) / s <= most) ?? 50;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from(
    { length: last - first + 1 },
    (_, i) => Math.round((first + i) * step * 100) / 100,
  );
}

/** "2.5%" of a round value. */
export const perCent = (value: number): string => `${written(String(value))}%`;

/** Labels under a plot, with short marks. */
export function bottomAxis(scale: Scale, y: number, most: number, width: number): Layer[] {
  const values = ticks(scale, most).map((value) => ({ value, x: at(scale, value) }));
  return [
    layer.rule(
      "baseline",
      values.map(({ x }) => ({ x0: x, x1: x, y0: y, y1: y + 4 })),
    ),
    layer.text(
      "small-quiet",
      values.map(({ value, x }) => ({
        text: perCent(value),
        x: Math.min(Math.max(x, 14), width - 16),
        y: y + 14,
      })),
      { align: "center" },
    ),
  ];
}
