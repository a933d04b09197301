import { capital } from "../../text.ts";
import { spelled } from "../prose.ts";

/** The seats of the same votes under several laws. */
export const laws = {
  allUndecided: (laws: number) => `The seats are not decided under ${spelled(laws)} of these laws.`,
  underOne: (lists: number, law: string) => `${haveSeats(lists)} under ${law}`,
  underAll: (lists: number, laws: number) =>
    `${haveSeats(lists)} under ${laws === 2 ? "both" : `all ${spelled(laws)}`} laws`,
  between: (least: number, most: number) =>
    `${capital(spelled(least))} to ${spelled(most)} lists have seats, depending on the law`,
  /** goes on: under the law of this election */
  underOwn: (lists: number, law: string) => `${spelled(lists)} under ${law}, ${laws.actual}`,
  /** goes on: laws under which it is open */
  undecided: (laws: number) => `not decided under ${spelled(laws)}`,
  actual: "the law of this election",
  subtitle: (laws: number) =>
    `The same votes under ${spelled(laws)} ${laws === 1 ? "law" : "laws"}. Each bar is a whole house, lists in order of votes; the line is half of it`,
  dashed: "Dashed: not decided",
  noThreshold: "no national threshold",
  alt: "Bars of seats, one a law",
  needs: "It takes other laws: --laws kg-2007,kg-2015.",
  none: "None of the laws gives seats to lists for these votes.",
};

const haveSeats = (lists: number): string =>
  `${capital(spelled(lists))} ${lists === 1 ? "list has" : "lists have"} seats`;
