import type { AreaOrder } from "../../analysis/scenario/scenario.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { Line, Verdict } from "../../results/outcome.ts";
import type { Level, Results } from "../../results/results.ts";
import { figureText } from "../findings/left-out.ts";
import { assumptionText } from "../findings/supplied.ts";
import { say } from "../language.ts";
import { fullName, visible } from "../names.ts";
import { percent, rule } from "../numbers.ts";
import { sentences } from "../text.ts";

/** A stretch of numbers of areas over which a list has one fate. */
interface Stretch {
  readonly from: number;
  readonly passes: Verdict;
  readonly figure: Fraction | null;
}

/** A figure by its name in the data, which is written without spaces there; votes by the name of the list. */
function figureName({ by }: AreaOrder, { lists }: Results): string {
  const list = lists.find(({ id }) => `list:${id}` === by);
  return list
    ? say.chart.stations.votesOf(fullName(list))
    : say.chart.stations.figure(visible(by).replaceAll("_", " "));
}

/** "Without the 205 polling stations highest in “…” Mekenchil is in; the answer flips four times more." */
export function stationsHeadline(
  order: AreaOrder,
  list: string,
  fates: readonly Stretch[],
  results: Results,
): string {
  const words = say.chart.stations;
  const { level, first } = order as Order;
  const figure = figureName(order, results);
  const [start, turn, ...more] = fates;
  return turn
    ? words.turns(list, turn.passes, turn.from, level, first, figure, more.length)
    : words.always(list, start!.passes, level, first, figure);
}

type Order = AreaOrder & { readonly level: Level };

/** What the line is a share of, in which order areas are left out, and what is assumed. */
export function stationsSubtitle(
  order: AreaOrder,
  list: string,
  line: Line,
  isCut: boolean,
  results: Results,
): string {
  const words = say.chart.stations;
  const { level, first } = order as Order;
  return sentences([
    words.subtitle(list, line.base.of, level, first, figureName(order, results)),
    ...results.assumptions.map((one) => words.assumed(assumptionText(one, results))),
    isCut ? words.cutAxis : "",
  ]);
}

/** "Changes at exactly 205 (in), 218, 225, 229 and 252 polling stations". */
export function changesText(order: AreaOrder, fates: readonly Stretch[]): string {
  const [turn, ...others] = fates.slice(1);
  if (!turn) return "";
  return say.chart.stations.changes(
    [turn.from, ...others.slice(0, FEW - 1).map(({ from }) => from)],
    turn.passes,
    Math.max(0, others.length + 1 - FEW),
    (order as Order).level,
  );
}

const FEW = 7;

/** The picture in words: where the share begins and ends, and every turn with the figure at its edge. */
export function stationsAlt(
  order: AreaOrder,
  list: string,
  { share: law, base }: Line,
  points: readonly { readonly gone: number; readonly share: Fraction }[],
  fates: readonly Stretch[],
  results: Results,
): string {
  const words = say.chart.stations;
  const { level, first } = order as Order;
  const share = (one: Fraction) => `${percent(one, 1, law)}%`;
  const [start, ...turns] = fates;
  const [from, to] = [points[0]!, points.at(-1)!];
  return sentences([
    words.alt(
      list,
      base.of,
      level,
      first,
      figureName(order, results),
      share(from.share),
      [share(to.share), to.gone],
      rule(law),
    ),
    words.fates(
      start!.passes,
      turns.map(({ figure, ...turn }) => ({
        ...turn,
        edge: figure === null ? undefined : figureText(figure),
      })),
      first,
    ),
  ]);
}

/** The list is out though its share reaches the line, or in though it does not: from how many areas on. */
export const elsewhereDecided = (gone: number | undefined, list: string): string =>
  gone === undefined ? "" : say.chart.stations.elsewhere(list, gone);
