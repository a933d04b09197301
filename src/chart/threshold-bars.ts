import { sizeOf } from "../results/bases.ts";
import type { Line, Outcome } from "../results/outcome.ts";
import type { Base, Results, Size } from "../results/results.ts";
import { notDecided } from "../words/chart/absent.en.ts";
import { gapText, shareText } from "../words/chart/share.en.ts";
import { sourceLine } from "../words/chart/source.en.ts";
import {
  lineLabel,
  seatsText,
  THRESHOLD,
  thresholdAlt,
  thresholdHeadline,
  thresholdSubtitle,
} from "../words/chart/threshold-bars.en.ts";
import { isClose } from "../words/numbers.ts";
import { sentences } from "../words/prose.en.ts";
import type { Chart } from "./chart.ts";
import { baseOf, facts, isExact, type ListFact, points, type Share, share } from "./facts.ts";
import { type Align, along, at, layer, ofList, type Scale } from "./layer.ts";
import { picture, type Sheet, sheet } from "./spec.ts";
import { type Font, widthOf, wrapTo } from "./wrap.ts";

/** Each list's share of the law's base as a bar, the threshold as a rule, close calls on a band. */
export const thresholdBars: Chart = {
  id: "threshold-bars",
  title: "each list's share of the base of the law, with the threshold as a line",
  needs: [],
  spec({ results, outcome }, { layout, theme }) {
    const { lists, aside, colours } = facts(results, outcome);
    const base = baseOf(results, outcome);
    const on = sheet(layout, theme, colours);
    const context = contextRows(results, aside, base);
    const bars = [
      ...lists.map((list) => listBar(list, base.size, outcome)),
      ...context.map((row) => contextBar(row, base.size)),
    ];
    const noted = context.some(({ name }) => name === THRESHOLD.invalid);
    return picture(
      on,
      {
        headline: thresholdHeadline(outcome),
        subtitle: thresholdSubtitle(outcome, base),
        source: sentences([noted ? THRESHOLD.invalidNote : "", sourceLine(results)]),
        alt: thresholdAlt(outcome, base, bars),
      },
      body(on, bars, outcome.line),
    );
  },
};

interface Bar {
  readonly kind: "passed" | "missed" | "context";
  readonly name: string;
  readonly short: string;
  readonly colour: number;
  readonly votes: number | null;
  readonly share: Share | undefined;
  readonly close: boolean;
  /** the share, and by how much it meets or misses the line */
  readonly label: string;
  readonly seats: string;
}

function listBar(list: ListFact, size: Size, { line, house }: Outcome): Bar {
  const own = share(list.votes, size);
  const close =
    own !== undefined && line !== undefined && isExact(own) && isClose(own.least, line.share);
  return {
    kind: list.passes === true ? "passed" : "missed",
    name: list.name,
    short: list.short,
    colour: list.colour,
    votes: list.votes,
    share: own,
    close,
    label: [own ? shareText(own, line?.share) : THRESHOLD.unknownVotes, remark(list, close, line)]
      .filter(Boolean)
      .join(", "),
    seats: house !== null && list.atMost > 0 ? seatsText(list) : "",
  };
}

/** What the share alone does not say: a close gap, or a fate that the line does not decide. */
function remark(list: ListFact, close: boolean, line: Line | undefined): string {
  if (list.passes === "undecided") return notDecided;
  if (list.votes === null || !line || typeof line.needed !== "number") return "";
  const gap = list.votes - line.needed;
  if (list.passes && gap < 0) return THRESHOLD.exempt;
  if (!list.passes && gap >= 0) return THRESHOLD.otherRule;
  return close ? gapText(gap) : "";
}

type Context = Pick<ListFact, "name" | "short" | "votes">;

