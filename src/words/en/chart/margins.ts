import type { Base, Size } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { spelled } from "../prose.ts";
import { terms } from "../terms.ts";
import { base } from "./base.ts";

/** The fewest votes that change the outcome. */
export const margins = {
  /** what so many votes do; a clause that goes on does not name votes again */
  does: {
    seat: (votes: number, goesOn: boolean) => `${does(votes, goesOn, "move")} a seat`,
    places: (votes: number, goesOn: boolean) => `${does(votes, goesOn, "move")} a seat in an area`,
    wins: (votes: number, goesOn: boolean, name: string) =>
      `${does(votes, goesOn, "give")} ${name} a seat`,
    loses: (votes: number, goesOn: boolean, name: string) =>
      `${does(votes, goesOn, "take")} a seat from ${name}`,
    majority: (votes: number, goesOn: boolean) => `${does(votes, goesOn, "turn")} a majority`,
    out: (votes: number, goesOn: boolean, name: string) =>
      `${does(votes, goesOn, "put")} ${name} out`,
    in: (votes: number, goesOn: boolean, name: string) =>
      `${does(votes, goesOn, "let")} ${name} in`,
  },
  /** how many times as many ballots were invalid, exactly or more */
  moreInvalid(times: number, exactly: boolean): string {
    const many = times === 2 ? "twice" : `${spelled(times)} times`;
    return `${capital(exactly ? many : `more than ${many}`)} as many ballots were invalid`;
  },
  fewest: "Fewest votes that change the outcome",
  fewestBeside:
    "Fewest votes that change the outcome (solid), beside ballots for no list (outlined)",
  lawBase: (of: Base, size: Size) => `Base of the law: ${base.ofSized(of, size)}`,
  /** whether ballots that are for no list count in the base of the law */
  forNoList: "for no list",
  notInBase: "not in the base",
  inBase: "in the base, for no list",
  alt: "Bars of votes",
  none: "No number of votes was found that changes the outcome.",
};

const does = (votes: number, goesOn: boolean, verb: string): string =>
  `${goesOn ? whole(votes) : terms.votes(votes)} ${verb}${votes === 1 ? "s" : ""}`;
