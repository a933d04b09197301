import type { Verdict } from "../../../results/outcome.ts";
import type { Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** Areas of a level left out one after another. */
export const leftOut = {
  nothing: (level: Level) =>
    `No list passes or fails because ${many(level)} are left out in this order.`,
  /**
   * Each change of a list's fate and after how many areas; `edge`: the figure of the last of them at the first change,
   * `more`: so many changes beside those that are told
   */
  fate: (
    name: string,
    level: Level,
    flips: readonly { readonly passes: Verdict; readonly after: number }[],
    edge: string | undefined,
    more: number,
  ) => {
    const told = flips.map(({ passes, after }, i) =>
      i === 0
        ? `${name} is ${inOrOut(passes)} after ${terms.areasOf(after, level)}${edge === undefined ? "" : ` (${edge})`}`
        : `${inOrOut(passes)} after ${whole(after)}`,
    );
    return `${capital(told.join(", "))}${more > 0 ? `, and changes ${whole(more)} times more` : ""}.`;
  },
  /** `figure`: as a text, with the name under which it is published */
  edge: (by: string, figure: string, first: "largest" | "smallest") =>
    `${by} ${figure} or ${first === "largest" ? "more" : "less"}`,
  /** where the first of them lie: areas with their share of them */
  where: (
    total: number,
    level: Level,
    areas: readonly { readonly name: string; readonly left: number; readonly of: number }[],
  ) =>
    `Of the first ${terms.areasOf(total, level)}, ${joined(
      areas.map(({ name, left, of }, i) =>
        i === 0
          ? `${whole(left)} lie in ${name} (of ${whole(of)} there)`
          : `${whole(left)} in ${name} (of ${whole(of)})`,
      ),
    )}.`,
  noProof: (level: Level) =>
    `${capital(many(level))} at the top of an order differ from the rest in more than the figure: where an answer flips is no proof of why.`,
};

const many = (level: Level): string => terms.levelName[level][1];

const inOrOut = (passes: Verdict): string =>
  passes === "undecided" ? "not decided" : passes ? "in" : "out";
