import type { Sentences } from "../../problem-values.ts";
import { correction, known } from "./hints.ts";

/** Numbers, and how they disagree with each other or with the law. */
export const numbers = {
  "not-whole": (p) => ({
    message: "A vote is a whole number, with or without grouping (1,234 or 1 234).",
    help: correction(p.place),
  }),
  negative: (p) => ({
    message: "A number of votes or voters is never below 0.",
    help: correction(p.place),
  }),
  "too-large": (p) => ({
    message: p.has("sum")
      ? "Added up, these numbers pass 9,007,199,254,740,991: no election has so many votes."
      : "The number passes 9,007,199,254,740,991: no election has so many votes.",
    help: "Correct it.",
  }),
  "no-votes": () => ({
    message: "Not one vote is in it.",
    help: "Check that the column of votes is the right one and is filled.",
  }),
  "sum-lists": (p) => ({
    message: `The lists and against all must add up to the valid votes${known(p)}.`,
    help: "Compare with the protocol. Nothing is repaired here.",
  }),
  "lists-unknown": (p) => ({
    message: `The lists with a number make up ${p.value("sum")} of these votes; those with an empty cell are not known.`,
    help: "Give the number, or a dash where a list did not stand. Compare with the protocol.",
  }),
  "same-totals": (p) => ({
    message: `It has the same totals as ${p.value("name")}: is it one area under two names?`,
    help: "If it is, write its name in one way; it was counted twice.",
  }),
  "sum-areas": (p) => ({
    message: `The areas inside do not add up to the number of the whole${known(p)}.`,
    help: "Compare with the protocols. Nothing is repaired here.",
  }),
  "sum-totals": (p) => ({
    message: `Valid and invalid ballots must add up to the ballots cast${known(p)}.`,
    help: "Compare with the protocol. Nothing is repaired here.",
  }),
  turnout: (p) => ({
    message: p.has("to")
      ? `More ballots than the ${p.value("to")} voters on the list. Read as it stands.`
      : "More ballots than voters on the list. Read as it stands.",
    help: "Compare with the protocol: voters may have been added on the day.",
  }),
  order: (p) => ({
    message: p.has("larger")
      ? `${p.value("smaller")} (${p.value("from")}) is above ${p.value("larger")} (${p.value("to")}); it cannot be.`
      : "Party votes, valid votes, ballots cast and voters must each be no more than the next.",
    help: "Compare with the protocol. Nothing is repaired here.",
  }),
  passed: (p) => ({
    message: "Announced to have passed, or to have failed; the votes decide otherwise.",
    help: p.has("law")
      ? `Check the votes, the announcement, and whether the law is ${p.value("law")}.`
      : "Check the votes, the announcement and the law. The votes are followed.",
  }),
  official: (p) => ({
    message: p.has("official")
      ? `Announced were ${p.value("official")} seats; the law gives ${p.value("seats")}.`
      : "The seats announced are not those that the law gives.",
    help: "Check the votes, the announcement and the law.",
  }),
} satisfies Sentences;
