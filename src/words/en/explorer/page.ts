import type { Fraction } from "../../../exact/fraction.ts";
import type { Base, Level } from "../../../results/results.ts";
import type { Edge } from "../../explorer/edge.ts";
import { percent, rule, whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

/** What a file may hold several of. */
type Kind = "contest" | "year" | "vote" | "level" | "sheet";

/** The words of the page in which a reader supposes. */
export const page = {
  title: (title: string) => `${title}: what if`,
  suppose: "Suppose",
  actual: "Actual",
  supposed: "Supposed",
  asItWas: "Nothing is supposed: this is the actual outcome.",
  reset: "Back to the actual outcome",
  beside: "Seats, actual and supposed",
  answer: "The answer",
  result: "What follows",
  skip: "Skip to what follows",
  noScript: "This page works everything out in the browser, and needs JavaScript for it.",

  law: "Law",
  threshold: "Threshold",
  thresholdSlider: "Threshold, from one breakpoint to the next",
  share: "Share asked for",
  shareHint: "As 5% or 1/20, from 0% to 100%.",
  notShare: "A share is written as 5% or 1/20, from 0% to 100%.",
  base: "Share of",
  region: (level: Level) => `Share asked for in each ${terms.levelName[level][0]}`,
  noThreshold: "This law asks for no one share of the whole that could be another.",
  noBreaks: "Breakpoints are not here: the base is not known exactly.",
  seats: "Seats",
  house: "Seats of the house",
  notSeats: (most: number) => `A whole number from 1 to ${whole(most)}.`,
  method: "Method",
  methodOfLaw: (title: string) => `${title} (the law)`,
  most: "The most seats of a list (empty: no limit)",
  noMethod: "This law shares seats in several steps, or none: its method is no single one.",
  lists: "Lists",
  listsHint: "A list may stand with another, or not at all.",
  alone: "stands alone",
  notCast: "does not stand, votes not cast",
  spoiled: "does not stand, votes invalid",
  standsWith: "stands with",
  areas: (level: Level) => `${capital(terms.levelName[level][1])} left out`,
  leaveOut: "Left out in the order of",
  all: "none: all are counted",
  largest: "largest first",
  smallest: "smallest first",
  first: "Order",
  howMany: (level: Level) => `How many ${terms.levelName[level][1]} are left out`,
  changesAt: (found: readonly number[], state: "looking" | "done" | "stopped") => {
    if (found.length === 0) return NO_CHANGE[state];
    const more = found.length - SHOWN;
    const some = found.slice(0, SHOWN).map(whole).join(", ");
    const numbers = more > 0 ? `${some} and ${counted(more, "more number")}` : some;
    return `The answer changes at ${numbers}${{ looking: " …", done: ".", stopped: `. ${NO_FURTHER}` }[state]}`;
  },
  nextBreak: "Next change",
  previousBreak: "Change before",
  leftOutNote: "A sweep tells where an answer flips; it proves nothing of why areas differ.",

  /** between which shares nothing changes */
  between: (below: Edge | null, above: Edge | null, line: Fraction, strict: boolean): string => {
    const [low, high] = [below, above].map(
      (edge) =>
        edge && `${percent(edge.share, 3, line)}% (${counted(edge.votes, "vote")}: ${edge.list})`,
    );
    if (low && high)
      return `The same ${strict ? "from" : "above"} ${low} ${strict ? "to below" : "up to"} ${high}.`;
    if (low) return `The same ${strict ? "from" : "above"} ${low} on.`;
    return high ? `The same ${strict ? "below" : "up to"} ${high}.` : "No share changes anything.";
  },
  atShare: (share: Fraction, of: Base, passing: number) =>
    `${rule(share)} of ${terms.baseName[of]}: ${counted(passing, "list")}`,

  govern: "Who could govern",
  governActual: "As it was:",
  table: "Every list",
  close: "Close calls",
  charts: "Pictures",
  open: "Open",
  evidence: (name: string) => `${name}: the evidence`,
  shut: "Close",
  evidenceHint: "A name opens the evidence: what the law asks for, and how the seats came about.",
  withStatus: (status: readonly string[], seats: string) =>
    `${status.length > 0 ? ` (${status.join(", ")})` : ""} ${seats}`,
  bar: (label: string, lists: string) => `${label}: ${lists}`,
  noSeats: "no seats",

  data: "Other numbers",
  dataHint:
    "Drop a file anywhere on this page, choose one, or paste a table. It stays on this machine.",
  file: "A file (CSV, xlsx, or a results document in JSON)",
  paste: "A table, pasted",
  pasted: "pasted table",
  readPasted: "Read the table",
  read: (name: string, lists: number, areas: number) =>
    `${name}: ${counted(lists, "list")}, ${counted(areas, "area")}.`,
  reading: (name: string) => `Reading ${name} …`,
  notRead: "This could not be read.",
  moreProblems: (n: number) => `And ${counted(n, "more problem")}.`,
  choose: (kind: Kind) => `Choose a ${kind}`,
  chosen: "Read it",
  back: "Back to the numbers of this page",
  lawFor: (title: string) => `The numbers name no law of this page: counted by ${title}.`,

  keep: "Keep it",
  keepHint:
    "The address of this page holds what is supposed. As a scenario document it can be cited and counted again:",
  save: "Save as scenario.json",
  again: (election: string) => `mandate scenario ${election} --scenario scenario.json`,
  sources: "Sources",
  madeWith: (election: string) =>
    `Made with mandate explore from ${election}. No request leaves this page.`,
};

/** So many numbers are still read. */
const SHOWN = 12;

const NO_FURTHER =
  "Beyond some number they cannot be left out: an area around has fewer votes than those inside it.";
const NO_CHANGE = {
  looking: "Looking for the numbers at which the answer changes …",
  done: "No number of them changes the answer.",
  stopped: NO_FURTHER,
};
