import type { Base, Size } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

/** The house and its majority. */
export const hemicycle = {
  noneCertain: (house: number) => `None of the ${terms.seats(house)} is given for certain.`,
  takesAll: (name: string, house: number) => `${name} takes all ${terms.seats(house)}.`,
  hasMajority: (name: string, seats: number, house: number, majority: number) =>
    `${name} has ${whole(seats)} of ${terms.seats(house)}; ${whole(majority)} are a majority.`,
  certain: (certain: number, house: number) =>
    `${whole(certain)} of ${terms.seats(house)} ${certain === 1 ? "is" : "are"} certain, ${whole(house - certain)} not decided.`,
  noMajority: (house: number, largest: string, short: number, majority: number) =>
    `No list has a majority of the ${terms.seats(house)}: ${largest}, the largest, is ${whole(short)} short of ${whole(majority)}.`,
  /** several largest lists with so many seats each */
  noMajorityLevel: (house: number, largest: readonly string[], seats: number) =>
    `No list has a majority of the ${terms.seats(house)}: the largest, ${joined(largest)}, have ${whole(seats)} each.`,
  house: (house: number) => terms.seats(house),
  /** with a threshold of a share of a base */
  houseWithLine: (house: number, share: string, of: Base, size: Size) =>
    `${terms.seats(house)}, with a threshold of ${share} of ${base.sized(of, size)}`,
  order: "In order of votes, not left to right",
  /** two lines below the middle of the circle */
  majority: (majority: number, house: number): readonly [string, string] => [
    `${whole(majority)} of ${whole(house)}`,
    "is a majority",
  ],
  alt: (house: number, majority: number) =>
    `Half circle of ${terms.seats(house)}, ${whole(majority)} of ${whole(house)} is a majority`,
  inOrder: (lists: string) => `In order of votes: ${lists}`,
  notDecided: (seats: number) => `${terms.seats(seats)} not decided`,
};
