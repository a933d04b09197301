import type { Base, Size } from "../../../results/results.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

/** Seats by threshold. */
export const sweep = {
  subtitle: (of: Base, size: Size) =>
    `Seats of each list by threshold, share of ${base.ofSized(of, size)}. Every edge is a list’s own share.`,
  lists: "Lists with seats",
  listsShort: "Lists",
  law: (share: string) => `${share}, the law`,
  axis: (of: Base) => `Threshold, share of ${terms.baseName[of]}`,
  /** lists that another rule keeps out although the threshold would let them in */
  keptOut: (names: readonly string[]) => `Another rule keeps out ${joined(names)}`,
  undecided: (names: readonly string[]) => `Another rule cannot be decided for ${joined(names)}`,
  /** one stretch of thresholds, open at an end that is not given, with its seats */
  interval: (above: string | undefined, upTo: string | undefined, seats: string) => {
    const from = above === undefined ? "" : `above ${above}`;
    const to = upTo === undefined ? "" : `up to ${upTo}`;
    return `${[from, to].filter(Boolean).join(" ") || "at any threshold"}: ${seats}`;
  },
  alt: (of: Base) =>
    `Stacked steps: seats of each list by threshold, share of ${terms.baseName[of]}`,
  none: "No threshold is swept: the law asks for no share, or its base is not known exactly.",
  open: "The data decide the seats for one threshold at most: there is nothing to draw between.",
};
