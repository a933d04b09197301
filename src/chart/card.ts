import { say } from "../words/language.ts";
import type { Chart, ChartInput, ChartOptions, NoChart } from "./chart.ts";
import { type ChartSpec, tallOf } from "./spec.ts";
import { type Layout, SIZES, type Sizes } from "./theme.ts";

/** A picture of an exact size for social media, in pixels. */
export interface CardSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** free on every side */
  readonly margin: number;
  /** the smallest letters that are wished for, for which rows are left out, and the smallest that there may be */
  readonly text: { readonly wished: number; readonly least: number };
}

/** The sizes that social media show whole: beside a link, as a square, and upright. */
export const CARDS: readonly CardSize[] = [
  { id: "1200x630", width: 1200, height: 630, margin: 44, text: { wished: 15, least: 13 } },
  { id: "1080x1080", width: 1080, height: 1080, margin: 54, text: { wished: 20, least: 15 } },
  { id: "1080x1350", width: 1080, height: 1350, margin: 54, text: { wished: 20, least: 15 } },
];

/** A chart with its place on a card. */
export interface Card {
  readonly spec: ChartSpec;
  readonly size: CardSize;
  /** pixels of the card to one of the picture */
  readonly scale: number;
  /** where the corner of the picture stands */
  readonly x: number;
  readonly y: number;
}

/**
 * A chart laid out for a card: in the layout and at the width in which it fills the room with the largest letters. Rows
 * that it can do without are left out, as few as let all of it be read; what would be too small even so is absent.
 */
export function card(
  chart: Chart,
  input: ChartInput,
  options: Pick<ChartOptions, "theme" | "look">,
  size: CardSize,
): Card | NoChart {
  const drawn = (rows: number | undefined): Card | NoChart =>
    better(
      LAYOUTS.map((layout) => {
        const own = { ...options, layout, ...(rows !== undefined && { rows }) };
        return fitted((width, taller) => chart.spec(input, { ...own, width, taller }), {
          layout,
          size,
          stretches: chart.stretches === true,
        });
      }),
    );
  const whole = drawn(undefined);
  if ("absent" in whole) return whole;
  const found =
    chart.shortens && letters(whole) < size.text.wished ? shortened(whole, drawn) : whole;
  return letters(found) >= size.text.least ? found : { absent: say.chart.absent.tooTall(size.id) };
}

const LAYOUTS: readonly Layout[] = ["page", "phone"];

/** With as many rows as let the letters be as large as is wished for, else with the fewest; found by halving. */
function shortened(whole: Card, drawn: (rows: number) => Card | NoChart): Card {
  let found = whole;
  let [few, many] = FROM_TO;
  while (few <= many) {
    const rows = Math.ceil((few + many) / 2);
    const one = drawn(rows);
    if ("absent" in one) return found;
    const enough = letters(one) >= whole.size.text.wished;
    if (enough || letters(found) < whole.size.text.wished) found = one;
    if (enough) few = rows + 1;
    else many = rows - 1;
  }
  return found;
}

/** The fewest rows with which a chart still says something, and more than a card can hold. */
const FROM_TO: readonly [number, number] = [3, 24];

interface Room {
  readonly layout: Layout;
  readonly size: CardSize;
  readonly stretches: boolean;
}
type Make = (width: number, taller: number) => ChartSpec | NoChart;

/**
 * The height follows from the width: a few steps towards the one at which the picture fills the room both ways, each to
 * where it would at this height, or between two that are too narrow and too wide.
 */
function fitted(make: Make, { layout, size, stretches }: Room): Card | NoChart {
  const { width: narrowest, source }: Sizes = SIZES[layout];
  const room = roomOf(size);
  const easy = Math.floor((room.width * source) / (size.text.wished * EASY));
  let width = stretches ? Math.max(narrowest, easy) : narrowest;
  let [low, high] = [narrowest, Number.POSITIVE_INFINITY];
  let best: Card | undefined;
  for (let step = 0; step < STEPS; step++) {
    const spec = stretches ? stretched(make, width, size) : make(width, 0);
    if ("absent" in spec) return spec;
    const one = placed(spec, size);
    if (!best || worth(one) > worth(best)) best = one;
    const full = Math.max(narrowest, Math.floor((tallOf(spec) * room.width) / room.height));
    if (Math.abs(full - width) <= 1) break;
    if (full > width) low = Math.max(low, width);
    else high = Math.min(high, width);
    width = full >= low && full < high ? full : Math.round((low + high) / 2);
  }
  return best!;
}

const STEPS = 8;
/** Letters so much larger than is wished for are read with ease: beyond it marks are given the room. */
const EASY = 1.1;

/** As tall as fills the room at this width; what a pixel more does to the whole differs, so it takes a few steps. */
function stretched(make: Make, width: number, size: CardSize): ChartSpec | NoChart {
  const room = roomOf(size);
  let taller = 0;
  let spec = make(width, taller);
  for (let step = 0; step < 3 && !("absent" in spec); step++) {
    taller += (width * room.height) / room.width - tallOf(spec);
    spec = make(width, taller);
  }
  return spec;
}

/** The layout of a page says more in the same room: that of a phone has to be clearly better. */
function better([page, phone]: readonly (Card | NoChart)[]): Card | NoChart {
  if ("absent" in page! || "absent" in phone!) return page!;
  return worth(phone!) > worth(page!) * 1.03 ? phone! : page!;
}

const roomOf = ({ width, height, margin }: CardSize) => ({
  width: width - 2 * margin,
  height: height - 2 * margin,
});

/** As large as the room allows, in the middle of it. */
function placed(spec: ChartSpec, size: CardSize): Card {
  const room = roomOf(size);
  const scale = Math.min(room.width / spec.width, room.height / tallOf(spec));
  const x = (size.width - spec.width * scale) / 2;
  const y = (size.height - tallOf(spec) * scale) / 2;
  return { spec, size, scale, x, y };
}

/** The smallest letters, in pixels of the card. */
const letters = ({ spec, scale }: Card): number => SIZES[spec.usermeta.layout].source * scale;

/** Letters as large as is wished for, and no paper left empty. */
function worth(card: Card): number {
  const room = roomOf(card.size);
  const { spec, scale, size } = card;
  return (
    (Math.min(letters(card), size.text.wished) * spec.width * tallOf(spec) * scale ** 2) /
    (room.width * room.height)
  );
}
