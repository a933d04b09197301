import { noSeats, notDecided } from "../words/chart/absent.en.ts";
import {
  houseAlt,
  houseHeadline,
  houseSubtitle,
  majorityText,
} from "../words/chart/hemicycle.en.ts";
import { sourceLine } from "../words/chart/source.en.ts";
import { seatRange } from "../words/seats.en.ts";
import type { Chart } from "./chart.ts";
import { facts, sum } from "./facts.ts";
import { type HalfCircle, halfCircle } from "./half-circle.ts";
import { type Layer, layer, ofList } from "./layer.ts";
import { picture, type Sheet, sheet } from "./spec.ts";
import { cut, widthOf, wrapTo } from "./wrap.ts";

/** The seats of the house as a half circle in order of votes, with the line of the majority. */
export const hemicycle: Chart = {
  id: "hemicycle",
  title: "the seats of the house as a half circle, with the line of the majority",
  needs: [],
  spec({ results, outcome }, { layout, theme }) {
    const { house } = outcome;
    if (house === null || house < 1) return { absent: noSeats };
    const { lists, colours } = facts(results, outcome);
    const on = sheet(layout, theme, colours);
    const seated = lists
      .filter(({ atMost }) => atMost > 0)
      .map((list) => ({ ...list, text: seatRange(list) }));
    const open = Math.max(0, house - sum(seated.map(({ seats }) => seats)));
    const named = seated.map(({ name, text }) => ({ name, seats: text }));
    return picture(
      on,
      {
        headline: houseHeadline(outcome, house),
        subtitle: houseSubtitle(outcome, house),
        source: sourceLine(results),
        alt: houseAlt(outcome, house, named, open),
      },
      body(on, house, seated, open),
    );
  },
};

interface Party {
  readonly name: string;
  readonly short: string;
  readonly colour: number;
  readonly seats: number;
  /** "46", "5 or 6" */
  readonly text: string;
}

interface Block extends Party {
  /** angles between which its seats lie, from the left */
  readonly from: number;
  readonly to: number;
}

function body(on: Sheet, house: number, parties: readonly Party[], open: number) {
  const { phone, width, size, colours } = on;
  const circle = halfCircle(house);
  const outer = phone ? 152 : 222;
  const dot = circle.radius * outer;
  const ring = outer + dot + 6;
  const [cx, cy] = [width / 2, ring + 34];
  const blocks = blocksOf(circle, parties);
  const around = phone ? undefined : labelsAround(on, blocks, cx, cy, ring + 12);
  const list = ofList(colours.length);
  const owners = parties.flatMap((party) => Array.from({ length: party.seats }, () => party));
  const seats = circle.seats.map(({ x, y }, i) => {
    const owner = owners[i];
    return {
      x: cx + x * outer,
      y: cy - y * outer,
      list: owner?.name ?? notDecided,
      colour: owner?.colour ?? -1,
    };
  });
  const mark = { shape: "circle", size: Math.round(Math.PI * dot * dot * 100) / 100, opacity: 1 };
  const inner =
    cy - Math.min(...circle.seats.map(({ x, y }) => Math.hypot(x, y))) * outer + dot + 8;
  const [count, word] = majorityText(house);
  const key = around ? undefined : keyRows(on, parties, open, cy + dot + 30);
  const middle = phone ? cy - 12 : cy - 22;
  return {
    height: key?.bottom ?? cy + dot + 6,
    layers: [
      layer.point(
        "passed",
        seats.filter(({ colour }) => colour >= 0),
        { ...mark, filled: true },
        { color: list },
      ),
      layer.point(
        "context",
        seats.filter(({ colour }) => colour < 0),
        { ...mark, filled: true },
      ),
      layer.line("arc", arcs(blocks, cx, cy, ring), {
        color: list,
        detail: { field: "colour", type: "nominal" },
      }),
      layer.rule("majority", [
        { x0: cx, x1: cx, y0: cy - ring - 12, y1: Math.min(inner, middle - 18) },
      ]),
      layer.text("small-strong", [{ text: count, x: cx, y: middle - 8 }], { align: "center" }),
      layer.text("small", [{ text: word, x: cx, y: middle + size.small - 4 }], { align: "center" }),
      ...(around ?? []),
      ...(key?.layers ?? []),
    ],
  };
}

/** The stretch of the circle of each party: borders lie half way between the seats beside them. */
function blocksOf({ seats }: HalfCircle, parties: readonly Party[]): Block[] {
  let next = 0;
  return parties
    .filter((party) => party.seats > 0)
    .map((party) => {
      const first = next;
      next += party.seats;
      return { ...party, from: border(seats, first), to: border(seats, next) };
    });
}

function border(seats: HalfCircle["seats"], i: number): number {
  const [before, after] = [seats[i - 1], seats[i]];
  if (!before) return Math.PI + 0.02;
  return after ? (before.angle + after.angle) / 2 : -0.02;
}

function arcs(blocks: readonly Block[], cx: number, cy: number, radius: number) {
  return blocks.flatMap(({ from, to, colour, name }) => {
    const gap = Math.min(0.006, (from - to) / 4);
    const steps = Math.max(2, Math.ceil((from - to) / 0.04));
    return Array.from({ length: steps + 1 }, (_, i) => {
      const angle = from - gap - ((from - to - 2 * gap) * i) / steps;
      return {
        i,
        x: cx + radius * Math.cos(angle),
        y: cy - radius * Math.sin(angle),
        colour,
        list: name,
      };
    });
  });
}

/** Number and name beside each stretch; undefined where they would lie over each other. */
function labelsAround(
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

/** The same below the circle, one a row: on a phone, and where there are many parties. */
function keyRows(on: Sheet, parties: readonly Party[], open: number, top: number) {
  const { phone, width, size, colours } = on;
  const entries = [
    ...parties.map(({ text, name, colour }) => ({ text, name, colour })),
    ...(open > 0 ? [{ text: String(open), name: notDecided, colour: -1 }] : []),
  ];
  const columns = phone || entries.length < 4 ? 1 : 2;
  const numbers = Math.max(
    ...entries.map(({ text }) => widthOf(text, { size: size.number, bold: true })),
  );
  const space = width / columns - numbers - 46;
  const names = entries.map(({ name }) => cut(name, space, { size: size.label }));
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
