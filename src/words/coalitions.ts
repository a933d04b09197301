import type { Coalition, Coalitions } from "../analysis/coalition/coalitions.ts";
import type { NoMajority } from "../analysis/coalition/governing.ts";
import { type Fraction, toFixed } from "../exact/fraction.ts";
import type { Outcome } from "../results/outcome.ts";
import { fullName, shortName, visible } from "./names.ts";
import { whole } from "./numbers.ts";
import { joined } from "./prose.ts";

/** "Birimdik + Mekenim Kyrgyzstan", or with the short names that the data give. */
export function coalitionName(
  ids: readonly string[],
  outcome: Outcome,
  name: typeof fullName = fullName,
): string {
  return namesOf(ids, outcome, name).join(" + ");
}

export const shortCoalition = (ids: readonly string[], outcome: Outcome): string =>
  coalitionName(ids, outcome, shortName);

export const namesOf = (
  ids: readonly string[],
  { lists }: Outcome,
  name: typeof fullName = fullName,
): string[] =>
  ids.map((id) => {
    const list = lists.find((one) => one.id === id);
    return list ? name(list) : visible(id);
  });

/** "30 to spare", "exactly enough", "2 short". */
export function surplusText({ surplus }: Pick<Coalition, "surplus">): string {
  if (surplus === 0) return "exactly enough";
  return surplus > 0 ? `${whole(surplus)} to spare` : `${whole(-surplus)} short`;
}

/** "61 of 120". */
export const majorityOfHouse = ({ majority, house }: Pick<Coalitions, "majority" | "house">) =>
  `${whole(majority)} of ${whole(house)}`;

/** "33.3%", "0%", "100%": one decimal, more where a number that is neither would read as one of the two. */
export function indexText({ n, d }: Fraction): string {
  if (n === 0n || n === d) return n === 0n ? "0%" : "100%";
  const points = { n: n * 100n, d };
  for (let decimals = 1; ; decimals++) {
    const text = toFixed(points, decimals);
    if (Number(text) > 0 && Number(text) < 100) return `${text}%`;
  }
}

/** "Excluded: Ordo. Together: Birimdik + Kyrgyzstan." Nothing where nobody was asked for. */
export function wishesText({ wishes }: Coalitions, outcome: Outcome): string {
  const { exclude = [], together = [], apart = [] } = wishes;
  const groups = (some: readonly (readonly string[])[]) =>
    some.map((ids) => coalitionName(ids, outcome)).join(", ");
  return [
    ...(exclude.length > 0 ? [`Excluded: ${joined(namesOf(exclude, outcome))}.`] : []),
    ...(together.length > 0 ? [`Only together: ${groups(together)}.`] : []),
    ...(apart.length > 0 ? [`Not together: ${groups(apart)}.`] : []),
  ].join(" ");
}

export const COALITION_WORDS = {
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
  alone: (name: string, surplus: string) => `${name} alone has a majority, ${surplus}`,
  noneHas: "No coalition has a majority",
  nobody: "Nobody can have a majority here:",
  power: "What each party is worth in a vote",
  powerCaption: (of: string) => `Seats, and power in a vote that ${of} seats decide`,
  party: "Party",
  ofSeats: "% of seats",
  neededIn: "Needed in",
  banzhaf: "Banzhaf",
  shapleyShubik: "Shapley–Shubik",
  neededOf: (needed: bigint, all: bigint) => `${whole(needed)} of ${whole(all)}`,
  none: "–",
  notes: [
    "Needed in: coalitions that have a majority with the party and none without it, of all that have one.",
    "Banzhaf: its share of all such cases.",
    "Shapley–Shubik: share of the orders of joining in which it brings the majority.",
  ],
  noIndex:
    "Where lists are not to sit together the indices are not given: they count coalitions of all lists.",
  enough: "enough",
  orMore: (surplus: string) => `${surplus} or more`,
  notCertain: "not certain",
} as const;

/** Why nobody can have a majority here. */
export const noMajority: Readonly<Record<NoMajority, string>> = {
  apart: "these are several contests, and no house that they share.",
  areas: "the seats are those of areas, not of lists.",
  "no-seats": "no list has a seat here.",
  large: "there are more lists and seats than can be gone through.",
};
