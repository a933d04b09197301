import type { AreaOrder } from "../../analysis/scenario/scenario.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { Line, Verdict } from "../../results/outcome.ts";
import type { Level, Results } from "../../results/results.ts";
import { figureText } from "../findings/left-out.ts";
import { assumptionText } from "../findings/supplied.ts";
import { say } from "../language.ts";
import { fullName, visible } from "../names.ts";
import { percent, rule, whole } from "../numbers.ts";
import { counted, joined, spelled } from "../prose.ts";
import { capital, sentences } from "../text.ts";

/** A stretch of numbers of areas over which a list has one fate. */
interface Stretch {
  readonly from: number;
  readonly passes: Verdict;
  readonly figure: Fraction | null;
}

const many = ({ level }: AreaOrder): string => say.terms.levelName[level as Level][1];

/** A figure by its name in the data, which is written without spaces there; votes by the name of the list. */
function figureName({ by }: AreaOrder, { lists }: Results): string {
  const list = lists.find(({ id }) => `list:${id}` === by);
  return list ? `votes of ${fullName(list)}` : `“${visible(by).replaceAll("_", " ")}”`;
}

const end = ({ first }: AreaOrder): string => (first === "largest" ? "highest" : "lowest");

/** "Without the 205 polling stations highest in “…” Mekenchil is in; the answer flips four times more." */
export function stationsHeadline(
  order: AreaOrder,
  list: string,
  fates: readonly Stretch[],
  results: Results,
): string {
  const [start, turn, ...more] = fates;
  if (!turn)
    return `${list} is ${STATIONS.fate(start!.passes)}, whichever number of the ${many(order)} ${end(order)} in ${figureName(order, results)} is left out.`;
  const [one, all] = say.terms.levelName[order.level as Level];
  const who = turn.from === 1 ? `the ${one}` : `the ${counted(turn.from, one, all)}`;
  const said = `Without ${who} ${end(order)} in ${figureName(order, results)} ${list} is ${STATIONS.fate(turn.passes)}`;
  const times = more.length === 1 ? "once" : `${spelled(more.length)} times`;
  return more.length === 0 ? `${said}.` : `${said}; the answer flips ${times} more.`;
}

/** What the line is a share of, in which order areas are left out, and what is assumed. */
export const stationsSubtitle = (
  order: AreaOrder,
  list: string,
  line: Line,
  isCut: boolean,
  results: Results,
): string =>
  sentences([
    `${list}’s share of ${say.terms.baseName[line.base.of]} as ${many(order)} are left out, ${end(order)} ${figureName(order, results)} first`,
    ...results.assumptions.map((one) => `Assumed are ${assumptionText(one, results)}`),
    isCut ? "The axis does not start at 0" : "",
  ]);

/** "Changes at exactly 205 (in), 218, 225, 229 and 252 polling stations". */
export function changesText(order: AreaOrder, fates: readonly Stretch[]): string {
  const turns = fates.slice(1);
  if (turns.length === 0) return "";
  const shown = turns
    .slice(0, FEW)
    .map(({ from, passes }, i) =>
      i === 0 ? `${whole(from)} (${STATIONS.fate(passes)})` : whole(from),
    );
  const more = turns.length - FEW;
  const all = more > 0 ? [...shown, `${counted(more, "more number")}`] : shown;
  return `Changes at exactly ${joined(all)} ${many(order)}`;
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
  const at = ({ gone, share }: (typeof points)[number]) =>
    `${percent(share, 1, law)}% ${gone === 0 ? "with none" : `after ${whole(gone)}`}`;
  const [start, ...turns] = fates;
  const least = order.first === "largest" ? "or more" : "or less";
  const told = turns.map(({ from, passes, figure }) => {
    const edge = figure === null ? "" : ` (${figureText(figure)} ${least})`;
    return `${STATIONS.fate(passes)} from ${whole(from)}${edge}`;
  });
  return sentences([
    `Step line of ${list}’s share of ${say.terms.baseName[base.of]} by number of ${many(order)} left out, ${end(order)} ${figureName(order, results)} first: ${at(points[0]!)}, ${at(points.at(-1)!)}; the line is ${rule(law)}`,
    capital([`${STATIONS.fate(start!.passes)} with none left out`, ...told].join(", ")),
  ]);
}

/** The list is out though its share reaches the line, or in though it does not: from how many areas on. */
export const elsewhereDecided = (gone: number | undefined, list: string): string =>
  gone === undefined
    ? ""
    : `The line does not decide alone: ${gone === 0 ? "" : `from ${whole(gone)} on, `}another rule of the law holds for ${list}`;

export const STATIONS = {
  fate: (passes: Verdict): string =>
    passes === "undecided" ? "not decided" : passes ? "in" : "out",
  axis: (order: AreaOrder): string => `${capital(many(order))} left out`,
  needs: "It takes an order of stations: --by form2_percent_of_registered.",
  "no-line": "The law asks for no share of the whole.",
  "not-exact":
    "The base of the law is not known exactly, or votes are not: an assumption can supply a total, as --assume invalid=1.5%.",
} as const;
