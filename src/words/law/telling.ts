import type { Law } from "../../law/law.ts";
import type { Level } from "../../results/results.ts";

/** A law while it is told: what stands in a sentence for the first time is explained after it. */
export interface Telling {
  readonly law: Law;
  /** figures of the law that were called by their name and are still to be explained */
  readonly figures: Set<string>;
  /** conditions that were told and are called by their name from then on */
  readonly conditions: Set<string>;
  /** sentences that follow the one that is being made */
  readonly further: string[];
  /** where a figure is asked for: in the whole, in an area just named (`there`), or in that of a level around */
  readonly where: "whole" | "there" | Level;
}

export const telling = (law: Law): Telling => ({
  law,
  figures: new Set(),
  conditions: new Set(),
  further: [],
  where: "whole",
});
