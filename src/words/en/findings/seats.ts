import { whole } from "../../numbers.ts";

/** Numbers of seats, and what stands in the place of one. */
export const seats = {
  /** what is certain, and the most it can be */
  range: (certain: number, atMost: number) =>
    atMost - certain === 1
      ? `${whole(certain)} or ${whole(atMost)}`
      : `${whole(certain)} to ${whole(atMost)}`,
  failed: "the election fails as a whole",
  noHouse: "no seats in this law",
  noRule: "the law as known gives no rule",
  notDecided: "not decided",
  noList: "no list passes",
};
