import type { ThresholdRow } from "../analysis/scenario/threshold.ts";
import { type Fraction, subtract, toNumber } from "../exact/fraction.ts";
import type { ListOutcome } from "../results/outcome.ts";
import { notDecided, notKnown } from "../words/chart/absent.en.ts";
import { sizedBase } from "../words/chart/base.en.ts";
import { BASES_WORDS, basesAlt, basesSubtitle, cutAxis } from "../words/chart/bases.en.ts";
import { gapText } from "../words/chart/share.en.ts";
import { sourceLine } from "../words/chart/source.en.ts";
import { basesHeadline } from "../words/findings/bases.en.ts";
import { focusList } from "../words/focus.ts";
import { percent, rule, size as sizeText } from "../words/numbers.ts";
import { capital, sentences } from "../words/prose.en.ts";
import { seatRange } from "../words/seats.en.ts";
import { shareOf } from "../words/shares.ts";
import { baseName } from "../words/terms.en.ts";
import type { Chart } from "./chart.ts";
import { type Facts, facts, type ListFact, sum } from "./facts.ts";
import { type Align, layer, ofList } from "./layer.ts";
import { picture, type Sheet, sheet } from "./spec.ts";
import { cut, widthOf } from "./wrap.ts";

/** The same votes held against the same share of each base: who is in, and the seats that follow. */
export const bases: Chart = {
  id: "bases",
  title: "the threshold on each of the four bases, side by side",
  needs: ["bases"],
  spec({ results, outcome, bases: rows = [], list }, { layout, theme }) {
    const focus = outcome.lists.find(({ id }) => id === list) ?? focusList(rows);
    const first = rows[0];
    if (!focus || !first) return { absent: BASES_WORDS.none };
    const own = facts(results, outcome);
    const near = neighbour(own.lists, focus.id);
    const on = sheet(layout, theme, own.colours);
    const half = halfAxis(rows, focus);
    const lines = rows.map((row) => tell(row, focus, near, results, outcome));
    const headline = basesHeadline(rows);
    return picture(
      on,
      {
        headline,
        subtitle: basesSubtitle(
          first.share,
          own.of.get(focus.id)!.short,
          near?.short,
          outcome.house,
        ),
        source: sentences([cutAxis(first.share, half), sourceLine(results)]),
        alt: basesAlt(
          headline,
          lines.map(({ alt }) => alt),
        ),
      },
      body(on, own, lines, own.of.get(focus.id)!, near, first.share, half),
    );
  },
};

/** The list on the other side of the line, nearest to it by votes: it shows how far the same rule carries. */
function neighbour(lists: readonly ListFact[], focus: string): ListFact | undefined {
  const own = lists.find(({ id }) => id === focus);
  const others = lists.filter(({ passes, votes }) => votes !== null && passes !== own?.passes);
  return own?.passes === true ? others[0] : others.at(-1);
}

/** Half of the axis in points: as little as shows half of the shares. */
function halfAxis(rows: readonly ThresholdRow[], { votes }: ListOutcome): number {
  const away = rows
    .flatMap(({ size, share }) => {
      const own = shareOf(votes, size);
      return own ? [Math.abs(toNumber(subtract(own, share))) * 100] : [];
    })
    .sort((a, b) => a - b);
  const middle = away[Math.ceil(away.length / 2)] ?? away.at(-1) ?? 0;
  return [0.5, 1, 2, 5, 10, 25].find((half) => middle <= half) ?? 50;
}

interface Told {
  readonly base: string;
  readonly size: string;
  readonly law: string;
  readonly actual: boolean;
  readonly shares: readonly ({ readonly value: Fraction; readonly passes: boolean } | undefined)[];
  readonly verdict: string;
  readonly gap: string;
  readonly seats: readonly ListFact[];
  readonly open: number;
  readonly house: number | null;
  readonly alt: string;
}

