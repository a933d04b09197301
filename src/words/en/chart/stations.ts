import type { Verdict } from "../../../results/outcome.ts";
import type { Base, Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

type First = "largest" | "smallest";

/** One list as areas are left out in the order of a figure. */
export const stations = {
  /** a figure by its name in the data, and votes as a figure */
  figure: (name: string) => `“${name}”`,
  votesOf: (list: string) => `votes of ${list}`,
  fate: (passes: Verdict): string =>
    passes === "undecided" ? "not decided" : passes ? "in" : "out",
  always: (list: string, passes: Verdict, level: Level, first: First, figure: string) =>
    `${list} is ${stations.fate(passes)}, whichever number of the ${many(level)} ${end(first)} in ${figure} is left out.`,
  /** `more`: how often the answer turns after that */
  turns(
    list: string,
    passes: Verdict,
    areas: number,
    level: Level,
    first: First,
    figure: string,
    more: number,
  ): string {
    const [one, all] = terms.levelName[level];
    const who = areas === 1 ? `the ${one}` : `the ${counted(areas, one, all)}`;
    const said = `Without ${who} ${end(first)} in ${figure} ${list} is ${stations.fate(passes)}`;
    const times = more === 1 ? "once" : `${spelled(more)} times`;
    return more === 0 ? `${said}.` : `${said}; the answer flips ${times} more.`;
  },
  subtitle: (list: string, of: Base, level: Level, first: First, figure: string) =>
    `${list}’s share of ${terms.baseName[of]} as ${many(level)} are left out, ${end(first)} ${figure} first`,
  assumed: (what: string) => `Assumed are ${what}`,
  cutAxis: "The axis does not start at 0",
  /** numbers at which the answer turns, to what at the first, and how many numbers are not named */
  changes(
    [first, ...others]: readonly [number, ...number[]],
    to: Verdict,
    more: number,
    level: Level,
  ): string {
    const all = [
      `${whole(first)} (${stations.fate(to)})`,
      ...others.map(whole),
      ...(more > 0 ? [counted(more, "more number")] : []),
    ];
    return `Changes at exactly ${joined(all)} ${many(level)}`;
  },
  alt: (
    list: string,
    of: Base,
    level: Level,
    first: First,
    figure: string,
    start: string,
    [share, gone]: readonly [string, number],
    line: string,
  ) =>
    `Step line of ${list}’s share of ${terms.baseName[of]} by number of ${many(level)} left out, ${end(first)} ${figure} first: ${start} with none, ${share} ${gone === 0 ? "with none" : `after ${whole(gone)}`}; the line is ${line}`,
  /** the fate with none left out, and from which numbers on it is another; `edge` is the figure there */
  fates: (
    start: Verdict,
    turns: readonly {
      readonly from: number;
      readonly passes: Verdict;
      readonly edge: string | undefined;
    }[],
    first: First,
  ) =>
    capital(
      [
        `${stations.fate(start)} with none left out`,
        ...turns.map(
          ({ from, passes, edge }) =>
            `${stations.fate(passes)} from ${whole(from)}${edge === undefined ? "" : ` (${edge} ${first === "largest" ? "or more" : "or less"})`}`,
        ),
      ].join(", "),
    ),
  /** the line does not decide, from so many areas on */
  elsewhere: (list: string, from: number) =>
    `The line does not decide alone: ${from === 0 ? "" : `from ${whole(from)} on, `}another rule of the law holds for ${list}`,
  axis: (level: Level) => `${capital(many(level))} left out`,
  needs: "It takes an order of stations: --by form2_percent_of_registered.",
  noLine: "The law asks for no share of the whole.",
  notExact:
    "The base of the law is not known exactly, or votes are not: an assumption can supply a total, as --assume invalid=1.5%.",
};

const many = (level: Level): string => terms.levelName[level][1];
const end = (first: First): string => (first === "largest" ? "highest" : "lowest");
