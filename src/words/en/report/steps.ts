import { whole } from "../../numbers.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** The words of tables of the steps of a law. */
export const steps = {
  claimant: { lists: "List", areas: "Area", winners: "Constituency" },
  weight: { votes: "Votes", population: "Population", figure: "Figure" },
  /** `quota`, `sum`: as texts; of votes, or of another figure */
  quota: (quota: string, sum: string, seats: number, votes: boolean) =>
    `Quota: ${quota}${votes ? " votes" : ""} a seat (${sum} ${votes ? "votes" : "in all"}, ${terms.seats(seats)})`,
  /** lists that stand as one, by the id of their connection */
  connection: (id: string) => `connection ${id}`,
  quotas: "Quotas",
  full: "Full",
  left: (votes: boolean): string => (votes ? "Votes left" : "Left"),
  byRemainder: "By remainder",
  inOrder: (seats: number, by: "quotient" | "most") =>
    `${terms.seats(seats)}, one after the other to ${by === "quotient" ? "the largest quotient" : "those with the most"}`,
  eachSeat: (votes: boolean): string => (votes ? "Votes a seat" : "For each seat"),
  lastSeat: "Last seat won as no.",
  capped: (name: string) => `${name} is at the most seats that the law allows.`,
  raised: (name: string) => `${name} holds the least seats that the law grants.`,
  provisional: "This step hangs on what is still open.",

  bySteps: "Where the seats come from, by step of the law",
  all: "All",

  levelling: (step: string) => `Levelling in step ${step}: seats held before and got`,
  held: "Held",
  got: "Got",
  owed: "Owed",
  leftWith: (names: readonly string[]) =>
    `${joined(names)} ${names.length === 1 ? "holds" : "hold"} as many seats as the share, or more, and left with them.`,
  grown: (from: number, to: number) =>
    `The number of seats grew from ${whole(from)} to ${whole(to)}.`,
};