function tell(
  { share, of, size, outcome, actual }: ThresholdRow,
  focus: ListOutcome,
  near: ListFact | undefined,
  results: Parameters<typeof facts>[0],
  law: Parameters<typeof facts>[1],
): Told {
  const { lists, of: byId } = facts(results, outcome, law);
  const known = size !== null;
  const fate = byId.get(focus.id);
  const gap = known && fate ? gapOf(fate, outcome.line?.needed) : "";
  const verdict = known && fate ? BASES_WORDS.verdict[`${fate.passes}`] : notKnown;
  const shares = [fate, near && byId.get(near.id)].map((list) => {
    const value = list ? shareOf(list.votes, size) : null;
    return value && list ? { value, passes: list.passes === true } : undefined;
  });
  const seats = known ? lists.filter((list) => list.seats > 0) : [];
  const house = known ? outcome.house : null;
  const own = shares[0] ? ` ${percent(shares[0].value, 2, share)}%` : "";
  const sitting = seats.map((list) => `${list.name} ${seatRange(list)}`).join(", ");
  return {
    base: capital(baseName[of]),
    size: size === null ? notKnown : sizeText(size),
    law: actual ? BASES_WORDS.law : "",
    actual,
    shares,
    verdict,
    gap,
    seats,
    house,
    open: house === null ? 0 : Math.max(0, house - sum(seats.map((list) => list.seats))),
    alt: `${capital(sizedBase(of, size))}: ${fate?.name ?? ""}${own} ${verdict.toLowerCase()}${gap && `, ${gap}`}${sitting && `; seats: ${sitting}`}`,
  };
}

function gapOf({ votes, passes }: ListFact, needed: unknown): string {
  if (votes === null || typeof needed !== "number" || passes === "undecided") return "";
  const gap = votes - needed;
  return gap >= 0 === passes ? gapText(gap) : BASES_WORDS.another;
}

function body(
  on: Sheet,
  { colours }: Facts,
  rows: readonly Told[],
  focus: ListFact,
  near: ListFact | undefined,
  line: Fraction,
  half: number,
) {
  const { phone, width, size } = on;
  const top = 26;
  const hasSeats = rows.some(({ house }) => house !== null);
  const rowHeight = phone ? (hasSeats ? 134 : 88) : 80;
  const plot = phone ? { from: 8, to: width - 8 } : { from: 148, to: 408 };
  const verdictAt = phone ? width - 4 : 420;
  const seatsFrom = phone ? 0 : 540;
  const middle = (plot.from + plot.to) / 2;
  const reach = (plot.to - plot.from) / 2 - 66;
  const listed = rows.map((row, i) => ({ ...row, y: top + i * rowHeight }));
  const height = top + rows.length * rowHeight;
  const markY = (y: number, which: number) => y + (phone ? 50 : 26) + which * (phone ? 20 : 27);

  const marks = listed.flatMap((row) =>
    row.shares.flatMap((own, which) => {
      if (!own) return [];
      const away = toNumber(subtract(own.value, line)) * 100;
      const outside = Math.abs(away) > half;
      const x = outside ? (away < 0 ? plot.from + 6 : plot.to - 6) : middle + (away / half) * reach;
      const list = which === 0 ? focus : near!;
      const text = `${percent(own.value, 2, line)}%`;
      // the number stands on the far side of the line, and on the near side where there is no room
      const room = 12 + widthOf(text, { size: size.label, bold: which === 0 });
      const after = outside ? away < 0 : away >= 0 ? x + room <= plot.to : x - room < plot.from;
      const named =
        row === listed[0] && after
          ? `${text} ${cut(list.short, plot.to - x - 74, { size: size.label, bold: true })}`
          : text;
      const shape = outside
        ? away < 0
          ? "triangle-left"
          : "triangle-right"
        : which === 0
          ? "diamond"
          : "circle";
      return [
        {
          x,
          y: markY(row.y, which),
          which,
          shape,
          filled: own.passes,
          colour: list.colour,
          list: list.name,
          share: Math.round(toNumber(own.value) * 1e8) / 1e6,
          text: named,
          banded: row.actual,
          after,
        },
      ];
    }),
  );
  const shapes = ["triangle-left", "triangle-right", "diamond", "circle"];
  const list = ofList(colours.length);
  const markLayers = shapes.flatMap((shape) =>
    [true, false].map((filled) =>
      layer.point(
        filled ? "segment" : "missed",
        marks.filter((m) => m.shape === shape && m.filled === filled),
        {
          shape,
          filled,
          size: shape === "circle" ? 80 : 110,
          opacity: 1,
          ...(filled ? {} : { strokeWidth: 1.75, fillOpacity: 0 }),
        },
        { color: list },
      ),
    ),
  );
  const texts = [true, false].flatMap((after) =>
    [0, 1].flatMap((which) => {
      const align: Align = after ? "left" : "right";
      const some = marks.filter((m) => m.after === after && m.which === which);
      const spots = some.map((m) => ({
        text: m.text,
        x: m.x + (after ? 11 : -11),
        y: m.y,
        banded: m.banded,
      }));
      return [
        layer.text(
          which === 0 ? "halo-strong" : "halo",
          spots.filter(({ banded }) => !banded),
          { align },
        ),
        layer.text(which === 0 ? "label-strong" : "label", spots, { align }),
      ];
    }),
  );
  const verdictY = phone ? 12 : 28;
  const side: Align = phone ? "right" : "left";
  return {
    height,
    layers: [
      layer.rect(
        "in-band",
        listed
          .filter(({ actual }) => actual)
          .map(({ y }) => ({ x0: 0, x1: width, y0: y, y1: y + rowHeight })),
      ),
      layer.rule(
        "grid",
        listed.slice(1).map(({ y }) => ({ x0: 0, x1: width, y0: y, y1: y })),
      ),
      layer.rule(
        "threshold",
        phone
          ? listed.map(({ y }) => ({ x0: middle, x1: middle, y0: y + 40, y1: y + 82 }))
          : [{ x0: middle, x1: middle, y0: top - 8, y1: height }],
      ),
      layer.text("small", [{ text: BASES_WORDS.out, x: middle - 26, y: 9 }], { align: "right" }),
      layer.text("small-strong", [{ text: rule(line), x: middle, y: 9 }], { align: "center" }),
      layer.text("small", [{ text: BASES_WORDS.in, x: middle + 26, y: 9 }]),
      ...(phone
        ? []
        : [
            layer.text("small-strong", [
              { text: cut(focus.short, 106, { size: size.small, bold: true }), x: verdictAt, y: 9 },
            ]),
            ...(hasSeats
              ? [layer.text("small-strong", [{ text: BASES_WORDS.seats, x: seatsFrom, y: 9 }])]
              : []),
          ]),
      layer.text(
        "label-strong",
        listed.map(({ base, y }) => ({ text: base, x: 4, y: y + (phone ? 13 : 22) })),
      ),
      layer.text(
        "small",
        listed.map(({ size: text, law, y }) => ({
          text: phone && law ? `${text}, ${law}` : text,
          x: 4,
          y: y + (phone ? 29 : 40),
        })),
      ),
      layer.text(
        "small",
        listed.map(({ law, y }) => ({ text: phone ? "" : law, x: 4, y: y + 57 })),
      ),
      ...markLayers,
      ...texts,
      layer.text(
        "number",
        listed.map(({ verdict, y }) => ({ text: verdict, x: verdictAt, y: y + verdictY })),
        { align: side },
      ),
      layer.text(
        "small",
        listed.map(({ gap, y }) => ({ text: gap, x: verdictAt, y: y + verdictY + 18 })),
        { align: side },
      ),
      ...(hasSeats ? seatBars(on, listed, seatsFrom, width, phone ? 105 : 38) : []),
    ],
  };
}

