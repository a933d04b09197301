import type { Level } from "../../../results/results.ts";
import { capital } from "../../text.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** The words of tables in which one thing moves step by step: areas left out, the size of the house, a divisor. */
export const sweeps = {
  from: "From",
  to: "To",

  leftOut: (level: Level, by: string) =>
    `${capital(terms.levelName[level][1])} left out in the order of ${by}`,
  figure: (first: "largest" | "smallest"): string => (first === "largest" ? "At least" : "At most"),
  votesLeftOut: "Votes left out",
  insideRow:
    "Figure, votes and seats are those at the first number of a row; seats can move inside it.",

  houses: "Number of seats",
  house: "House",
  seatLess: (names: readonly string[]) => `${joined(names)}: a seat less than before`,

  firstDivisor: "First divisor",
  above: "Above",
  below: "Below",
  isLaw: (divisor: string) => `${divisor}, the law`,
  edgeTie: "At an edge itself two quotients are equal: a tie.",

  mergeLoss: "Votes lost of those of the list that joins",
  fromShare: "From, % of its votes",
  together: "Together",
};
