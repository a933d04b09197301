import type { Fraction } from "../../exact/fraction.ts";
import type { Results } from "../../results/results.ts";
import { areasAlt } from "../../words/chart/regions.ts";
import { shareText } from "../../words/chart/share.ts";
import { areaSourceLine } from "../../words/chart/source.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { sentences } from "../../words/text.ts";
import type { Borders } from "../borders/borders.ts";
import type { ChartWords } from "../spec.ts";
import type { AreaFact, Cell } from "./areas.ts";

/** The words of a picture of areas; `told` says each of them, and borders name who made them. */
export const areaWords = (
  results: Results,
  areas: readonly AreaFact[],
  { headline, subtitle, told }: { headline: string; subtitle: string; told: readonly string[] },
  borders?: Borders,
): ChartWords => ({
  headline,
  subtitle,
  source: sentences([
    areaSourceLine(
      results,
      areas.map(({ area }) => area),
    ),
    borders && say.chart.regions.borders(visible(borders.source)),
  ]),
  alt: areasAlt(headline, subtitle, told),
});

const DID_NOT_STAND = "–";

/** The share of a list in an area, or why there is none. */
export function shareIn({ votes, share }: Cell, line: Fraction | undefined): string {
  if (share) return shareText(share, line);
  return votes === undefined ? DID_NOT_STAND : say.chart.absent.notKnown;
}
