import { measures } from "../analysis/measure/measures.ts";
import { fraction } from "../exact/fraction.ts";
import { sizeOf } from "../results/bases.ts";
import { bothShares, seatedAlt, seatedHeadline, withoutSeat } from "../words/chart/seats-votes.ts";
import { sourceLine } from "../words/chart/source.ts";
import { gallagherFinding } from "../words/findings/wasted.ts";
import { say } from "../words/language.ts";
import { sentences } from "../words/text.ts";
import { perCent, ticks } from "./axis.ts";
import type { Chart } from "./chart.ts";
import { facts, isExact, type ListFact, points, share, sum } from "./facts.ts";
import { along, at, layer, ofList, type Scale } from "./layer.ts";
import { around, inside, overlaps, type Rect } from "./place.ts";
import { picture, type Sheet, sheet } from "./spec.ts";
import { widthOf } from "./wrap.ts";

/** Each list's share of the votes against its share of the seats; on the line the two are equal. */
export const seatsVotes: Chart = {
  id: "seats-votes",
  title: () => say.chart.titles.seatsVotes,
  needs: [],
  stretches: true,
  spec({ results, outcome }, options) {
    const { house } = outcome;
    if (outcome.parts) return { absent: say.chart.absent.apart };
    if (house === null || house < 1) return { absent: say.chart.absent.noSeats };
    const { lists, colours } = facts(results, outcome);
    const seated = lists.filter(({ seats }) => seats > 0);
    if (sum(seated.map(({ seats }) => seats)) !== house)
      return { absent: say.chart.seatsVotes.open };
    const party = sizeOf(results, 0, "party");
    const dots = lists.flatMap((list) => {
      const votes = share(list.votes, party);
      return votes && isExact(votes) ? [dot(list, votes.least, house)] : [];
    });
    if (dots.length < lists.length || typeof party !== "number")
      return { absent: say.chart.seatsVotes.none };
    const won = fraction(sum(seated.map(({ votes }) => votes ?? 0)), party);
    const headline = seatedHeadline(seated.length, lists.length, won);
    const subtitle = say.chart.seatsVotes.subtitle(party, house);
    const told = dots.map((d) => `${d.name} ${d.seats > 0 ? d.both : d.without}`);
    const index = gallagherFinding(measures(results, outcome));
    const on = sheet(options, colours);
    return picture(
      on,
      {
        headline,
        subtitle,
        source: sentences([index, sourceLine(results)]),
        alt: seatedAlt(headline, subtitle, told),
      },
      body(on, dots),
    );
  },
};

const dot = (list: ListFact, votes: ReturnType<typeof fraction>, house: number) => {
  const seats = fraction(list.seats, house);
  return {
    name: list.name,
    colour: list.colour,
    seats: list.seats,
    voteShare: points(votes),
    seatShare: points(seats),
    both: bothShares(votes, seats),
    without: withoutSeat(votes),
  };
};
type Dot = ReturnType<typeof dot>;

/** So many pixels are a plot at least. */
const LEAST = 180;

