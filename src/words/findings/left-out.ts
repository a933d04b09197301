import type { LeftOutSweep, Stretch } from "../../analysis/scenario/knob/left-out.ts";
import type { Where } from "../../analysis/scenario/knob/where.ts";
import { type Fraction, toFixed } from "../../exact/fraction.ts";
import type { ListOutcome } from "../../results/outcome.ts";
import type { Level, Results } from "../../results/results.ts";
import { byVotes, isAside } from "../colours.ts";
import { say } from "../language.ts";
import { rowName, visible } from "../names.ts";
import { whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";
import { capital } from "../text.ts";

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

/** Flips of one list that a sentence can hold. */
const FEW = 7;

/** "Mekenchil is in after 205 stations are left out (form2… 31.47 or more), out after 218, …": a sentence a list. */
export function leftOutFinding(sweep: LeftOutSweep): string[] {
  const found = fates(sweep);
  const { level } = sweep.order;
  const [, many] = say.terms.levelName[level as Level];
  if (found.length === 0)
    return [`No list passes or fails because ${many} are left out in this order.`];
  return found.map(({ list, flips }) => {
    const [first, ...rest] = flips;
    const { from, figure } = first!.stretch;
    const edge = figure === null ? "" : ` (${edgeText(sweep, figure)})`;
    const begin = `${rowName(list)} is ${inOrOut(first!.passes)} after ${counted(from, say.terms.levelName[level as Level][0], many)}${edge}`;
    const more = rest
      .slice(0, FEW)
      .map(({ stretch, passes }) => `${inOrOut(passes)} after ${whole(stretch.from)}`);
    const beyond = rest.length > FEW ? `, and changes ${whole(rest.length - FEW)} times more` : "";
    return `${capital([begin, ...more].join(", "))}${beyond}.`;
  });
}

const inOrOut = (passes: ListOutcome["passes"]): string =>
  passes === "undecided" ? "not decided" : passes ? "in" : "out";

/** "form2_percent_of_registered 31.47 or more": the figure of the last area that is left out. */
export const edgeText = ({ order }: LeftOutSweep, figure: Fraction): string =>
  `${visible(order.by)} ${figureText(figure)} or ${order.first === "largest" ? "more" : "less"}`;

/** A published figure: whole, or with two decimals; a ratio below 1 with four. */
export function figureText(figure: Fraction): string {
  const places = figure.d === 1n ? 0 : figure.n < figure.d ? 4 : 2;
  const [digits = "", decimals] = toFixed(figure, places).split(".");
  return decimals === undefined ? whole(BigInt(digits)) : `${whole(BigInt(digits))}.${decimals}`;
}

/** "Of the first 205 stations, 121 lie in Bishkek (of 232 there) and 70 in Osh city (of 83)." The three with most. */
export function whereFinding(where: readonly Where[], level: Level, results: Results): string {
  const total = where.reduce((sum, { left }) => sum + left, 0);
  const name = (id: string) => visible(results.areas.find((area) => area.id === id)!.name);
  const told = where
    .slice(0, 3)
    .map(({ area, left, of }, i) =>
      i === 0
        ? `${whole(left)} lie in ${name(area)} (of ${whole(of)} there)`
        : `${whole(left)} in ${name(area)} (of ${whole(of)})`,
    );
  return `Of the first ${counted(total, say.terms.levelName[level][0], say.terms.levelName[level][1])}, ${joined(told)}.`;
}

/** What a sweep cannot show; stands beside every one. */
export const noProof = (level: Level): string =>
  `${capital(say.terms.levelName[level][1])} at the top of an order differ from the rest in more than the figure: where an answer flips is no proof of why.`;
