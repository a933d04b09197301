import type { Base, Level, Size } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { everyList, spelled } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

/** Shares against the threshold. `line`: the share that the law asks for; undefined where it does not decide alone. */
export const thresholdBars = {
  allPassed: (lists: number, line?: string) =>
    `${capital(everyList(lists))} passed${line === undefined ? "" : ` ${line}`}`,
  somePassed: (passed: number, lists: number, line?: string) =>
    `${capital(passed === 0 ? "none" : spelled(passed))} of ${terms.lists(lists)} passed${line === undefined ? "" : ` ${line}`}`,
  /** of whom others are not decided */
  somePassedForCertain: (passed: number, lists: number, undecided: number, line?: string) =>
    `${thresholdBars.somePassed(passed, lists, line)} for certain; ${spelled(undecided)} not decided`,
  keptOut: (name: string, line: string) => `${name} reached ${line}, and another rule kept it out`,
  short: (name: string, votes: number) => `${name} fell ${terms.votes(votes)} short`,
  onTheLine: (name: string) => `${name} had not a vote to spare`,
  clear: (name: string, line: string, votes: number) =>
    `${name} cleared ${line} by ${terms.votes(votes)}`,
  votesNotKnown: (lists: number) => `${capital(terms.lists(lists))} stood; the votes are not known`,
  strongest: (name: string, votes: number) => `${name} has the most votes: ${whole(votes)}`,
  strongestLevel: (lists: number, votes: number) =>
    `${capital(spelled(lists))} lists have the most votes, ${whole(votes)} each`,

  /** what the shares are of: the base of the law, or one of which it asks nothing or something in areas only */
  share: (of: Base, size: Size, asked: "base" | "nothing" | Level) =>
    `Share of ${base.ofSized(of, size)}${
      asked === "base"
        ? ", the base of the law"
        : asked === "nothing"
          ? "; the law asks for no share of it"
          : `; the law asks for a share in each ${terms.levelName[asked][0]}`
    }`,
  marks: {
    passed: "Filled: passed. Outlined: not",
    noSeat: "Filled: passed. Outlined: no seat",
    seats: "Filled: has seats. Outlined: none",
  },

  /** the label of the line: its share and the votes needed, which `needed` spells out */
  line: (share: string, needed: string, _votes: number | null) =>
    `${capital(share)} = ${needed} votes`,
  alt: (lists: number, of: Base, size: Size) =>
    `Bar chart of ${terms.lists(lists)} by share of ${base.ofSized(of, size)}`,
  lineAlt: (share: string, needed: string, _votes: number | null) =>
    `The line is ${capital(share)}, ${needed} votes`,
  /** `range`: what the seats can be; `most` of them */
  seats: (range: string, most: number) => `${range} ${most === 1 ? "seat" : "seats"}`,
  together: (share: string) => `${share} together`,
  moreLists: (lists: number) => `${whole(lists)} more lists`,
  votesUnknown: "votes not known",
  otherRule: "fails another rule",
  exempt: "passes by another rule",
  invalid: "Invalid ballots",
  invalidMade: "Invalid ballots*",
  invalidNote: "* Ballots cast minus valid votes; the source does not print it",
};
