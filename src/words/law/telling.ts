import type { Law } from "../../law/law.ts";
import type { Where } from "./parts.ts";

/** A law while it is told: what stands in a sentence for the first time is explained after it. */
export interface Telling {
  readonly law: Law;
  /** figures that were called by their name and are still to be explained, each with the place that it was called in */
  readonly figures: Map<string, Telling>;
  /** conditions that were called by their name and are still to be explained */
  readonly conditions: Set<string>;
  /** what has been explained: it is not explained again */
  readonly told: Set<string>;
  /** sentences that follow the one that is being made */
  readonly further: string[];
  /** where a figure is asked for */
  readonly where: Where;
  /** whether a figure is asked for a list, so that seats are its seats */
  readonly ofList: boolean;
  /** the article of the sentence, which its parts need not repeat */
  readonly article?: string;
}

export const telling = (law: Law): Telling => ({
  law,
  figures: new Map(),
  conditions: new Set(),
  told: new Set(),
  further: [],
  where: "whole",
  ofList: false,
});
