import type { Fraction } from "../../exact/fraction.ts";
import type { Base, Size } from "../../results/results.ts";
import { say } from "../language.ts";
import { percent, rule } from "../numbers.ts";
import { joined } from "../prose.ts";
import { capital, sentences } from "../text.ts";
import { theBase } from "./base.ts";

export const sweepSubtitle = (of: Base, base: Size): string =>
  `Seats of each list by threshold, share of ${theBase(of, base)}. Every edge is a list’s own share.`;

export const SWEEP = {
  none: "No threshold is swept: the law asks for no share, or its base is not known exactly.",
  open: "The data decide the seats for one threshold at most: there is nothing to draw between.",
  lists: "Lists with seats",
  listsShort: "Lists",
  law: (law: Fraction): string => `${rule(law)}, the law`,
  axis: (of: Base): string => `Threshold, share of ${say.terms.baseName[of]}`,
} as const;

/** Lists that another rule keeps out although the threshold would let them in. */
export function elsewhereNote(keptOut: readonly string[], undecided: readonly string[]): string {
  const kept = keptOut.length === 0 ? "" : `Another rule keeps out ${joined(keptOut)}`;
  const open =
    undecided.length === 0 ? "" : `Another rule cannot be decided for ${joined(undecided)}`;
  return sentences([kept, open]);
}

/** One interval of thresholds in words. */
export function intervalText(
  above: Fraction | null,
  upTo: Fraction | null,
  law: Fraction,
  seats: string,
): string {
  const from = above === null ? "" : `above ${percent(above, 3, law)}%`;
  const to = upTo === null ? "" : `up to ${percent(upTo, 3, law)}%`;
  return `${[from, to].filter(Boolean).join(" ") || "at any threshold"}: ${seats}`;
}

export const sweepAlt = (headline: string, of: Base, intervals: readonly string[]): string =>
  sentences([
    `Stacked steps: seats of each list by threshold, share of ${say.terms.baseName[of]}`,
    headline,
    capital(intervals.join("; ")),
  ]);
