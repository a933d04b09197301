import { layer } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { widthOf, wrapTo } from "../wrap.ts";

export interface MarginBar {
  /** what changes, and how; of ballots for no list, what they are, and whether the base holds them */
  readonly name: string;
  readonly how: string;
  readonly label: string;
  readonly votes: number;
  /** ballots for no list, to hold the others against */
  readonly context: boolean;
}

/** Words beside the bars on a page have so much room. */
const WORDS = 296;
const LINE = 17;

/** A bar a row from 0, words beside it; on a phone above it. Ballots for no list stand apart below. */
export function marginBars(on: Sheet, bars: readonly MarginBar[]) {
  const { phone, width, size } = on;
  const left = phone ? 0 : WORDS + 12;
  const room = phone ? width : WORDS;
  const strong = { size: size.label, bold: true };
  const longest = Math.min(
    ...bars.map(({ votes, label }) => (width - left - widthOf(label, strong) - 8) / votes),
  );
  let y = 0;
  const placed = bars.map((bar, i) => {
    const names = wrapTo(2, bar.name, room, strong);
    const hows = wrapTo(2, bar.how, room, { size: size.small });
    if (bar.context && bars[i - 1]?.context === false) y += 13;
    const top = y;
    const words = (names.length + hows.length) * LINE;
    const barTop = phone ? top + words + 4 : top + (words + 10) / 2 - 10;
    y = phone ? barTop + 13 + 10 : top + words + 10;
    return { ...bar, names, hows, top: phone ? top : top + 5, barTop, end: y };
  });
  const box = ({ name, votes, barTop }: (typeof placed)[number]) => ({
    ...{ name, votes },
    ...{ x0: left, x1: left + votes * longest, y0: barTop, y1: barTop + (phone ? 13 : 20) },
  });
  const height = placed.at(-1)?.end ?? 0;
  return {
    height,
    layers: [
      layer.rect("bar", placed.filter(({ context }) => !context).map(box)),
      layer.rect("context", placed.filter(({ context }) => context).map(box)),
      ...(phone ? [] : [layer.rule("baseline", [{ x0: left, x1: left, y0: 0, y1: height }])]),
      layer.text(
        "label-strong",
        placed.map((bar) => {
          const { x1, y0, y1 } = box(bar);
          return { text: bar.label, x: x1 + 6, y: (y0 + y1) / 2 };
        }),
      ),
      layer.text(
        "label-strong",
        placed.flatMap(({ names, top }) =>
          names.map((text, i) => ({ text, x: 0, y: top + LINE * (i + 0.5) })),
        ),
      ),
      layer.text(
        "small",
        placed.flatMap(({ names, hows, top }) =>
          hows.map((text, i) => ({ text, x: 0, y: top + LINE * (names.length + i + 0.5) })),
        ),
      ),
    ],
  };
}
