import type { Outcome } from "../../results/outcome.ts";
import { standing } from "../findings/standing.ts";
import { lineShare } from "../line.ts";
import { fullName } from "../names.ts";
import { whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";
import { sentences } from "../text.ts";
import { sizedBase } from "./base.ts";

/** "No party has a majority of the 120 seats: Birimdik, the largest, is 15 short of 61." */
export function houseHeadline(outcome: Outcome, house: number): string {
  const lists = standing(outcome).lists.filter(({ seats }) => seats > 0);
  const majority = Math.floor(house / 2) + 1;
  const certain = lists.reduce((sum, list) => sum + list.seats, 0);
  if (lists.length === 0) return `None of the ${counted(house, "seat")} is given for certain.`;
  const most = Math.max(...lists.map(({ seats }) => seats));
  const first = lists.filter(({ seats }) => seats === most);
  const name = fullName(first[0]!);
  if (most === house) return `${name} takes all ${counted(house, "seat")}.`;
  if (most >= majority)
    return `${name} has ${whole(most)} of ${counted(house, "seat")}; ${whole(majority)} are a majority.`;
  if (certain < house)
    return `${whole(certain)} of ${counted(house, "seat")} ${certain === 1 ? "is" : "are"} certain, ${whole(house - certain)} not decided.`;
  return first.length === 1
    ? `No list has a majority of the ${counted(house, "seat")}: ${name}, the largest, is ${whole(majority - most)} short of ${whole(majority)}.`
    : `No list has a majority of the ${counted(house, "seat")}: the largest, ${joined(first.map(fullName))}, have ${whole(most)} each.`;
}

export function houseSubtitle(outcome: Outcome, house: number): string {
  const base = outcome.line
    ? `, with a threshold of ${lineShare(outcome.line)} of ${sizedBase(outcome.line.base.of, outcome.line.base.size)}`
    : "";
  return `${counted(house, "seat")}${base}. In order of votes, not left to right.`;
}

export const majorityText = (house: number): readonly [string, string] => [
  `${whole(Math.floor(house / 2) + 1)} of ${whole(house)}`,
  "is a majority",
];

export const houseAlt = (
  outcome: Outcome,
  house: number,
  lists: readonly { name: string; seats: string }[],
  open: number,
): string =>
  sentences([
    `Half circle of ${counted(house, "seat")}, ${majorityText(house)[0]} is a majority`,
    houseHeadline(outcome, house),
    `In order of votes: ${lists.map(({ name, seats }) => `${name} ${seats}`).join(", ")}`,
    open > 0 ? `${counted(open, "seat")} not decided` : "",
  ]);
