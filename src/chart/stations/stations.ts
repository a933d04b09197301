import { compare, type Fraction } from "../../exact/fraction.ts";
import { inside } from "../../results/areas.ts";
import type { Level } from "../../results/results.ts";
import { areaSourceLine } from "../../words/chart/source.ts";
import {
  elsewhereDecided,
  stationsAlt,
  stationsHeadline,
  stationsSubtitle,
} from "../../words/chart/stations.ts";
import { noProof } from "../../words/findings/left-out.ts";
import { say } from "../../words/language.ts";
import { fullName } from "../../words/names.ts";
import { sentences } from "../../words/text.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { picture, sheet } from "../spec.ts";
import { type Followed, followed } from "./followed.ts";
import { around, stationPlot } from "./plot.ts";

/** The share of one list as areas are left out in the order of a figure, against the line: where its fate turns. */
export const stations: Chart = {
  id: "stations",
  title: () => say.chart.titles.stations,
  needs: ["leftOut"],
  stretches: true,
  spec({ results, outcome, leftOut, list }, options) {
    if (!leftOut) return { absent: say.chart.stations.needs };
    const found = followed(leftOut, list);
    if (typeof found === "string") return { absent: say.chart.stations[found] };
    const { order } = leftOut;
    const { line, points, fates } = found;
    const name = fullName(found.list);
    const level = order.level as Level;
    const areas = inside(results, 0, level).map((area) => results.areas[area]!);
    const on = sheet(options, facts(results, outcome).colours);
    const domain = around(found);
    return picture(
      on,
      {
        headline: stationsHeadline(order, name, fates, results),
        subtitle: stationsSubtitle(order, name, line, domain[0] > 0, results),
        source: sentences([
          elsewhereDecided(otherRule(found), name),
          noProof(level),
          areaSourceLine(results, areas),
        ]),
        alt: stationsAlt(order, name, line, points, fates, results),
      },
      stationPlot(on, leftOut, found, domain),
    );
  },
};

/** After how many areas the list is first out with a share that reaches the line, or in with one that does not. */
function otherRule({ line, points, fates }: Followed): number | undefined {
  const meets = (share: Fraction) => {
    const side = compare(share, line.share);
    return line.strict ? side > 0 : side >= 0;
  };
  return points.find(({ gone, share }) => {
    const { passes } = fates.findLast(({ from }) => from <= gone)!;
    return passes !== meets(share);
  })?.gone;
}
