import type { Base, Level, Total } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** The name of a list; null for every list. */
export type Whose = string | null;

/** Votes that a change moves: their number, or a share with the number that it comes to where that is known. */
export type Amount =
  | { readonly votes: number }
  | { readonly share: string; readonly comesTo: number | undefined };

/** In one area, everywhere in proportion, or in the only area there is. */
export type Place = { readonly area: string } | "everywhere" | "whole";

/** A list after a change; `share`: of a base, as a text in per cent, where it is known. */
export interface VotesAfter {
  /** null: not known */
  readonly votes: number | null;
  readonly share?: { readonly percent: string; readonly of: Base };
}

/** Areas in the order of a figure, of which the first are left out. */
export interface FirstAreas {
  readonly level: Level;
  readonly first: "largest" | "smallest";
  /** name of the figure */
  readonly by: string;
  readonly inside: string | undefined;
  /** how many were asked for, and how many went with those equal to the last of them */
  readonly asked: number;
  readonly gone: number;
}

/** A list in another count. */
export interface Recounted {
  readonly name: string;
  /** null: not known */
  readonly votes: number | null;
  readonly before: number | null;
}

/** One change of votes as a sentence or two; numbers of lists are those after it. */
export const change = {
  merge: (names: readonly string[], into: string, votes: VotesAfter) =>
    `${joined(names)} stand as one list, ${into}: ${after(votes)}.`,
  allFollow: "Nobody turns away.",
  /** `to`: the list that they vote for; undefined: they do not vote */
  someTurnAway: (names: readonly string[], share: string, to: string | undefined) =>
    `Of the voters of ${joined(names)}, ${share} do not follow and ${to === undefined ? "do not vote" : `vote for ${to}`}.`,
  split: (
    name: string,
    parts: readonly { readonly name: string; readonly share: string; readonly votes: VotesAfter }[],
  ) =>
    `${name} stands as ${joined(parts.map((part) => `${part.name} (${part.share} of the votes: ${after(part.votes)})`))}.`,
  /** `votes`: undefined where they are not known */
  withdraw: (
    name: string,
    votes: number | undefined,
    fate: "left-out" | "spoiled" | { readonly to: string },
  ) => {
    const its = votes === undefined ? "its votes" : `its ${terms.votes(votes)}`;
    if (fate === "left-out") return `${name} does not stand: ${its} are not cast.`;
    return fate === "spoiled"
      ? `${name} does not stand: ${its} are invalid, and stay among the ballots cast.`
      : `${name} does not stand: ${its} go to ${fate.to}.`;
  },
  /** `stay`: some cannot move, because the other list does not stand where they are */
  switch: (amount: Amount, from: Whose, to: string, place: Place, stay: boolean) =>
    `${moved(amount, from)} ${isOne(amount) ? "goes" : "go"} to ${to}${at(place)}.${stay ? ` Where ${to} does not stand nobody moves.` : ""}`,
  /** `cast`: a voter has one vote, so that a ballot stays among those cast */
  spoil: (amount: Amount, of: Whose, place: Place, cast: boolean) =>
    `${moved(amount, of)} ${be(amount)} invalid${at(place)}${cast ? ": the ballots stay among those cast" : ""}.`,
  leaveOut: (amount: Amount, of: Whose, place: Place) =>
    `${moved(amount, of)} ${be(amount)} not cast${at(place)}.`,
  add: (amount: Amount, to: Whose, place: Place) =>
    `${gained(amount, to)}, of people who did not vote${at(place)}.`,
  mend: (amount: Amount, to: Whose, place: Place) =>
    `${gained(amount, to)}, of ballots that were invalid${at(place)}.`,
  /** `lost`: votes for lists that leave the count; undefined where they are not known */
  leaveOutAreas: (names: readonly string[], lost: number | undefined) =>
    `${joined(names)} ${names.length === 1 ? "is" : "are"} ${notCounted(lost)}`,
  leaveOutFirst: (
    { level, first, by, inside, asked, gone }: FirstAreas,
    lost: number | undefined,
  ) => {
    const [one, many] = terms.levelName[level];
    const which = gone === 1 ? one : `${whole(gone)} ${many}`;
    const where = inside === undefined ? "" : ` in ${inside}`;
    const equal = gone > asked ? ` (${whole(asked)}, and those equal to the last of them)` : "";
    return `The ${which} with the ${first} ${by}${where}${equal} ${gone === 1 ? "is" : "are"} ${notCounted(lost)}`;
  },
  /** `more`: lists that changed beside those named */
  replace: (area: string, lists: readonly Recounted[], more: number, totals: readonly Total[]) => {
    const parts = [
      ...lists.map(
        ({ name, votes, before }) =>
          `${name} ${votes === null ? "votes not known" : terms.votes(votes)}${before === null ? "" : ` (${whole(before)})`}`,
      ),
      ...(more > 0 ? [counted(more, "more list")] : []),
      ...(totals.length > 0 ? [`and new totals: ${totals.join(", ")}`] : []),
    ];
    return `${area} has another count: ${parts.length > 0 ? parts.join(", ") : "the same votes"}.`;
  },
};

function after({ votes, share }: VotesAfter): string {
  if (votes === null) return "votes not known";
  return `${terms.votes(votes)}${share ? `, ${share.percent}% of ${terms.baseName[share.of]}` : ""}`;
}

const isOne = (amount: Amount): boolean => "votes" in amount && amount.votes === 1;
const be = (amount: Amount): string => (isOne(amount) ? "is" : "are");

const who = (whose: Whose): string => whose ?? "every list";

function moved(amount: Amount, whose: Whose): string {
  if ("votes" in amount) return `${terms.votes(amount.votes)} of ${who(whose)}`;
  return `${amount.share} of the votes of ${who(whose)}${inBrackets(amount.comesTo)}`;
}

function gained(amount: Amount, whose: Whose): string {
  const name = capital(who(whose));
  if ("votes" in amount) return `${name} has ${counted(amount.votes, "more vote")}`;
  return `${name} has ${amount.share} more votes${inBrackets(amount.comesTo)}`;
}

const inBrackets = (n: number | undefined): string => (n === undefined ? "" : ` (${whole(n)})`);

function at(place: Place): string {
  if (place === "whole") return "";
  return place === "everywhere" ? ", everywhere in proportion" : ` in ${place.area}`;
}

const notCounted = (lost: number | undefined): string =>
  `not counted: ${lost === undefined ? "their votes" : terms.votes(lost)} leave the count, and the voters with them.`;
