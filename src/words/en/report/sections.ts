import type { Base, Level } from "../../../results/results.ts";
import { capital, small } from "../../text.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** The words of the report's sections that are no findings: headings, and what stands between tables. */
export const sections = {
  /** a heading over an outcome carries its status, for a picture of it travels alone */
  result: (status: readonly string[]) =>
    status.length === 0 ? "The result" : `The result, ${joined(status)}`,
  base: (share: string) => `${capital(share)} of what?`,
  close: "How close it was",
  whatIf: "What if the threshold had been another",
  otherLaws: "What if another law had applied",
  together: "What if those that missed had run together",
  votesSeats: "Votes and seats",
  areas: (level: Level | undefined) => (level ? capital(terms.levelName[level][1]) : "Areas"),
  read: "How to read this",
  method: "Method and sources",

  theLaw: (of: Base) =>
    `The law takes the share of ${terms.baseName[of]}. The same share of another base is another number of votes.`,
  sweep: "Every threshold at which anything changes",
  noSweep:
    "Every threshold at which anything changes is not here: the size of the law’s base is not known exactly.",
  leftOut: (level: Level) => `What if ${terms.levelName[level][1]} were left out`,
  leftOutTable: "Every number at which other lists pass",
  fewestTogether:
    "The largest lists that missed, as few of them as pass as one list. They did not agree on it: this tells what their voters could have decided.",
  supposedCaption: (caption: string) => `As supposed: ${small(caption)}`,
  allFollow: "That supposes that all their voters follow.",
  fewest: "The fewest votes that change the outcome are not here.",
  /** `command`: the command line that finds them, set as code among the words */
  marginsLarge: <Node>(command: Node): (string | Node)[] => [
    "The fewest votes that change the outcome take longer than a report: ",
    command,
    ".",
  ],
  margins: "The fewest votes in numbers, by kind of change",
  marginAreas: "The fewest votes that move a seat, by area",
  audit: "A risk-limiting audit would confirm the outcome with a sample.",
  allAreas: "All areas in numbers",
  areaRule: "The rule in each area in numbers",
  /** `step`: which of several, with its area and list */
  seatsCounted: (step: string | undefined) =>
    step === undefined ? "How the seats were counted" : `How the seats were counted: ${step}`,
  notHere: "Not in this report",
  assumed: "Assumed, for the data does not have it",
  drawn: "Lots that were drawn",
  notes: "What a reader of the numbers must know",
  sources: "Sources of the numbers",
  lawSources: "Sources of the law",
  announced: "Who passed is taken from what was announced where the votes do not decide it.",
  exact:
    "All comparisons are made in whole numbers and fractions; rounding happens only when a number is shown.",
};
