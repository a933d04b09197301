import {
  houseAlt,
  houseHeadline,
  houseSubtitle,
  majorityText,
} from "../../words/chart/hemicycle.ts";
import { sourceLine } from "../../words/chart/source.ts";
import { say } from "../../words/language.ts";
import { seatRange } from "../../words/seats.ts";
import type { Chart } from "../chart.ts";
import { facts, sum } from "../facts.ts";
import { layer, ofList } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { widthOf } from "../wrap.ts";
import { arcs, blocksOf, type Party } from "./blocks.ts";
import { halfCircle } from "./half-circle.ts";
import { keyRows } from "./key.ts";
import { labelsAround } from "./labels.ts";

/** The seats of the house as a half circle in order of votes, with the line of the majority. */
export const hemicycle: Chart = {
  id: "hemicycle",
  title: () => say.chart.titles.hemicycle,
  needs: [],
  stretches: true,
  spec({ results, outcome }, options) {
    const { house } = outcome;
    if (outcome.parts) return { absent: say.chart.absent.apart };
    if (house === null || house < 1) return { absent: say.chart.absent.noSeats };
    const { lists, colours } = facts(results, outcome);
    if (lists.length === 0) return { absent: say.chart.absent.noLists };
    const on = sheet(options, colours);
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

/** The least radius in pixels, and what is free beside the words on the majority, which stand inside the circle. */
const [LEAST, BESIDE] = [150, 6];

function body(on: Sheet, house: number, parties: readonly Party[], open: number) {
  const { phone, width, size, colours, taller } = on;
  const circle = halfCircle(house);
  const [count, word] = majorityText(house);
  const inside = Math.min(...circle.seats.map(({ x, y }) => Math.hypot(x, y)));
  const [usual, most] = phone ? [152, width / 2 - 27] : [222, width / 2 - 150];
  const half = Math.max(
    widthOf(count, { size: size.small, bold: true }) / 2,
    widthOf(word, { size: size.small }) / 2,
  );
  const least = Math.min(usual, Math.max(LEAST, (half + BESIDE) / (inside - circle.radius)));
  const outer = Math.max(least, Math.min(usual + taller, most));
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
      list: owner?.name ?? say.chart.absent.notDecided,
      colour: owner?.colour ?? -1,
    };
  });
  const mark = { shape: "circle", size: Math.round(Math.PI * dot * dot * 100) / 100, opacity: 1 };
  const inner = cy - inside * outer + dot + 8;
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