/** What counts in the base and is no list: against all, the unnamed rest, invalid ballots. */
function contextRows(
  results: Results,
  aside: readonly ListFact[],
  { of }: { of: Base },
): Context[] {
  const rows: Context[] = aside.filter(({ kind }) => kind === "other" || of !== "party");
  if (of === "party" || of === "valid" || results.votesPerBallot !== undefined) return rows;
  const invalid = results.areas[0]?.totals.invalid;
  if (typeof invalid === "number")
    return [...rows, { ...named(THRESHOLD.printedInvalid), votes: invalid }];
  const [cast, valid] = [sizeOf(results, 0, "cast"), sizeOf(results, 0, "valid")];
  if (typeof cast !== "number" || typeof valid !== "number" || cast < valid) return rows;
  return [...rows, { ...named(THRESHOLD.invalid), votes: cast - valid }];
}

const named = (name: string) => ({ name, short: name });

function contextBar({ name, short, votes }: Context, size: Size): Bar {
  const own = share(votes, size);
  const label = own ? shareText(own) : THRESHOLD.unknownVotes;
  const plain = { colour: 0, close: false, seats: "" };
  return { kind: "context", name, short, votes, share: own, label, ...plain };
}

const TOP = 30;
const GAP = 14;

/** Rows one under the other: names beside the bars on a page, above them on a phone. */
function body(on: Sheet, bars: readonly Bar[], line: Line | undefined) {
  const { size, phone, width, colours } = on;
  const font = (bar: Bar): Font => ({ size: size.label, bold: bar.kind === "passed" });
  const seatsWidth = Math.max(
    0,
    ...bars.map((bar) => widthOf(bar.seats, { size: size.label, bold: true })),
  );
  const nameSpace = phone ? width - seatsWidth - 10 : 210;
  const names = bars.map((bar) => {
    const name = widthOf(bar.name, font(bar)) > nameSpace ? bar.short : bar.name;
    return wrapTo(2, name, nameSpace, font(bar));
  });
  const nameWidth = Math.max(
    ...names.flatMap((lines, i) => lines.map((l) => widthOf(l, font(bars[i]!)))),
  );
  const left = phone ? 1 : Math.ceil(nameWidth) + 12;
  const right = phone ? width : width - seatsWidth - 12;
  const scale = fitted(bars, line, left, right, size.label);
  const rule = line && at(scale, points(line.share));

  let y = TOP;
  const rows = bars.map((bar, i) => {
    const lines = names[i]!;
    const extra = (lines.length - 1) * 16;
    if (bar.kind === "context" && bars[i - 1]?.kind !== "context") y += GAP;
    const top = y;
    y += (phone ? 33 : 25.5) + extra;
    const barTop = phone ? top + 18 + extra : top + 4 + extra / 2;
    const barHeight = phone ? 12 : 17.5;
    return { ...bar, lines, top, bottom: y, barTop, barBottom: barTop + barHeight };
  });
  const height = y;

  const drawn = rows.flatMap((row) => {
    if (!row.share) return [];
    const [least, most] = [points(row.share.least), points(row.share.most)];
    const box = {
      y0: row.barTop,
      y1: row.barBottom,
      list: row.name,
      colour: row.colour,
      votes: row.votes,
    };
    return [{ ...box, kind: row.kind, share: least, most }];
  });
  const x = { x: along("share", scale), x2: { datum: 0 } };
  const beyond = { x: along("share", scale), x2: { field: "most" } };
  const solid = (kind: Bar["kind"]) => drawn.filter((row) => row.kind === kind && row.share > 0);
  const list = ofList(colours.length);
  const labels = rows.map((row) => ({ ...place(row, scale, rule, size.label), text: row.label }));
  const labelsOf = (strong: boolean, quiet: boolean) =>
    labels.filter((_, i) => rows[i]!.close === strong && (rows[i]!.kind === "context") === quiet);
  const bold = (wanted: boolean) =>
    rows.filter(({ kind }) => (kind === "passed") === wanted && kind !== "context");
  const nameTexts = (some: readonly (typeof rows)[number][]) =>
    some.flatMap((row) =>
      row.lines.map((text, i) => ({
        text,
        x: phone ? 0 : left - 10,
        y: phone
          ? row.top + 9 + i * 16
          : (row.barTop + row.barBottom) / 2 + (i - (row.lines.length - 1) / 2) * 16,
      })),
    );
  const align: Align = phone ? "left" : "right";

  return {
    height,
    layers: [
      layer.rect(
        "close-band",
        rows
          .filter(({ close }) => close)
          .map(({ top, bottom }) => ({ x0: 0, x1: width, y0: top, y1: bottom })),
      ),
      layer.rule("baseline", [{ x0: left, x1: left, y0: TOP - 2, y1: height }]),
      layer.rect("passed", boxes(solid("passed")), { ...x, color: list }),
      layer.rect("missed", boxes(solid("missed")), { ...x, color: list, stroke: list }),
      layer.rect("context", boxes(solid("context")), x),
      // the part of a share that rests on a number which is not known exactly
      layer.rect("context", boxes(drawn.filter((row) => row.most > row.share)), beyond),
      layer.rule("threshold", ruleSegments()),
      ...(line && rule !== undefined ? [lineTitle(line, rule)] : []),
      layer.text(
        "halo",
        labels.filter((_, i) => !rows[i]!.close),
      ),
      layer.text("label", labelsOf(false, false)),
      layer.text("label-strong", labelsOf(true, false)),
      layer.text("quiet", labelsOf(false, true)),
      layer.text("label-strong", nameTexts(bold(true)), { align }),
      layer.text("label", nameTexts(bold(false)), { align }),
      layer.text("quiet", nameTexts(rows.filter(({ kind }) => kind === "context")), { align }),
      layer.text(
        "label-strong",
        rows.map((row) => ({
          text: row.seats,
          x: width,
          y: phone ? row.top + 9 : (row.barTop + row.barBottom) / 2,
        })),
        { align: "right" },
      ),
    ],
  };

  /** On a phone names stand above the bars, and the line is drawn beside the bars only. */
  function ruleSegments() {
    if (rule === undefined) return [];
    if (!phone) return [{ x0: rule, x1: rule, y0: TOP - 6, y1: height }];
    const free = rows.filter((row) => row.close || !crosses(row, scale, rule, size.label));
    return free.map((row) => ({ x0: rule, x1: rule, y0: row.barTop - 2, y1: row.barBottom + 2 }));
  }

  function lineTitle(line: Line, x: number) {
    const text = lineLabel(line);
    const wide = widthOf(text, { size: size.small, bold: true });
    const start = Math.min(Math.max(0, phone ? x - wide / 2 : x + 7), width - wide);
    return layer.text("small-strong", [{ text, x: start, y: TOP - 16 }]);
  }
}

