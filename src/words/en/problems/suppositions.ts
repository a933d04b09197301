import type { ProblemValues, Sentences } from "../../problem-values.ts";
import { known } from "./hints.ts";

/** What cannot be supposed. */
export const suppositions = {
  "same-list": (p) => ({
    message: p.has("alone")
      ? "A merger takes two lists or more."
      : "The list is named twice: nothing can go from a list to itself.",
    help: "Name another list.",
  }),
  "no-party": () => ({
    message: "Against all, and a sum of lists that are not named, cannot stand with others.",
    help: "Merge lists that stood.",
  }),
  "not-standing": (p) => ({
    message: p.has("areas")
      ? `The list does not stand in ${p.some("areas")}, where votes would go to it.`
      : "The list does not stand there.",
    help: "Merge the two lists instead, or name an area in which it stands.",
  }),
  "direct-seats": () => ({
    message:
      "Candidates of the list won seats directly, and nobody knows who else would have won them.",
    help: "Move votes of the list instead; seats won directly then stay as they were.",
  }),
  "too-many-votes": (p) => ({
    message: tooMany(p),
    help: p.has("notStanding")
      ? `${p.value("notStanding")} does not stand everywhere, so that not all ${p.value("all")} votes can go to it.`
      : "Take fewer.",
  }),
  "votes-not-known": () => ({
    message: "The votes of the list are not known there, so that none can be added or taken away.",
    help: "Name an area in which they are known.",
  }),
  "votes-share": () => ({
    message: "A share of votes is one from 0% to 100%.",
    help: 'Write it as "5%" or "1/20".',
  }),
  "split-shares": () => ({
    message: "A list is split into two or more whose shares add up to 100%.",
    help: 'Write the shares as "60%" and "40%", or "2/3" and "1/3".',
  }),
  "ballots-not-votes": () => ({
    message:
      "A voter has several votes here, so that nobody knows how many ballots these votes are.",
    help: "Move votes from one list to another: the ballots stay as they are then.",
  }),
  "no-proportion": () => ({
    message: "The list has no votes there, so that more cannot be shared out as it has them.",
    help: "Name one of the areas inside.",
  }),
  "which-area": (p) => ({
    message: `The document holds ${p.value("areas")} contests: it is not said in which.`,
    help: "Name the area, or give a share of the votes in place of a number.",
  }),
  "too-few-areas": (p) => ({
    message: `Only ${p.value("there")} such areas have the figure.`,
    help: "Take fewer, or another level or figure.",
  }),
  "nothing-left": () => ({
    message: "Nothing would be left of the election.",
    help: "Keep one area at least.",
  }),
  "replace-parts": () => ({
    message: "The area is the sum of areas inside it, which would contradict another count of it.",
    help: "Replace the counts of the areas inside.",
  }),
  "other-election": (p) => ({
    message: `The scenario was written for this election, and is applied to ${p.value("election")}.`,
    help: "Check that its lists and areas are the same.",
  }),
  "not-possible": (p) => ({
    message: notPossible(p),
    help: "Suppose fewer votes, or change what they would contradict as well.",
  }),
} satisfies Sentences;

/** Votes or ballots that a supposition takes away where there are not so many. */
function tooMany(p: ProblemValues): string {
  const total = p.value("total");
  const what =
    total === ""
      ? "votes that can be taken"
      : total === "registered"
        ? "voters"
        : `${total} ballots`;
  return `There are ${p.value("there") || "0"} ${what} there, and no more.`;
}

/** Which numbers no longer fit each other in what is supposed. */
function notPossible(p: ProblemValues): string {
  switch (p.value("broken")) {
    case "turnout":
      return `There would be more ballots (${p.value("from")}) than the ${p.value("to")} registered voters.`;
    case "order":
      return `${p.value("smaller")} (${p.value("from")}) would be above ${p.value("larger")} (${p.value("to")}).`;
    case "sum-lists":
      return `The lists and against all would no longer add up to the valid votes${known(p)}.`;
    case "sum-totals":
      return `Valid and invalid ballots would no longer add up to the ballots cast${known(p)}.`;
    default:
      return `The areas inside would no longer add up to the number of the whole${known(p)}.`;
  }
}
