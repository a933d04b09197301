import type { Base } from "../../../results/results.ts";

/** A term of the page or of its pictures, and what it means. */
export type Term = readonly [term: string, meaning: string];

const base: Readonly<Record<Base, string>> = {
  registered: "All voters on the list.",
  cast: "All ballots found, invalid ones too.",
  valid: "Ballots cast without the invalid ones; “against all” is in.",
  party: "Votes for lists only, without “against all”.",
};

const term = (name: string, meaning: string): Term => [name, meaning];

/** What the words and signs of the page mean. */
export const meanings = {
  base,
  lawBase: "The base of the law.",
  shortClear: term(
    "Short, clear",
    "Votes missing to the line, or above it, other votes unchanged.",
  ),
  close: term("Close", "Within half a point of the line, on the base of the law."),
  decimals: term(
    "Decimals",
    "As many as it takes that no rounded share touches or crosses the line it is beside.",
  ),
  pictures: term("In pictures: filled, outlined, dashed", "Has seats; has none; not a list."),
  unknown: term("Not known", "No source gives the number. It is never counted as 0."),
};
