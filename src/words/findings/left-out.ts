import type { LeftOutSweep, Stretch } from "../../analysis/scenario/knob/left-out.ts";
import type { Where } from "../../analysis/scenario/knob/where.ts";
import { type Fraction, toFixed } from "../../exact/fraction.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import type { Level, Results } from "../../results/results.ts";
import { byVotes, isAside } from "../colours.ts";
import { say } from "../language.ts";
import { areaNamed, rowName, visible } from "../names.ts";
import { whole, written } from "../numbers.ts";

/** A list whose fate changes as areas are left out, and the numbers of areas from which on it is another. */
export interface Fate {
  readonly list: ListOutcome;
  /** before any area is left out */
  readonly passes: ListOutcome["passes"];
  readonly flips: readonly { readonly stretch: Stretch; readonly passes: ListOutcome["passes"] }[];
}

/** Lists that are not always in and not always out, in order of votes. */
export function fates({ stretches }: LeftOutSweep): Fate[] {
  const [start] = stretches;
  return byVotes(start!.outcome.lists.filter(({ kind }) => !isAside(kind))).flatMap((list) => {
    const at = start!.outcome.lists.indexOf(list);
    let last = list.passes;
    const flips = stretches.flatMap((stretch) => {
      const { passes } = stretch.outcome.lists[at]!;
      if (passes === last) return [];
      last = passes;
      return [{ stretch, passes }];
    });
    return flips.length > 0 ? [{ list, passes: list.passes, flips }] : [];
  });
}

/** Flips of one list that a sentence can hold beside the first. */
const FEW = 7;

/** "Mekenchil is in after 205 stations (form2… 31.47 or more), out after 218, …": a sentence a list. */
export function leftOutFinding(sweep: LeftOutSweep): string[] {
  const words = say.findings.leftOut;
  const found = fates(sweep);
  const level = sweep.order.level as Level;
  if (found.length === 0) return [words.nothing(level)];
  return found.map(({ list, flips }) => {
    const told = flips.slice(0, FEW + 1);
    const { figure } = flips[0]!.stretch;
    return words.fate(
      rowName(list),
      level,
      told.map(({ stretch, passes }) => ({ passes, after: stretch.from })),
      figure === null ? undefined : edgeText(sweep, figure),
      flips.length - told.length,
    );
  });
}

/** "form2_percent_of_registered 31.47 or more": the figure of the last area that is left out. */
export const edgeText = ({ order }: LeftOutSweep, figure: Fraction): string =>
  say.findings.leftOut.edge(visible(order.by), figureText(figure), order.first);

/** A published figure: whole, or with two decimals; a ratio below 1 with four. */
export function figureText(figure: Fraction): string {
  const places = figure.d === 1n ? 0 : figure.n < figure.d ? 4 : 2;
  const [digits = "", decimals] = toFixed(figure, places).split(".");
  const integer = whole(BigInt(digits));
  return decimals === undefined ? integer : `${integer}${written(`.${decimals}`)}`;
}

/** "Of the first 205 stations, 121 lie in Bishkek (of 232 there) and 70 in Osh city (of 83)." The three with most. */
export function whereFinding(where: readonly Where[], level: Level, results: Results): string {
  const total = where.reduce((sum, { left }) => sum + left, 0);
  const told = where
    .slice(0, 3)
    .map(({ area, left, of }) => ({ name: areaNamed(area, results), left, of }));
  return say.findings.leftOut.where(total, level, told);
}

/** What a sweep cannot show; stands beside every one. */
export const noProof = (level: Level): string => say.findings.leftOut.noProof(level);
