import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** Who can govern, against the line of the majority. `size`: members of each, null where they differ. */
export const coalitions = {
  none: (majority: number, house: number) => `No coalition reaches ${seats(majority, house)}`,
  only: (names: readonly string[], majority: number, house: number) =>
    `Only ${joined(names)} together reach ${seats(majority, house)}`,
  some: (count: bigint, size: number | null, majority: number, house: number) =>
    `${capital(number(count))} ${size === null ? "coalitions that need each member" : kind(size)} reach ${seats(majority, house)}`,
  /** the finding, and the lists that none of them needs */
  needless: (finding: string, names: readonly string[]) =>
    `${finding}; none of them needs ${joined(names, "or")}`,
  manyNeedless: (finding: string, lists: number) =>
    `${finding}; ${terms.lists(lists)} are needed in none`,
  everyPair: "Seats of every pair of parties",
  most: (shown: number) => `The ${spelled(shown)} with the most seats, each member with its seats`,
  all: "All of them, each member with its seats",
  members: "Seats of each member",
  marks: "Filled: a majority. Outlined: short of one",
  /** why no more have to be looked at */
  largerHasThis: "Every larger coalition that wins contains this one",
  largerHasOne: (count: bigint, size: number | null) =>
    `Every larger coalition that wins contains one of the ${number(count)} ${kind(size)}`,
  alt: (majority: number, house: number) =>
    `Bars of coalitions against the majority of ${seats(majority, house)}`,
  /** beside the line */
  majority: (enough: number) => `${whole(enough)}, a majority`,
  open: "The seats are not all decided.",
  alone: "One list alone has a majority: there are no coalitions to compare.",
  large: "There are more lists and seats than can be gone through.",
};

const seats = (majority: number, house: number): string =>
  `${whole(majority)} of ${whole(house)} seats`;

const number = (n: bigint): string => (n < 1_000n ? spelled(Number(n)) : whole(n));

const kind = (size: number | null): string =>
  size === null ? "coalitions" : size === 2 ? "pairs" : `coalitions of ${spelled(size)}`;
