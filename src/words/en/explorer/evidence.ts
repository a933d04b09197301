import type { Base, Level, Quantity } from "../../../results/results.ts";
import { quantity, whole } from "../../numbers.ts";
import { counted, ordinal, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

type Met = boolean | "undecided";

const verdict = (met: Met): string =>
  met === "undecided" ? "not decided" : met ? "met" : "not met";

/** The verdicts and seats of one list, a sentence for each part of the evidence. */
export const evidence = {
  moreSteps: (n: number) => `${counted(n, "more area")} of this kind.`,
  noSeats: "The law gives no seats here.",
  seatsInAll: (seats: string) => `Seats in all: ${seats}.`,

  every: (level: Level, met: Met, areas: number, of: number) =>
    `In every ${terms.levelName[level][0]}: ${inAreas(met, areas, of)}`,
  some: (times: number, level: Level, met: Met, areas: number, of: number) =>
    `In at least ${spelled(times)} ${terms.levelName[level][times === 1 ? 0 : 1]}: ${inAreas(met, areas, of)}`,
  same: (level: Level, met: Met, areas: number, of: number) =>
    `In the same ${terms.levelName[level][0]}: ${inAreas(met, areas, of)}`,
  join: (kind: "all" | "any" | "not", met: Met) =>
    `${{ all: "All of these", any: "One of these", not: "Not this" }[kind]}: ${verdict(met)}.`,
  /** the lists that pass are held against a need of all together, which they do not meet */
  set: (otherwise: "next" | "failed" | "unknown", met: Met) =>
    `The lists that pass are too few, ${
      {
        next: "so that the next ones come in",
        failed: "and the election fails",
        unknown: "and the law as known does not say what follows",
      }[otherwise]
    }: ${verdict(met)}.`,
  attribute: (what: "kind" | "largest" | "no-list", met: Met) =>
    `${
      {
        kind: "What kind of list it is",
        largest: "It has the most votes",
        "no-list": "It takes part in constituencies only",
      }[what]
    }: ${verdict(met)}.`,
  figure: (area: string, figure: Quantity | null, of: Quantity | null, met: Met) =>
    `A figure of the law in ${area}: ${figure === null ? "not known" : quantity(figure)}${of === null ? "" : ` of ${quantity(of)}`}, ${verdict(met)}.`,

  /** `needed`: how many, as a number or its bounds; `stands`: one of the sentences below, or what tips it */
  hurdle: (
    area: string,
    counts: "votes" | "direct",
    votes: number | null,
    needed: string,
    base: { readonly size: string; readonly of: Base } | undefined,
    stands: string,
  ) => {
    const what = counts === "direct" ? "seat" : "vote";
    const has = votes === null ? `${what}s not known` : counted(votes, what);
    const of = base ? ` (of ${base.size} ${terms.baseName[base.of]})` : "";
    return `${area}: ${has}, ${needed} needed${of}: ${stands}.`;
  },
  orMore: (n: number) => `${whole(n)} or more`,
  clearBy: (n: number, bounded: boolean) => `clear by ${bounded ? "at least " : ""}${whole(n)}`,
  shortBy: (n: number, bounded: boolean) => `short by ${bounded ? "at least " : ""}${whole(n)}`,

  seats: (step: string, area: string, got: number, of: number, how: string, provisional: boolean) =>
    `Step ${step}, ${area}: ${terms.seats(got)} of ${whole(of)}${how}${provisional ? "; this hangs on what is open" : ""}.`,
  byQuota: (
    full: number,
    quota: Quantity,
    votes: Quantity,
    extra: number,
    next: boolean,
    capped: boolean,
  ) => {
    const more =
      extra > 0
        ? `, and ${terms.seats(extra)} by what is left`
        : next
          ? ", and next in line by what is left"
          : "";
    return `: ${counted(full, "whole quota")} of ${quantity(quota)} in ${quantity(votes)} votes${more}${capped ? BOUND : ""}`;
  },
  /** `last`: the place of its last seat among all that were given; 0: it has none */
  byDivisor: (last: number, next: boolean, capped: boolean) => {
    const line = `${next ? ", and next in line for one more" : ""}${capped ? BOUND : ""}`;
    return last === 0 ? line : `: its last is the ${ordinal(last)} given${line}`;
  },
};

const inAreas = (met: Met, areas: number, of: number): string =>
  `${verdict(met)}; it is met in ${whole(areas)} of ${whole(of)}.`;

const BOUND = ", the most that it may have";
