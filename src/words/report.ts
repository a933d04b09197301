import type { Base, Level } from "../results/results.ts";
import { say } from "./language.ts";
import { joined } from "./prose.ts";
import { capital, small } from "./text.ts";

/** The words of the report that are no findings: headings, explanations, why something is absent. */
export const report = {
  onThisPage: "On this page",
  atAGlance: "At a glance",
  statusLabel: "Status of this result",
  warning: "Note on the data.",
  noticesLabel: "What is open, and notes on the data",
  lawMark: "(the law)",
  closeMark: "◂ close",
  closeWord: "close",
  madeWith: "Made with ",
  data: (election: string, law: string) => `Data ${election}; law ${law}.`,
  status: (words: readonly string[]) => `Status: ${words.join(", ").replace(/^status /, "")}.`,

  /** a heading over an outcome carries its status, for a picture of it travels alone */
  result: (status: readonly string[]) =>
    status.length === 0 ? "The result" : `The result, ${joined(status)}`,
  base: (share: string) => `${capital(share)} of what?`,
  close: "How close it was",
  whatIf: "What if the threshold had been another",
  otherLaws: "What if another law had applied",
  together: "What if those that missed had run together",
  votesSeats: "Votes and seats",
  areas: (level: Level | undefined) => (level ? capital(say.terms.levelName[level][1]) : "Areas"),
  read: "How to read this",
  method: "Method and sources",

  theLaw: (of: Base) =>
    `The law takes the share of ${say.terms.baseName[of]}. The same share of another base is another number of votes.`,
  sweep: "Every threshold at which anything changes",
  noSweep:
    "Every threshold at which anything changes is not here: the size of the law’s base is not known exactly.",
  leftOut: (level: Level) => `What if ${say.terms.levelName[level][1]} were left out`,
  leftOutTable: "Every number at which other lists pass",
  fewestTogether:
    "The largest lists that missed, as few of them as pass as one list. They did not agree on it: this tells what their voters could have decided.",
  supposedCaption: (caption: string) => `As supposed: ${small(caption)}`,
  allFollow: "That supposes that all their voters follow.",
  fewest: "The fewest votes that change the outcome are not here.",
  marginsLarge: "The fewest votes that change the outcome take longer than a report: ",
  margins: "The fewest votes in numbers, by kind of change",
  marginAreas: "The fewest votes that move a seat, by area",
  audit: "A risk-limiting audit would confirm the outcome with a sample.",
  allAreas: "All areas in numbers",
  areaRule: "The rule in each area in numbers",
  seatsCounted: (step: string) => `How the seats were counted${step}`,
  notHere: "Not in this report",
  unknownPoints: "Not known of the law",
  assumed: "Assumed, for the data does not have it",
  drawn: "Lots that were drawn",
  notes: "What a reader of the numbers must know",
  sources: "Sources of the numbers",
  lawSources: "Sources of the law",
  announced: "Who passed is taken from what was announced where the votes do not decide it.",
  exact:
    "All comparisons are made in whole numbers and fractions; rounding happens only when a number is shown.",

  absent: {
    govern: (why: string) => `Who could govern: ${why}`,
    governOpen: "Who could govern: the seats are not all decided.",
    base: "Other bases: the law asks for no share of the whole, or the data gives one base only.",
    whatIf: "Other thresholds: the law asks for no share of the whole that could be another.",
    otherLaws: "Other laws: the catalogue has no other law of this body.",
    noOtherSeats: "Other laws: under none of them do these votes decide the seats of lists.",
    together: {
      open: "Lists run together: the outcome is open, or these are several contests.",
      few: "Lists run together: fewer than two lists whose votes are known failed to pass.",
      short:
        "Lists run together: the largest lists that missed would have missed as one list, too.",
    },
    votesSeats: "Votes and seats: the law has no seat step here.",
    apart: "Votes and seats: the votes and seats are not those of lists in one contest.",
    regions: "Areas: the data has no votes by area.",
    close: "Close calls: the law asks for no share of the whole, and shares no seats here.",
  },
} as const;

const ofLevel = (level: Level | undefined): readonly [one: string, many: string] =>
  level ? say.terms.levelName[level] : ["area", "areas"];

/** The words of tables of seats in areas. */
export const areaSeatWords = {
  area: (level: Level | undefined) => capital(ofLevel(level)[0]),
  seats: "Seats",
  lists: "Lists with seats",
  others: "Others",
  all: "All",
  caption: (level: Level | undefined) => `Seats by ${ofLevel(level)[0]}`,
  elsewhere: (level: Level | undefined) => `In no ${ofLevel(level)[0]}`,
  open: (seats: number) => `${seats} open`,
  otherLists: (names: readonly string[]) => `Others: ${joined(names)}.`,
} as const;

/** The words of tables of steps. */
export const stepWords = {
  bySteps: "Where the seats come from, by step of the law",
  all: "All",
  levelling: (step: string) => `Levelling in step ${step}: seats held before and got`,
  left: (names: readonly string[]) =>
    `${joined(names)} ${names.length === 1 ? "holds" : "hold"} as many seats as the share, or more, and left with them.`,
  grown: (from: number, to: number) => `The number of seats grew from ${from} to ${to}.`,
  apportioned: (one: string) => `Seats of each ${one}`,
} as const;

/** What the words and signs of the page mean. */
export const meanings = {
  base: (of: Base, law: boolean): string =>
    `${
      {
        registered: "All voters on the list.",
        cast: "All ballots found, invalid ones too.",
        valid: "Ballots cast without the invalid ones; “against all” is in.",
        party: "Votes for lists only, without “against all”.",
      }[of]
    }${law ? " The base of the law." : ""}`,
  shortClear: "Votes missing to the line, or above it, other votes unchanged.",
  close: "Within half a point of the line, on the base of the law.",
  decimals: "As many as it takes that no rounded share touches or crosses the line it is beside.",
  pictures: "Has seats; has none; not a list.",
  unknown: "No source gives the number. It is never counted as 0.",
} as const;
