import { type Layer, layer } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { widthOf, wrapTo } from "../wrap.ts";
import type { Block } from "./blocks.ts";

/** Number and name beside each stretch; undefined where they would lie over each other. */
export function labelsAround(
  on: Sheet,
  blocks: readonly Block[],
  cx: number,
  cy: number,
  radius: number,
): Layer[] | undefined {
  const { size, width } = on;
  const font = { size: size.label };
  const labels = blocks.map(({ from, to, text, name, short }) => {
    const angle = (from + to) / 2;
    const right = Math.cos(angle) >= -0.02;
    const x = right
      ? Math.max(cx + 12, cx + radius * Math.cos(angle))
      : cx + radius * Math.cos(angle);
    const space = right ? width - x : x;
    const whole = wrapTo(2, name, space, font);
    const lines = whole.at(-1)?.endsWith("…") ? wrapTo(2, short, space, font) : whole;
    const wide = Math.max(
      widthOf(text, { size: size.number, bold: true }),
      ...lines.map((l) => widthOf(l, font)),
    );
    const tall = 18 + lines.length * 17;
    const top = Math.max(0, cy - radius * Math.sin(angle) - tall * (0.35 + 0.65 * Math.sin(angle)));
    return {
      x,
      top,
      bottom: top + tall,
      left: right ? x : x - wide,
      end: right ? x + wide : x,
      right,
      text,
      lines,
    };
  });
  const clash = labels.some((a, i) =>
    labels.some(
      (b, j) =>
        i < j && a.left < b.end + 6 && b.left < a.end + 6 && a.top < b.bottom && b.top < a.bottom,
    ),
  );
  if (clash || labels.some(({ left, end }) => left < 0 || end > width)) return undefined;
  return [false, true].flatMap((right) => {
    const side = labels.filter((label) => label.right === right);
    const align = right ? "left" : "right";
    return [
      layer.text(
        "number",
        side.map(({ x, top, text }) => ({ text, x, y: top + 9 })),
        { align },
      ),
      layer.text(
        "label",
        side.flatMap(({ x, top, lines }) =>
          lines.map((text, i) => ({ text, x, y: top + 27 + 17 * i })),
        ),
        { align },
      ),
    ];
  });
}
