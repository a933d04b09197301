import type { NoMajority } from "../../../analysis/coalition/governing.ts";
import { whole } from "../../numbers.ts";
import { joined } from "../prose.ts";

/** The words of coalitions and of power in a vote. */
export const coalitions = {
  title: "Who could govern",
  can: "Who can govern",
  minimal: "Minimal winning",
  coalition: "Coalition",
  seats: "Seats",
  majority: (majority: number) => `Majority of ${whole(majority)}`,
  caption:
    "Coalitions that have a majority and need each of their members, and the nearest without",
  more: (count: bigint) => `${whole(count)} more ${count === 1n ? "coalition" : "coalitions"}`,
  inJson: "; --json has all",
  neededInNone: "Needed in no coalition",
  alone: (name: string, surplus: number) =>
    `${name} alone has a majority, ${coalitions.surplus(surplus)}`,
  noneHas: "No coalition has a majority",
  nobody: "Nobody can have a majority here:",
  power: "What each party is worth in a vote",
  powerCaption: (majority: number, house: number) =>
    `Seats, and power in a vote that ${coalitions.ofHouse(majority, house)} seats decide`,
  party: "Party",
  ofSeats: "% of seats",
  neededIn: "Needed in",
  banzhaf: "Banzhaf",
  shapleyShubik: "Shapley–Shubik",
  neededOf: (needed: bigint, all: bigint) => `${whole(needed)} of ${whole(all)}`,
  none: "–",
  notes: {
    neededIn:
      "Needed in: coalitions that have a majority with the party and none without it, of all that have one.",
    banzhaf: "Banzhaf: its share of all such cases.",
    shapleyShubik:
      "Shapley–Shubik: share of the orders of joining in which it brings the majority.",
  },
  noIndex:
    "Where lists are not to sit together the indices are not given: they count coalitions of all lists.",
  enough: "enough",
  /** `surplus`: what a coalition has to spare for certain, as a text */
  orMore: (surplus: string) => `${surplus} or more`,
  notCertain: "not certain",

  /** for a column: begins with its number, so that numbers can be set one below the other */
  surplus: (surplus: number) => {
    if (surplus === 0) return "exactly enough";
    return surplus > 0 ? `${whole(surplus)} to spare` : `${whole(-surplus)} short`;
  },
  ofHouse: (majority: number, house: number) => `${whole(majority)} of ${whole(house)}`,
  excluded: (names: readonly string[]) => `Excluded: ${joined(names)}.`,
  onlyTogether: (groups: readonly string[]) => `Only together: ${groups.join(", ")}.`,
  notTogether: (groups: readonly string[]) => `Not together: ${groups.join(", ")}.`,

  /** why nobody can have a majority here, after a colon */
  noMajority: {
    apart: "these are several contests, and no house that they share.",
    areas: "the seats are those of areas, not of lists.",
    "no-seats": "no list has a seat here.",
    large: "there are more lists and seats than can be gone through.",
  } satisfies Readonly<Record<NoMajority, string>> as Readonly<Record<NoMajority, string>>,
};
