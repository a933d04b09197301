import type { Level } from "../../../results/results.ts";
import { joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** Where a rule in areas asks: in so many of them, or in all. */
export interface Asked {
  /** as the law writes it: "0.7%"; undefined where it is no share */
  readonly share: string | undefined;
  readonly level: Level;
  readonly areas: number;
  /** undefined: in each */
  readonly times: number | undefined;
}

/** What it does to lists, each by name. */
export interface Effects {
  readonly kept: readonly string[];
  readonly letIn: readonly string[];
  readonly open: readonly string[];
}

/** The rule in areas, and what was announced. */
export const areaRule = {
  noAreas: ({ share, level }: Asked) =>
    `${share ?? "A rule"} in every ${terms.levelName[level][0]} also applies; the data has no ${terms.levelName[level][1]}.`,
  applies: ({ share, level, areas, times }: Asked, { kept, letIn, open }: Effects) => {
    const [one, many] = terms.levelName[level];
    const where =
      times === undefined
        ? `in each of ${spelled(areas)} ${areas === 1 ? one : many}`
        : `in ${spelled(times)} of ${spelled(areas)} ${many}`;
    const effects = [
      ...(kept.length > 0 ? [`it keeps out ${joined(kept)}`] : []),
      ...(letIn.length > 0 ? [`it lets in ${joined(letIn)}`] : []),
      ...(open.length > 0 ? [`it is not decided for ${joined(open)}`] : []),
    ];
    const effect = effects.length > 0 ? joined(effects) : "it changes nothing above the line";
    return `${share ?? "A rule"} ${where} also applies; ${effect}.`;
  },
  /** lists that are too many to be named */
  several: (lists: number) => `${spelled(lists)} lists`,
  /** `passed`, `failed`: names, or how many lists there are */
  announced: (passed: string | undefined, failed: string | undefined) =>
    passed === undefined
      ? `${failed} did not pass, as announced: the votes in the data leave it open.`
      : failed === undefined
        ? `${passed} passed as announced: the votes in the data leave it open.`
        : `${passed} passed and ${failed} did not, as announced: the votes in the data leave it open.`,
};
