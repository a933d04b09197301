import type { Fraction } from "../../exact/fraction.ts";
import type { Size } from "../../results/results.ts";
import { percent } from "../numbers.ts";
import { counted, everyList, spelled } from "../prose.ts";
import { capital, sentences } from "../text.ts";
import { theBase } from "./base.ts";

/** "Four lists hold every seat on 66.5% of the party votes." */
export function seatedHeadline(seated: number, lists: number, share: Fraction): string {
  const votes = `${percent(share, 1)}% of the party votes`;
  if (seated === lists)
    return `${capital(everyList(lists))} ${lists === 1 ? "wins every seat" : "win seats"}.`;
  return `${capital(spelled(seated))} of ${counted(lists, "list")} ${seated === 1 ? "holds" : "hold"} every seat on ${votes}.`;
}

export const seatedSubtitle = (party: Size, house: number): string =>
  `Share of ${theBase("party", party)} against share of the ${counted(house, "seat")}. On the line the two are equal. Outlined: no seat.`;

export const bothShares = (votes: Fraction, seats: Fraction): string =>
  `${percent(votes, 1)}% of votes, ${percent(seats, 1)}% of seats`;

export const withoutSeat = (votes: Fraction): string => `${percent(votes, 1)}% of votes, no seat`;

export const seatedAlt = (headline: string, subtitle: string, lists: readonly string[]): string =>
  sentences([`Points, one a list. ${subtitle}`, headline, lists.join("; ")]);

export const SHARES = {
  seats: "Share of seats",
  votes: "Share of party votes",
  equal: "equal shares",
  open: "The seats are not all decided.",
  none: "The votes of the lists are not known.",
} as const;
