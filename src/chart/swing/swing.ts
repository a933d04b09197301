import type { Comparison } from "../../analysis/compare/compare.ts";
import { toNumber } from "../../exact/fraction.ts";
import {
  arrow,
  bothSources,
  decimalsOf,
  fromTo,
  fromToSaid,
  movedHeadline,
  pointsText,
  swingAlt,
  swingSubtitle,
  twoLabels,
  unmatchedText,
} from "../../words/chart/swing.ts";
import { isAside } from "../../words/colours.ts";
import { swung } from "../../words/findings/compare.ts";
import { say } from "../../words/language.ts";
import { fullName, shortName } from "../../words/names.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { picture, sheet } from "../spec.ts";
import { type SwingRow, swingBody } from "./body.ts";

/** What each list gained or lost since another election, in points of one base, as bars from 0. */
export const swing: Chart = {
  id: "swing",
  title: () => say.chart.titles.swing,
  needs: ["against"],
  spec({ against }, options) {
    if (!against) return { absent: say.chart.swing.needs };
    const last = against.elections.at(-1)!;
    const moved = swung(against);
    if (moved.length === 0) return { absent: say.chart.swing.none };
    const { of, colours } = facts(...last);
    const on = sheet(options, colours);
    const labels = twoLabels(against);
    const decimals = decimalsOf(moved.map(({ by }) => toNumber(by) * 100));
    const rows = moved.map(({ list, by }): SwingRow => {
      const [was, is] = list.in.slice(-2).map((one) => one!.share!);
      return {
        id: list.id,
        name: fullName(list),
        short: shortName(list),
        colour: of.get(list.in.at(-1)!.lists[0]!)?.colour ?? 0,
        seated: list.in.at(-1)!.seats > 0 || last[1].house === null,
        points: Math.round(toNumber(by) * 1e8) / 1e6,
        label: pointsText(by, decimals),
        shares: fromTo(was!, is!),
        said: fromToSaid(was!, is!),
      };
    });
    const headline = movedHeadline(against, decimals);
    const subtitle = swingSubtitle(against);
    const alone = unmatchedText(unmatched(against), labels, options.layout === "phone" ? 4 : 8);
    return picture(
      on,
      {
        headline,
        subtitle,
        source: bothSources(against, labels),
        alt: swingAlt(headline, subtitle, rows, alone),
      },
      swingBody(on, rows, arrow(...labels), alone),
    );
  },
};

/** Lists of the last two elections that are in one of them only, the largest first. */
function unmatched({ lists }: Comparison) {
  return lists
    .map((list) => ({ ...list, in: list.in.slice(-2) }))
    .filter(({ kind, in: own }) => !isAside(kind) && own.filter((one) => one !== null).length === 1)
    .sort((a, b) => shareIn(b.in) - shareIn(a.in));
}

const shareIn = (own: Comparison["lists"][number]["in"]): number => {
  const share = own.find((one) => one !== null)?.share;
  return share ? toNumber(share) : -1;
};
