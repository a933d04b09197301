import type { Claim } from "../../analysis/margin/claims.ts";
import type { Margin } from "../../analysis/margin/margin.ts";
import type { Margins } from "../../analysis/margin/margins.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Base, Results, Size } from "../../results/results.ts";
import {
  claimText,
  howText,
  joinedHow,
  MARGIN_WORDS,
  noMargins,
  TIE_NOTE,
  votesText,
} from "../margins.ts";
import { fullName, visible } from "../names.ts";
import { whole } from "../numbers.ts";
import { spelled } from "../prose.ts";
import { capital, sentences } from "../text.ts";
import { theBase } from "./base.ts";
import { THRESHOLD } from "./threshold-bars.ts";

/** One bar: margins of one claim that take equally many votes. */
interface Row {
  readonly margins: readonly [Margin, ...Margin[]];
  readonly votes: number;
}

/** "1,275 votes move a seat, 3,077 let Mekenchil in. More than ten times as many ballots were invalid." */
export function marginsHeadline(
  rows: readonly Row[],
  { outcome }: Margins,
  invalid: number | undefined,
): string {
  const [first] = rows;
  const passes = ({ margins: [{ claim }] }: Row) => claim.kind === "passes";
  const isIn = ({ margins: [{ claim }] }: Row) =>
    claim.kind === "passes" && !outcome.eligible.includes(claim.list);
  const second = rows.find((row) => row !== first && isIn(row)) ?? rows.slice(1).find(passes);
  // what moves a seat by letting a list in is told once
  const shown = [first!, ...(second ? [second] : [])].filter(
    ({ votes }, i) => i > 0 || votes !== second?.votes,
  );
  const told = shown.map(
    ({ margins: [{ claim }], votes }, i) =>
      `${whole(votes)}${i > 0 ? "" : votes === 1 ? " vote" : " votes"} ${does(claim, votes, outcome)}`,
  );
  return sentences([told.join(", "), moreInvalid(invalid, shown.at(-1)!.votes)]);
}

function does(claim: Claim, votes: number, outcome: Outcome): string {
  const s = votes === 1 ? "s" : "";
  const name = (id: string) => {
    const list = outcome.lists.find((one) => one.id === id);
    return list ? fullName(list) : visible(id);
  };
  switch (claim.kind) {
    case "seat":
      return `move${s} a seat`;
    case "places":
      return `move${s} a seat in an area`;
    case "list":
      return claim.more
        ? `give${s} ${name(claim.list)} a seat`
        : `take${s} a seat from ${name(claim.list)}`;
    case "majority":
      return `turn${s} a majority`;
    case "passes":
      return outcome.eligible.includes(claim.list)
        ? `put${s} ${name(claim.list)} out`
        : `let${s} ${name(claim.list)} in`;
  }
}

/** How many times as many ballots were invalid as votes are needed. */
function moreInvalid(invalid: number | undefined, votes: number): string {
  const times = Math.floor((invalid ?? 0) / votes);
  if (invalid === undefined || times < 2) return "";
  const exactly = times * votes === invalid;
  const many = times === 2 ? "twice" : `${spelled(times)} times`;
  return `${capital(exactly ? many : `more than ${many}`)} as many ballots were invalid`;
}

/** What the two kinds of bars are. */
export const marginsSubtitle = (
  base: { readonly of: Base; readonly size: Size } | undefined,
  compared: boolean,
): string =>
  sentences([
    compared
      ? "Fewest votes that change the outcome (solid), beside ballots for no list (outlined)"
      : "Fewest votes that change the outcome",
    base && `Base of the law: ${theBase(base.of, base.size)}`,
  ]);

/** What changes, how, and the number: the words of a bar. */
export function rowWords({ margins }: Row, outcome: Outcome, results: Results) {
  const [first] = margins;
  return {
    name: claimText(first.claim, outcome, results),
    how: joinedHow(margins.map((one) => howText(one, outcome, results))),
    label: votesText(first),
  };
}

/** Whether ballots that are for no list count in the base of the law. */
export const inTheBase = (base: Base | undefined, invalid: boolean): string =>
  base === undefined
    ? "for no list"
    : base === "party" || (invalid && base === "valid")
      ? "not in the base"
      : "in the base, for no list";

/** What must be known of the numbers. */
export const marginsNotes = (rows: readonly Row[], derived: boolean): string[] => {
  const told = rows.flatMap(({ margins }) => margins);
  return [
    ...(derived ? [THRESHOLD.invalidNote] : []),
    told.every(({ exact }) => exact) ? MARGIN_WORDS.exact : MARGIN_WORDS.ranges,
    ...(rows.some(({ margins: [{ tie }] }) => tie !== undefined) ? [TIE_NOTE] : []),
  ];
};

export const marginsAlt = (
  headline: string,
  rows: readonly { readonly name: string; readonly how: string; readonly label: string }[],
): string =>
  sentences([
    "Bars of votes",
    headline,
    rows.map(({ name, how, label }) => `${name} (${how}): ${label}`).join("; "),
  ]);

export const MARGINS = {
  none: "No number of votes was found that changes the outcome.",
  absent: noMargins,
} as const;
