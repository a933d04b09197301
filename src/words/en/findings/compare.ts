import type { Base } from "../../../results/results.ts";
import { capital } from "../../text.ts";
import { joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** A list with the size of its gain or loss in points, as a text. */
export interface Swung {
  readonly name: string;
  readonly points: string;
}

/** Shares in points of what has no match: gone with the election before, and new in the one after. */
export interface NoMatch {
  readonly gone: string;
  readonly fresh: string;
}

/** Elections side by side; each is called by its label: "2013", "2023-05", "(1)". */
export const compare = {
  noBaseNoSwing: "No share of one base is known in all elections: no swing can be given.",
  noneMatched: (before: string, after: string) =>
    `No list of ${before} is matched with one of ${after}.`,
  noneMoved: (before: string, after: string) =>
    `No matched list gained or lost a share from ${before} to ${after}.`,
  /** who lost and who gained most of so many lists; one of them at least */
  moved: (lists: number, lost: Swung | undefined, gained: Swung | undefined) => {
    const told = [
      ...(lost ? [`${lost.name} lost most, ${lost.points} points`] : []),
      ...(gained ? [`${gained.name} gained most, ${gained.points}${lost ? "" : " points"}`] : []),
    ];
    return `Of ${spelled(lists)} ${lists === 1 ? "list" : "lists"} matched, ${told.join("; ")}.`;
  },
  volatilityNotKnown: (before: string, after: string) =>
    `Volatility ${before} to ${after}: the votes of a list are not known.`,
  /** `least`: in points, if the gone were the new; undefined where that says the same */
  volatility: (
    before: string,
    after: string,
    points: string,
    noMatch: NoMatch | undefined,
    least: string | undefined,
  ) => {
    const what = `Volatility ${before} to ${after} (Pedersen): ${points} points of party votes`;
    if (!noMatch) return `${what}.`;
    const told = `${what}, what has no match counted as gone (${noMatch.gone}% in ${before}) and new (${noMatch.fresh}% in ${after})`;
    return least === undefined
      ? `${told}.`
      : `${told}; ${least} if the gone were the new as far as they can be.`;
  },
  noBase: (elections: number) => `No base is known exactly in ${allOf(elections)}.`,
  base: (of: Base) => `Shares and swings are of ${terms.baseName[of]}.`,
  /** another base than was asked for */
  otherBase: (of: Base, asked: Base, elections: number) =>
    `Shares and swings are of ${terms.baseName[of]}: ${terms.baseName[asked]} are not known exactly in ${allOf(elections)}.`,
  unmatched: (elections: readonly { readonly label: string; readonly lists: number }[]) =>
    `Without a match: ${joined(elections.map(({ label, lists }) => `${spelled(lists)} of ${label}`))}.`,
  /** lists called alike, with the id of each and the label of its election */
  alike: (name: string, lists: readonly { readonly id: string; readonly label: string }[]) =>
    `${name}: ${joined(lists.map(({ id, label }) => `${id} in ${label}`))}`,
  noAreas: "No area is in more than one of the elections.",
  areas: (matched: number, alone: number) =>
    `${capital(terms.areas(matched))} matched${alone === 0 ? "" : `, ${spelled(alone)} in one only`}.`,

  caption: "Elections side by side",
  list: "List",
  seats: (label: string) => `Seats ${label}`,
  share: (base: Base, label: string) => `% of ${terms.baseName[base]} ${label}`,
  swing: (label: string) => `Swing to ${label}, points`,
  noMatch: "no match",
  byArea: "Swing by area, points",
  mostIn: "Most in",
  leastIn: "Least in",
  points: "Points",
  added: (name: string, label: string, ids: string) => `${name}: ${ids} added up in ${label}.`,
};

const allOf = (elections: number): string =>
  elections === 2 ? "both" : `all ${spelled(elections)}`;
