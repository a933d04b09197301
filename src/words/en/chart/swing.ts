import type { Base } from "../../../results/results.ts";
import { terms } from "../terms.ts";

/** The two elections by what tells them apart; undefined where that is too long to stand in a headline. */
type Span = readonly [before: string, after: string] | undefined;

/** What lists gained and lost between two elections. Points are numbers without a sign. */
export const swing = {
  lostMost: (lost: string, points: string, span: Span, gained: string, by: string) =>
    `${lost} lost ${points} points ${during(span)}; ${gained} gained ${by}, the most of any.`,
  gainedMost: (gained: string, points: string, span: Span, lost: string, by: string) =>
    `${gained} gained ${points} points ${during(span)}; ${lost} lost ${by}, the most of any.`,
  onlyLost: (lost: string, points: string, span: Span) =>
    `${lost} lost ${points} points ${during(span)}; no matched list gained.`,
  onlyGained: (gained: string, points: string, span: Span) =>
    `${gained} gained ${points} points ${during(span)}; no matched list lost.`,
  neither: (span: Span) => `No matched list gained or lost a share ${during(span)}.`,
  subtitle: (of: Base | null, was: string, before: string, is: string, after: string) =>
    `Change of the share of ${of === null ? "" : terms.baseName[of]}, in points: of ${was} in ${before}, of ${is} in ${after}`,
  certain: (after: string) => `Filled: seats for certain in ${after}`,
  seated: (after: string) => `Filled: has seats in ${after}; outlined: none`,
  /** lists with their shares that are in one election only, and how many more */
  noMatch: (lists: readonly string[], more: number) =>
    `No match: ${lists.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  alt: "Bars from 0, one a list",
  /** two shares in words */
  fromTo: (was: string, is: string) => `${was} to ${is}`,
  none: "No list is in both elections with a known share of one base.",
  needs: "It takes a second election: --against.",
};

const during = (span: Span): string =>
  span === undefined ? "from the first to the second" : `from ${span[0]} to ${span[1]}`;
