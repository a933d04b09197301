import type { Sentences } from "../../problem-values.ts";
import { meant } from "./hints.ts";

/** Names, ids, and what a document must hold. */
export const names = {
  "same-name": () => ({
    message: "Two of them have this name; their votes cannot be told apart.",
    help: "Rename one of the two.",
  }),
  "same-id": (p) => ({
    message: p.has("groups")
      ? `It stands in two groups of ${p.value("groups")}: what was split or joined is one group.`
      : p.has("area")
        ? `There are two numbers for this in ${p.value("area")}.`
        : "Two of them have this id; they cannot be told apart.",
    help: "Keep one, or give the other an id of its own.",
  }),
  "missing-area": (p) => ({
    message: "No area has this id.",
    help: meant(p, "Correct the id, or add the area."),
  }),
  "missing-list": (p) => ({
    message: "No list has this id.",
    help: meant(p, "Correct the id, or add the list."),
  }),
  cycle: (p) =>
    p.has("names")
      ? {
          message: `This leads back to itself: ${p.all("names").join(" → ")}.`,
          help: "Let one of them ask something of its own.",
        }
      : {
          message: "This area lies inside itself.",
          help: "Correct the parent of one of the areas on the way.",
        },
  schema: (p) => ({
    message: `Expected here: ${p.expected() || "something else"}.`,
    help:
      p.place.path === undefined
        ? "Correct the cell."
        : meant(p, "Correct it; data/README.md shows the form."),
  }),
  "unknown-id": (p) => {
    const among = p.has("kind") ? ` among the ${p.value("kind")}` : "";
    const of = p.has("election") ? ` of ${p.value("election")}` : "";
    return {
      message: `Nothing of this id is known${among}${of}.`,
      help: meant(p, p.value("kind") === "laws" ? "mandate laws" : "Correct the id."),
    };
  },
} satisfies Sentences;
