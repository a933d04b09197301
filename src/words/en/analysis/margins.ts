import type { ChangeKind } from "../../../analysis/margin/kinds.ts";
import type { NoMargin } from "../../../analysis/margin/margins.ts";
import type { Why } from "../../../elect/rests/shares.ts";
import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

const kind: Readonly<Record<ChangeKind, string>> = {
  switched: "switched",
  spoiled: "spoiled",
  "left-out": "left out",
  added: "added",
};

const absent: Readonly<Record<NoMargin, string>> = {
  open: "The outcome is open, so no number of votes can be said to change it.",
  announced:
    "Who passes is known by the announcement alone, not by the votes: how near it was cannot be told.",
};

const whyNotExact: Readonly<Record<Why, string>> = {
  seats: "how many seats it gives moves with the votes",
  figure: "what it goes by does not grow evenly with votes",
  method: "its method has no lines between two lists",
  bounds: "a maximum, a minimum or a rule on the set of lists moves seats too",
  grows: "its seats grow until every claim is met",
  placed: "it places seats in areas one by one",
  candidates: "candidates decide in it",
  tiers: "a seat that moves in one step may come back in another",
  together: "lists would have to lose and win in step, or the quota moves with every vote",
  far: "too many seats must move",
};

/** The fewest votes that change an outcome. `area`: the area in which, where it is not the whole. */
export const margins = {
  change: "Change",
  how: "How",
  votes: "Votes",
  audit: (risk: string) => `Audit, ${risk} risk`,
  comparison: "For comparison",
  places: "Votes that change in one area alone",
  placesFirst: "In one area alone fewer votes do it, for the law asks for something there too:",
  caption: "Fewest votes that change the outcome",
  areasCaption: "Fewest votes that move a seat, by area",
  invalid: "invalid ballots",
  invalidMade: "invalid ballots (cast minus valid)",
  against: "against all",
  uncounted: (of: number) => `stations not counted, of ${whole(of)}`,
  area: "Area",
  exact: "Each number was recounted: the outcome changes there and not one vote earlier.",
  ranges:
    "Where two numbers stand, fewer than the first cannot do it, and the second was recounted and does.",
  nothing: "No votes change it.",
  write: "The changed tables, each a scenario to be counted again: --write DIR",
  areas: (all: number, shown: number) =>
    `Each of the ${whole(all)} areas shares its own seats${shown < all ? `; the ${whole(shown)} nearest` : ""}:`,
  /** why margins are absent */
  absent,
  /** why a bound could not be made exact */
  whyNotExact,

  seatMoves: "One seat moves",
  seatMovesIn: (area: string | undefined) =>
    area === undefined ? "An area's seat moves" : `A seat moves, ${area}`,
  winsSeat: (name: string, area?: string) => `${name} wins a seat${inArea(area)}`,
  losesSeat: (name: string, area?: string) => `${name} loses a seat${inArea(area)}`,
  majorityTurns: (majority: number, lost: boolean) =>
    `A majority of ${whole(majority)} is ${lost ? "lost" : "won"}`,
  comesIn: (name: string, area?: string) => `${name} is in${inArea(area)}`,
  goesOut: (name: string, area?: string) => `${name} is out${inArea(area)}`,

  /** what ballots confirm where the outcome is as it was counted */
  confirm: {
    seats: "ballots that confirm every seat",
    areas: "ballots that confirm every area",
    area: (area: string) => `ballots that confirm it, ${area}`,
    list: (name: string, area?: string) => `ballots that confirm it to ${name}${inArea(area)}`,
    majority: "ballots that confirm the majority",
    isIn: (name: string, area?: string) => `ballots: ${name} is in${inArea(area)}`,
    isOut: (name: string, area?: string) => `ballots: ${name} is out${inArea(area)}`,
  },

  /** how votes change */
  kind,
  /** a list's own ballots, those of the others, told from the side of the list that a claim is about */
  own: (of: ChangeKind) => `its votes ${kind[of]}`,
  ofOthers: (of: ChangeKind) => `others' ballots ${kind[of]}`,
  switchedToIt: "switched to it",
  addedForIt: "new ballots, all for it",
  addedForOthers: "new ballots, for others",
  /** from lists to lists, one side of them for votes that leave or enter */
  flow: (of: ChangeKind, from: string, to: string) =>
    `${kind[of]}, ${of === "switched" ? `${from} → ${to}` : of === "added" ? `for ${to}` : `of ${from}`}`,
  /** `how`: any of the above; `more`: so many further areas */
  howIn: (how: string, area: string | undefined, more: number) =>
    `${how}${inArea(area)}${more > 0 ? ` and in ${counted(more, "more area")}` : ""}`,
  /** what several ways may have in common in front, where it is then said once */
  fronts: ["its votes ", "others' ballots "],
  eitherWay: (ways: readonly string[]) => ways.join(" or "),

  never: "never",
  atLeast: (votes: number) => `at least ${whole(votes)}`,
  atMost: (votes: number) => `at most ${whole(votes)}`,
  tieMark: "(t)",
  tieNote: "(t) with one vote less the outcome is open: a tie, or a number that is not known.",
  majority: (majority: number, coalition: string, own: number) =>
    `A majority of ${whole(majority)}: ${coalition}, ${own === majority ? "exactly " : ""}${terms.seats(own)}.`,
  gapOf: (step: string, why: string) => `step ${step}: ${why}`,
  notExact: (gaps: readonly string[]) => `Not exact: ${gaps.join("; ")}.`,
  scenario: (claim: string, votes: number, of: ChangeKind, exact: boolean) =>
    `${claim}: ${terms.votes(votes)} ${kind[of]}${exact ? ", no fewer do it" : ""}`,
};

const inArea = (area: string | undefined): string => (area === undefined ? "" : `, ${area}`);
