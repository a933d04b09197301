import type { Base } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";

/** Words that stand in cells and heads of many tables. */
export const cells = {
  notKnown: "not known",
  in: "in",
  out: "out",
  undecided: "undecided",
  theLaw: "the law",
  /** a distance of which only the least is certain, with its sign */
  orMore: (sign: string, votes: number) => `${sign}${whole(votes)} or more`,
  /** a base in a narrow column */
  base: {
    registered: "registered",
    cast: "cast",
    valid: "valid",
    party: "party",
  } as Readonly<Record<Base, string>>,
  /** the head of a share of a base */
  percent: {
    registered: "% registered",
    cast: "% cast",
    valid: "% valid",
    party: "% party",
  } as Readonly<Record<Base, string>>,
  list: "List",
  lists: "Lists",
  area: "Area",
  seats: "Seats",
  votes: "Votes",
  toLine: "To line",
  seatsInOrder: "Seats in order of votes",
  remark: "Remark",
};