/** The house of each row as one bar; a name stands above the first bar in which its list sits. */
function seatBars(
  on: Sheet,
  rows: readonly (Told & { readonly y: number })[],
  from: number,
  to: number,
  below: number,
) {
  const { size, colours } = on;
  const seen = new Set<string>();
  const blocks = rows.flatMap(({ seats, open, house, y }) => {
    if (house === null) return [];
    let x = from;
    const parts = [
      ...seats.map(({ short, colour, seats: n }) => ({ list: short, colour, seats: n })),
      ...(open > 0 ? [{ list: notDecided, colour: -1, seats: open }] : []),
    ];
    return parts.map((part) => {
      const x0 = x;
      x += ((to - from) * part.seats) / Math.max(house, sum(parts.map((p) => p.seats)));
      return { ...part, x0, x1: x, y0: y + below, y1: y + below + 24 };
    });
  });
  const names = rows.map(({ seats, y }) => {
    const fresh = seats.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    const text = fresh.map(({ short }) => short).join(", ");
    return { text: cut(text, to - from, { size: size.small }), x: to, y: y + below - 9 };
  });
  const list = ofList(colours.length);
  const numbers = blocks
    .filter(
      ({ seats, x0, x1 }) =>
        widthOf(String(seats), { size: size.label, bold: true }) + 2 <= x1 - x0,
    )
    .map(({ seats, x0, x1, y0, y1, colour }) => ({
      text: String(seats),
      x: (x0 + x1) / 2,
      y: (y0 + y1) / 2,
      colour,
    }));
  return [
    layer.rect(
      "segment",
      blocks.filter(({ colour }) => colour >= 0),
      { color: list },
    ),
    layer.rect(
      "context",
      blocks.filter(({ colour }) => colour < 0),
    ),
    layer.text(
      "on-fill",
      numbers.filter(({ colour }) => colour >= 0),
      { align: "center", lists: colours.length },
    ),
    layer.text(
      "label",
      numbers.filter(({ colour }) => colour < 0),
      { align: "center" },
    ),
    layer.text("small", names, { align: "right" }),
  ];
}
