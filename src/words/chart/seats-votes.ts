import type { Fraction } from "../../exact/fraction.ts";
import { say } from "../language.ts";
import { percent } from "../numbers.ts";
import { sentences } from "../text.ts";

/** "Four of 16 lists hold every seat on 66.5% of the party votes." */
export const seatedHeadline = (seated: number, lists: number, share: Fraction): string =>
  seated === lists
    ? say.chart.seatsVotes.allWin(lists)
    : say.chart.seatsVotes.someHold(seated, lists, perCent(share));

export const bothShares = (votes: Fraction, seats: Fraction): string =>
  say.chart.seatsVotes.both(perCent(votes), perCent(seats));

export const withoutSeat = (votes: Fraction): string =>
  say.chart.seatsVotes.without(perCent(votes));

const perCent = (share: Fraction): string => `${percent(share, 1)}%`;

export const seatedAlt = (headline: string, subtitle: string, lists: readonly string[]): string =>
  sentences([say.chart.seatsVotes.alt, subtitle, headline, lists.join("; ")]);
