import { BASES, type Level } from "../../../results/results.ts";
import { terms } from "../terms.ts";

/**
 * Another law, and values that are set in it. A value is told as the law document writes it; `before` is the one that it
 * takes the place of, undefined where there is none.
 */
export const supposedLaw = {
  other: (id: string, title: string, own: string) =>
    `Law ${id} applies (${title}), in place of ${own}.`,
  seats: (value: string, before: string | undefined) =>
    `The house has ${value} seats${instead(before)}.`,
  /** `level`: where the threshold is one in each area; `base`: by its id */
  base: (level: Level | undefined, base: string, before: string | undefined) =>
    `The threshold${inEach(level)} is a share of ${baseName(base)}${instead(before && baseName(before))}.`,
  threshold: (
    level: Level | undefined,
    how: "atLeast" | "moreThan",
    amount: string,
    before: string | undefined,
  ) =>
    `The threshold${inEach(level)} is ${how === "atLeast" ? "" : "more than "}${amount}${instead(before)}.`,
  method: (step: string, method: string, before: string | undefined) =>
    `Step ${step} shares seats by ${method}${instead(before)}.`,
  none: (path: string, before: string | undefined) =>
    `The law says nothing at ${path}${instead(before)}.`,
  value: (path: string, value: string, before: string | undefined) =>
    `The law says ${value} at ${path}${instead(before)}.`,
};

const instead = (before: string | undefined): string =>
  before === undefined ? "" : `, in place of ${before}`;

const inEach = (level: Level | undefined): string =>
  level === undefined ? "" : ` in each ${terms.levelName[level][0]}`;

/** A value that is no base stands as it is. */
function baseName(id: string): string {
  const base = BASES.find((one) => one === id);
  return base ? terms.baseName[base] : id;
}