const boxes = <T extends { y0: number; y1: number }>(rows: readonly T[]) =>
  rows.map((row) => ({ x0: 0, x1: 0, ...row }));

/** As wide as the widest bar with its label allows. Bars start at 0. */
function fitted(
  bars: readonly Bar[],
  line: Line | undefined,
  left: number,
  right: number,
  size: number,
): Scale {
  const perPoint = bars.flatMap((bar) => {
    const most = bar.share ? points(bar.share.most) : 0;
    if (most === 0) return [];
    return [(right - left - 8 - widthOf(bar.label, { size, bold: bar.close })) / most];
  });
  const asked = line ? points(line.share) : 0;
  if (asked > 0) perPoint.push((right - left - 150) / asked);
  const scale = Math.max(0.05, Math.min(...perPoint, (right - left) / 0.1));
  return { domain: [0, Math.round(((right - left) / scale) * 1e6) / 1e6], range: [left, right] };
}

/** Beside the bar; a close call stands past the line, so that the rule never cuts its number. */
function place(
  row: Bar & { readonly barTop: number; readonly barBottom: number },
  scale: Scale,
  rule: number | undefined,
  size: number,
) {
  return {
    x: row.close && crosses(row, scale, rule, size) ? rule! + 8 : labelStart(row, scale),
    y: (row.barTop + row.barBottom) / 2,
    list: row.name,
  };
}

const labelStart = (bar: Bar, scale: Scale): number =>
  at(scale, bar.share ? points(bar.share.most) : 0) + 6;

/** Whether the label beside the bar would lie across the line. */
function crosses(bar: Bar, scale: Scale, rule: number | undefined, size: number): boolean {
  const start = labelStart(bar, scale);
  const end = start + widthOf(bar.label, { size, bold: bar.close });
  return rule !== undefined && start < rule + 8 && end > rule - 4;
}