function body(on: Sheet, dots: readonly Dot[]) {
  const { phone, width, size, colours, taller } = on;
  const most = (values: readonly number[]) => Math.min(100, Math.max(1, ...values) * 1.14);
  const frame: Rect = {
    left: 44,
    right: width - (phone ? 6 : 20),
    top: 8,
    bottom: Math.max(LEAST, (phone ? 330 : 400) + taller),
  };
  const x: Scale = {
    domain: [0, most(dots.map((d) => d.voteShare))],
    range: [frame.left, frame.right],
  };
  const y: Scale = {
    domain: [0, most(dots.map((d) => d.seatShare))],
    range: [frame.bottom, frame.top],
  };
  const end = Math.min(x.domain[1], y.domain[1]);
  const placed = dots.map((d) => ({ ...d, x: at(x, d.voteShare), y: at(y, d.seatShare) }));
  const diagonal = { x0: frame.left, y0: frame.bottom, x1: at(x, end), y1: at(y, end) };
  const labels = labelled(on, placed, frame, diagonal);
  const gridX = ticks(x, phone ? 4 : 6).filter((v) => v > 0);
  const gridY = ticks(y, 5).filter((v) => v > 0);
  const list = ofList(colours.length);
  const position = { x: along("voteShare", x), y: along("seatShare", y) };
  const marks = (seated: boolean) =>
    placed
      .filter(({ seats }) => seats > 0 === seated)
      .map(({ x, y, ...d }) => ({ x, y, list: d.name, ...d }));
  return {
    height: frame.bottom + 44,
    layers: [
      layer.rule("grid", [
        ...gridX.map((v) => ({ x0: at(x, v), x1: at(x, v), y0: frame.top, y1: frame.bottom })),
        ...gridY.map((v) => ({ x0: frame.left, x1: frame.right, y0: at(y, v), y1: at(y, v) })),
      ]),
      layer.rule("baseline", [
        { x0: frame.left, x1: frame.right, y0: frame.bottom, y1: frame.bottom },
      ]),
      layer.rule("diagonal", [diagonal]),
      layer.text(
        "small-quiet",
        [0, ...gridX].map((v) => ({ text: perCent(v), x: at(x, v), y: frame.bottom + 14 })),
        { align: "center" },
      ),
      layer.text(
        "small-quiet",
        [0, ...gridY].map((v) => ({ text: perCent(v), x: frame.left - 6, y: at(y, v) })),
        { align: "right" },
      ),
      layer.text(
        "small",
        [
          {
            text: say.chart.seatsVotes.votes,
            x: (frame.left + frame.right) / 2,
            y: frame.bottom + 34,
          },
        ],
        { align: "center" },
      ),
      layer.text("halo-small", [
        { text: say.chart.seatsVotes.seats, x: frame.left + 4, y: frame.top + size.small / 2 },
      ]),
      layer.text("small", [{ text: say.chart.seatsVotes.equal, ...equalAt(on, diagonal) }], {
        align: "right",
      }),
      layer.text("small", [
        { text: say.chart.seatsVotes.seats, x: frame.left + 4, y: frame.top + size.small / 2 },
      ]),
      layer.point(
        "missed",
        marks(false),
        { shape: "circle", size: 72, opacity: 1, filled: false, strokeWidth: 1.75 },
        { ...position, color: list },
      ),
      layer.point(
        "segment",
        marks(true),
        { shape: "circle", size: 170, opacity: 1, filled: true },
        { ...position, color: list },
      ),
      layer.text("halo-strong", labels.strong, {}),
      layer.text("halo-small", labels.small, {}),
      layer.text("label-strong", labels.strong, {}),
      layer.text("small", labels.small, {}),
    ],
  };
}

type Spot = Dot & { readonly x: number; readonly y: number };
interface Line {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Below the line near its end: as far as the left end of the text needs. */
function equalAt(on: Sheet, { x0, y0, x1, y1 }: Line) {
  const x = x0 + (x1 - x0) * 0.97;
  const left = x - widthOf(say.chart.seatsVotes.equal, { size: on.size.small });
  return { x, y: Math.min(y0 - 10, y0 + ((y1 - y0) * (left - x0)) / (x1 - x0) + 14) };
}

/** Names of the lists with seats and of the strongest without one, wherever there is room: the widest text first. */
function labelled(on: Sheet, dots: readonly Spot[], frame: Rect, line: Line) {
  const { size } = on;
  const equal = equalAt(on, line);
  const wide = widthOf(say.chart.seatsVotes.equal, { size: size.small });
  const taken: Rect[] = [
    {
      left: frame.left,
      right: frame.left + widthOf(say.chart.seatsVotes.seats, { size: size.small }) + 8,
      top: 0,
      bottom: 24,
    },
    { left: equal.x - wide, right: equal.x, top: equal.y - 8, bottom: equal.y + 8 },
    ...dots.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 })),
  ];
  const strong: { text: string; x: number; y: number }[] = [];
  const small: typeof strong = [];
  const seated = dots.filter(({ seats }) => seats > 0);
  for (const d of [...seated, ...dots.filter(({ seats }) => seats === 0).slice(0, 1)]) {
    const more = d.seats > 0 ? d.both : d.without;
    // a label may lie over the line of equal shares only where nothing else is left
    const choices = [false, true].flatMap((across) => [
      { across, lines: [d.name, more] },
      { across, lines: [d.name] },
    ]);
    for (const { across, lines } of choices) {
      const [name = "", more] = lines;
      const widths = [
        widthOf(name, { size: size.label, bold: true }),
        widthOf(more ?? "", { size: size.small }),
      ];
      const tall = more === undefined ? 17 : 34;
      const free = around(d.x, d.y, Math.max(...widths), tall, 12).find(
        (rect) =>
          inside(rect, frame) &&
          (across || !onLine(rect, line)) &&
          !taken.some((t) => overlaps(t, rect)),
      );
      if (!free) continue;
      taken.push(free);
      const left = free.right < d.x ? (w: number) => free.right - w : () => free.left;
      strong.push({ text: name, x: left(widths[0]!), y: free.top + 9 });
      if (more !== undefined) small.push({ text: more, x: left(widths[1]!), y: free.top + 26 });
      break;
    }
  }
  return { strong, small };
}

/** Whether the line of equal shares runs through a rectangle: its corners then lie on both sides. */
function onLine({ left, right, top, bottom }: Rect, { x0, y0, x1, y1 }: Line): boolean {
  const side = (x: number, y: number) => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  const sides = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return left < x1 && new Set(sides).size > 1;
}
