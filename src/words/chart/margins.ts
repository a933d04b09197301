import type { Claim } from "../../analysis/margin/claims.ts";
import type { Margin } from "../../analysis/margin/margin.ts";
import type { Margins } from "../../analysis/margin/margins.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Base, Results, Size } from "../../results/results.ts";
import { say } from "../language.ts";
import { claimText, howText, joinedHow, votesText } from "../margins.ts";
import { fullName, visible } from "../names.ts";
import { sentences } from "../text.ts";

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
  const told = shown.map(({ margins: [{ claim }], votes }, i) =>
    does(claim, votes, i > 0, outcome),
  );
  return sentences([told.join(", "), moreInvalid(invalid, shown.at(-1)!.votes)]);
}

function does(claim: Claim, votes: number, goesOn: boolean, outcome: Outcome): string {
  const words = say.chart.margins.does;
  const name = (id: string) => {
    const list = outcome.lists.find((one) => one.id === id);
    return list ? fullName(list) : visible(id);
  };
  switch (claim.kind) {
    case "seat":
      return words.seat(votes, goesOn);
    case "places":
      return words.places(votes, goesOn);
    case "list":
      return words[claim.more ? "wins" : "loses"](votes, goesOn, name(claim.list));
    case "majority":
      return words.majority(votes, goesOn);
    case "passes": {
      const isIn = outcome.eligible.includes(claim.list);
      return words[isIn ? "out" : "in"](votes, goesOn, name(claim.list));
    }
  }
}

/** How many times as many ballots were invalid as votes are needed. */
function moreInvalid(invalid: number | undefined, votes: number): string {
  const times = Math.floor((invalid ?? 0) / votes);
  if (invalid === undefined || times < 2) return "";
  return say.chart.margins.moreInvalid(times, times * votes === invalid);
}

/** What the two kinds of bars are. */
export function marginsSubtitle(
  base: { readonly of: Base; readonly size: Size } | undefined,
  compared: boolean,
): string {
  const words = say.chart.margins;
  return sentences([
    compared ? words.fewestBeside : words.fewest,
    base && words.lawBase(base.of, base.size),
  ]);
}

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
export function inTheBase(base: Base | undefined, invalid: boolean): string {
  const words = say.chart.margins;
  if (base === undefined) return words.forNoList;
  return base === "party" || (invalid && base === "valid") ? words.notInBase : words.inBase;
}

/** What must be known of the numbers. */
export const marginsNotes = (rows: readonly Row[], derived: boolean): string[] => {
  const told = rows.flatMap(({ margins }) => margins);
  return [
    ...(derived ? [say.chart.thresholdBars.invalidNote] : []),
    told.every(({ exact }) => exact) ? say.analysis.margins.exact : say.analysis.margins.ranges,
    ...(rows.some(({ margins: [{ tie }] }) => tie !== undefined)
      ? [say.analysis.margins.tieNote]
      : []),
  ];
};

export const marginsAlt = (
  headline: string,
  rows: readonly { readonly name: string; readonly how: string; readonly label: string }[],
): string =>
  sentences([
    say.chart.margins.alt,
    headline,
    rows.map(({ name, how, label }) => `${name} (${how}): ${label}`).join("; "),
  ]);
