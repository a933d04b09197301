import { type Governing, governing } from "../../analysis/coalition/governing.ts";
import {
  coalitionsAlt,
  coalitionsHeadline,
  coalitionsSubtitle,
  coalitionVerdict,
  largerOnes,
} from "../../words/chart/coalitions.ts";
import { sourceLine } from "../../words/chart/source.ts";
import { say } from "../../words/language.ts";
import { sentences } from "../../words/text.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { picture, sheet } from "../spec.ts";
import { coalitionBars } from "./bars.ts";

/** Who can govern: coalitions that need each of their members, and the nearest that fall short, against the majority. */
export const coalitions: Chart = {
  id: "coalitions",
  title: () => say.chart.titles.coalitions,
  needs: [],
  shortens: true,
  spec({ results, outcome }, options) {
    const found = governing(outcome, { near: SHORT });
    if (found.kind !== "settled") return { absent: reason(found) };
    const { minimal, near, power, majority } = found.coalitions;
    if (minimal[0]?.lists.length === 1) return { absent: say.chart.coalitions.alone };
    const { rows: most = WINNING + SHORT } = options;
    const winning = minimal.slice(0, Math.min(WINNING, most - 1));
    const shown = [...winning, ...near.slice(0, most - winning.length)];
    const { colours, of } = facts(results, outcome);
    const on = sheet(options, colours);
    const rows = shown.map((one) => ({
      lists: one.lists.map((id) => of.get(id)!),
      seats: one.seats,
      wins: one.surplus >= 0,
      verdict: coalitionVerdict(one),
    }));
    return picture(
      on,
      {
        headline: coalitionsHeadline(found.coalitions, outcome),
        subtitle: coalitionsSubtitle(found.coalitions, shown, power.length),
        source: sentences([largerOnes(found.coalitions), sourceLine(results)]),
        alt: coalitionsAlt(found.coalitions, shown, outcome),
      },
      coalitionBars(on, rows, majority),
    );
  },
};

/** As many as a picture holds. */
const WINNING = 7;
const SHORT = 3;

function reason(found: Exclude<Governing, { kind: "settled" }>): string {
  const { absent, coalitions: words } = say.chart;
  if (found.kind === "open") return words.open;
  switch (found.why) {
    case "apart":
      return absent.apart;
    case "areas":
      return absent.noLists;
    case "no-seats":
      return absent.noSeats;
    case "large":
      return words.large;
  }
}
