import type { Sentences } from "../../problem-values.ts";
import { meant } from "./hints.ts";

/** Tables and how they are read. */
export const tables = {
  "no-header": () => ({
    message: "The table has no row of headers that tells what its columns are.",
    help: 'Add one: "list, votes", or "area" and a column for each list.',
  }),
  "missing-column": (p) => ({
    message: `The table has no column ${p.has("column") ? `"${p.value("column")}"` : "that is needed"}.`,
    help: p.has("known")
      ? `Add it; its header may be ${p.value("known")}.`
      : "Add it, or correct its header.",
  }),
  "unknown-column": (p) =>
    p.warns
      ? {
          message: "Nothing tells what this column is; it is left out.",
          help: "If it counts, say what it is: mandate validate FILE --write-reading reading.json",
        }
      : {
          message: "No column of this name is known here.",
          help: meant(p, "Correct its header, or remove the column."),
        },
  "row-length": (p) => ({
    message: p.has("expected")
      ? `The row has ${p.value("cells")} cells; the headers are ${p.value("expected")}.`
      : "The row has not as many cells as there are headers.",
    help: "Look for a separator too many or too few; a cell with a comma in it needs quotation marks.",
  }),
  ambiguous: (p) => ({
    message: p.has("readings")
      ? `This can be read in more ways than one: ${p.value("readings")}.`
      : p.has("meanings")
        ? `This can be read in more ways than one: ${p.words("meanings", meanings)}.`
        : "This can be read in more ways than one.",
    help: p.pick(clearer, "how") ?? "Say which is meant, by clearer headers.",
  }),
  choose: (p) => ({
    message:
      p.found === ""
        ? `The file holds several: ${p.some("known")}.`
        : `This is none of them, or more than one: ${p.some("known")}.`,
    help: p.has("nearest")
      ? `Did you mean ${p.value("option")} "${p.value("nearest")}"?`
      : `Say which is meant with ${p.value("option")}.`,
  }),
  "no-choice": (p) => ({
    message: `The input holds no ${p.pick(choices, "kind") ?? `several ${p.value("kind")}s`} to choose from.`,
    help: "Leave the option out; mandate validate tells how the input is read.",
  }),
  "no-table": () => ({
    message: "The input is no table, and its format says itself what its numbers are.",
    help: "Leave the option out.",
  }),
  "missing-sheet": (p) => ({
    message: "The file has no sheet of this name.",
    help: meant(p, "Look at the names of its sheets."),
  }),
  "moved-column": (p) => ({
    message: `By the reading this column stands at ${p.value("column")}.`,
    help: "Check that the file is laid out as before; then correct the reading.",
  }),
  repeated: (p) => ({
    message: `The same number stands in row ${p.value("row")} too, and is ${p.value("known")} there.`,
    help: "Find out which is right.",
  }),
  "lost-letters": () => ({
    message: "Letters of this name were lost before the file came here.",
    help: "Correct the name, or fetch the file again from its publisher.",
  }),
  footnote: () => ({
    message: "This cell has a mark of a footnote; without a number beside it, it is not known.",
    help: "Look up the footnote.",
  }),
  "nearly-whole": () => ({
    message: "This is a whole number but for an error of rounding, and is taken for it.",
    help: "Fetch the file again from its publisher, if you can.",
  }),
  "frame-column": (p) => ({
    message: `The frame has no column ${p.has("column") ? `"${p.value("column")}"` : "that is needed"}, or it is of another kind.`,
    help: meant(p, "Rename the column, or make it anew."),
  }),
  "frame-empty": () => ({
    message: "The frame has no rows.",
    help: "Check the filter that made it.",
  }),
} satisfies Sentences;

/** What there are several of in a file, for a reader to choose from. */
export const choices = {
  contest: "several contests",
  year: "several years",
  vote: "several votes",
  level: "levels",
  sheet: "several sheets",
};

/** What a column, or a name in a law, may mean. */
export const meanings = {
  list: "a list",
  number: "another number",
  figure: "a figure that every law has",
  value: "a value of this law",
  step: "a step",
};

/** How it is said more clearly what is meant. */
export const clearer = {
  unpack: "Unpack it and give one of its files.",
  "which lists": "Together they are more than the ballots: say in a reading which are lists.",
  "by id": "Name it by its id.",
  rename: "Give one of them another name.",
};
