import type { Sentences } from "../../problem-values.ts";
import { meant, nearest } from "./hints.ts";

/** Law documents, and laws that do not fit the data. */
export const laws = {
  "share-range": (p) => ({
    message: "A threshold is a share from 0% to 100%.",
    help: p.value("try") || 'Write it as "7%" or "1/20".',
  }),
  "unknown-word": (p) => ({
    message: "A law document has no such word here.",
    help: meant(p, "Remove it; data/README.md lists the words."),
  }),
  "unknown-name": (p) => ({
    message: "The law has nothing of this name.",
    help: meant(p, "Correct the name, or add what it stands for."),
  }),
  "unknown-step": (p) =>
    p.value("reason") === "later"
      ? {
          message: "The step comes later: its seats are not given yet.",
          help: "Use a step before this one, or put them in the order in which the law takes them.",
        }
      : {
          message: "The law has no step of this name.",
          help: meant(p, "Correct the name."),
        },
  "needs-list": () => ({
    message: "This figure is one of a list, and no list is meant here.",
    help: 'Add it up over the lists, as { "total": "votes" }, or take a figure of the area such as party.',
  }),
  extends: (p) =>
    p.value("reason") === "cycle"
      ? { message: "The law extends itself.", help: "Let one of the chain stand on its own." }
      : { message: "The law that it extends is not known.", help: "mandate laws" },
  "change-path": (p) => ({
    message: "The law has no such path.",
    help: p.has("nearest") ? nearest(p) : "mandate laws show ID",
  }),
  "no-threshold": () => ({
    message: "The law asks for no such share: there is nothing to replace.",
    help: "Choose another law with --law, or change a path with --set PATH=VALUE.",
  }),
  "many-thresholds": (p) => ({
    message: `The law has several such shares${p.has("paths") ? `: ${p.value("paths")}` : ""}.`,
    help: "Say which one with --set PATH=VALUE.",
  }),
  "many-tops": (p) => ({
    message: `The document holds several contests (${p.value("areas")}), and a law is applied to one at a time.`,
    help: "Give the document of one of them, or one with the area that contains them all.",
  }),
  "votes-not-ballots": (p) => ({
    message: `A voter has several votes here, so ${p.value("base")} counts ballots and no votes: a share of it means nothing.`,
    help: "Take a share of party votes (--of party), or a law that does.",
  }),
  "no-house": (p) => ({
    message: `The law${p.has("law") ? ` ${p.value("law")}` : ""} takes the number of seats from the election, and the data has none.`,
    help: 'Add "seats" to the first area, or choose a law with a number.',
  }),
} satisfies Sentences;
