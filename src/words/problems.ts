import type { Place, Problem, ProblemCode } from "../results/problem.ts";
import { cut, visible } from "./names.ts";
import { whole } from "./numbers.ts";
import { joined } from "./prose.ts";

/** What is wrong, and what to do about it: one sentence or two each. A help that starts with "mandate " is a command. */
export interface ProblemWords {
  readonly message: string;
  readonly help: string;
}

/** The sentences of a problem. */
export function problemWords(problem: Problem): ProblemWords {
  const { message, help } = SENTENCES[problem.code](problem);
  if (!has(problem, "times")) return { message, help };
  const places = has(problem, "places") ? `, the first of them ${value(problem, "places")}` : "";
  return { message: `${message} It is so in ${value(problem, "times")} places${places}.`, help };
}

/** Where it is: file, sheet, row, column, path, area, list, as far as known; values of unknown origin escaped. */
export function placeWords(place: Place): string {
  const { source, sheet, row, column, header, path, area, list } = place;
  const quoted = (text: string) => `"${cut(visible(text), 40)}"`;
  return [
    source === undefined ? "" : visible(source),
    sheet === undefined ? "" : `sheet ${quoted(sheet)}`,
    row === undefined ? "" : `row ${whole(row)}`,
    column === undefined && header === undefined
      ? ""
      : ["column", column, header === undefined ? undefined : quoted(header)]
          .filter((part) => part !== undefined)
          .join(" "),
    path === undefined || path === "" ? "" : visible(path),
    area === undefined || area === "" ? "" : `area ${visible(area)}`,
    list === undefined ? "" : `list ${visible(list)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** A value as text: numbers grouped, several joined; "" where it is absent. */
function value(problem: Problem, key: string): string {
  const found = problem.values[key];
  if (found === undefined) return "";
  if (typeof found === "number") return whole(found);
  return typeof found === "string" ? visible(found) : joined(found.map(visible), "or");
}

/** "61,000", or "61,000 to 62,000". */
function span(problem: Problem): string {
  const [from, to] = [value(problem, "from"), value(problem, "to")];
  return from === to ? from : `${from} to ${to}`;
}

/** ": 61,000": what stands in the data beside the sum that was found. */
const known = (problem: Problem): string => (has(problem, "from") ? `: ${span(problem)}` : "");

/** The first dozen of many values; --json has them all. */
function some(problem: Problem, key: string): string {
  const found = problem.values[key];
  if (!Array.isArray(found) || found.length <= 12) return value(problem, key);
  const shown = found.slice(0, 11).map((text) => cut(visible(text), 60));
  return `${shown.join(", ")}, and ${whole(found.length - 11)} more (--json has them all)`;
}

const has = (problem: Problem, key: string): boolean => value(problem, key) !== "";

/** "Did you mean X?" where there is a near word, else the words that are known. */
function meant(problem: Problem, otherwise: string): string {
  if (has(problem, "nearest")) return `Did you mean ${value(problem, "nearest")}?`;
  return has(problem, "known") ? `Known here: ${value(problem, "known")}.` : otherwise;
}

/** Votes or ballots that a supposition takes away where there are not so many. */
function tooMany(problem: Problem): string {
  const total = value(problem, "total");
  const what =
    total === ""
      ? "votes that can be taken"
      : total === "registered"
        ? "voters"
        : `${total} ballots`;
  return `There are ${value(problem, "there") || "0"} ${what} there, and no more.`;
}

/** Which numbers no longer fit each other in what is supposed. */
function notPossible(problem: Problem): string {
  switch (value(problem, "broken")) {
    case "turnout":
      return `There would be more ballots (${value(problem, "from")}) than the ${value(problem, "to")} registered voters.`;
    case "order":
      return `${value(problem, "smaller")} (${value(problem, "from")}) would be above ${value(problem, "larger")} (${value(problem, "to")}).`;
    case "sum-lists":
      return `The lists and against all would no longer add up to the valid votes${known(problem)}.`;
    case "sum-totals":
      return `Valid and invalid ballots would no longer add up to the ballots cast${known(problem)}.`;
    default:
      return `The areas inside would no longer add up to the number of the whole${known(problem)}.`;
  }
}

const fixed = (message: string, help: string) => (): ProblemWords => ({ message, help });

const UNREADABLE: Readonly<Record<string, ProblemWords>> = {
  missing: {
    message: "There is no such file.",
    help: "Put it there, or give the name of the right file or folder.",
  },
  "no elections": {
    message: "This folder holds no data package and no results document.",
    help: "Name the folder that holds them; tables are named one by one.",
  },
  folder: {
    message: "This folder is no data package: it has no datapackage.json.",
    help: "Name a file in it, or add datapackage.json (see data/README.md).",
  },
  denied: { message: "This file may not be read.", help: "Ask for leave to read it." },
  quotes: {
    message: "A quotation mark is opened in this row and not closed.",
    help: 'Close it; inside quotation marks write "" for one of them.',
  },
  size: {
    message: "The file is larger than can be read at once.",
    help: "Split it, or add it up to larger areas first.",
  },
  large: {
    message:
      "The file is too large to be held in memory, and it is not certain how all its rows are to be read.",
    help: "Say it in a reading (--reading FILE), or split the file.",
  },
  damaged: {
    message: "The file is damaged or was cut: its own checksums or lengths do not hold.",
    help: "Fetch it again from its publisher.",
  },
  packed: {
    message: "Unpacked, it would be far larger than a table of results can be.",
    help: "If you trust it, unpack it yourself and give the file that is inside.",
  },
  nested: {
    message: "This is an archive inside an archive.",
    help: "Unpack it and give the file that is inside.",
  },
  password: {
    message: "The file is locked with a password.",
    help: "Save it without one.",
  },
  page: {
    message: "This is the text of a page, not a table: its columns are parted by blanks alone.",
    help: "Ask its publisher for a table (xlsx, ods, csv), or type the numbers into one.",
  },
  cell: {
    message: "A cell or line here is longer than any in a table of results.",
    help: "Look for a quotation mark that is not closed, or for a file that is no table.",
  },
  markup: {
    message: "The XML is not well formed here.",
    help: "Check that it is a whole file, or fetch it again from its publisher.",
  },
  entities: {
    message: "The XML declares entities of its own, which are not followed.",
    help: "Save it without a document type.",
  },
  gone: {
    message: "It is gone.",
    help: "Watching goes on; it is read again when it is back.",
  },
  older: {
    message: "This file is older than the version before it, and was passed over.",
    help: "Save it anew if it is to be the next version.",
  },
  depth: {
    message: "Things stand inside one another deeper than in any file of results.",
    help: "Check that it is the right file.",
  },
};

const EXPECTED: Readonly<Record<string, string>> = {
  object: "an object in braces",
  list: "a list in brackets",
  text: "a text that is not empty",
  date: "a date as 2020-10-04",
  entries: "one entry or more",
  "whole number": "a whole number",
  seats: "a whole number from 1 to 100,000, or election",
  word: "a word",
  name: "a name of small letters, digits and hyphens",
  share: 'a share as "7%" or "1/20", in quotation marks',
  nesting: "fewer things inside one another",
  "no such key": "no such key",
  value: "a figure: a number, its name, or an operation on others",
  "two values":
    "two figures in brackets, no fewer, and no more where one is taken from the other or divided by it",
  band: 'the share from which it counts and a whole number, as ["25%", 20]',
  "fewer changes": "200 changes or fewer",
  "votes or share": 'a number of votes, or a share of them as "5%" or "1/20"',
  "where votes go": 'either "to" with the id of a list, or "votes" with left-out or spoiled',
  bounds: "bounds of which the first is no higher than the second",
  "higher share": "a higher share than that of the band before",
  "share above 0": "a share above 0",
  "share or votes": "a share or votes: no other amount goes with a figure",
  "share step": "the name of a step that shares seats",
  "quota step": "the name of a step that shares by a quota",
  "step to lists": "a step that gives seats to lists",
  "no condition": "no condition: the step gives seats to areas",
  "no winners": "another figure: only a step to winners shares by them",
  "each list": 'each with "list" among them, for every list has winners of its own',
  "lists or seats":
    "the seats of the lists (lists), or seats and which list is first (seats, first)",
  "no seats": "either the seats of the lists, or seats and which list is first",
  level: "a level of areas",
  exponent: "an exponent above 0, at most 2, in parts of 1/20 or larger",
  "part of a quota": "a part of a quota above 0, and at most the whole",
};

const expected = (problem: Problem): string => {
  const text = value(problem, "expected");
  return text === "" ? "something else" : (EXPECTED[text] ?? text);
};

/** A cell may be left empty where a number is not known; in JSON null says so. */
function correction({ row, path }: Place): string {
  if (row !== undefined) return "Correct the cell, or leave it empty if the number is not known.";
  return path === undefined ? "Correct it." : "Correct it, or write null if it is not known.";
}

const SENTENCES: Readonly<Record<ProblemCode, (problem: Problem) => ProblemWords>> = {
  unreadable: (problem) =>
    UNREADABLE[value(problem, "reason")] ?? {
      message: "This cannot be read.",
      help: "Check that it is a whole file and try again.",
    },
  empty: fixed(
    "There is nothing in it.",
    "Check that it was saved; a table needs a row of headers and rows of votes.",
  ),
  encoding: fixed(
    "The text is not in UTF-8: its letters cannot be told for certain.",
    'Save it anew as UTF-8 (in a spreadsheet: "CSV UTF-8").',
  ),
  "not-json": (problem) => ({
    message: "This is not JSON.",
    help: has(problem, "reason")
      ? `Look here: ${value(problem, "reason")}.`
      : "Look for a missing comma, quotation mark or bracket.",
  }),
  "unknown-format": (problem) => ({
    message: "This is in no format that mandate reads.",
    help: has(problem, "known")
      ? `It reads ${value(problem, "known")}.`
      : "It reads tables (CSV, xlsx, xls, ods, HTML), results in XML and JSON, and data packages.",
  }),
  "no-header": fixed(
    "The table has no row of headers that tells what its columns are.",
    'Add one: "list, votes", or "area" and a column for each list.',
  ),
  "missing-column": (problem) => ({
    message: `The table has no column ${has(problem, "column") ? `"${value(problem, "column")}"` : "that is needed"}.`,
    help: has(problem, "known")
      ? `Add it; its header may be ${value(problem, "known")}.`
      : "Add it, or correct its header.",
  }),
  "unknown-column": (problem) =>
    problem.severity === "warning"
      ? {
          message: "Nothing tells what this column is; it is left out.",
          help: "If it counts, say what it is: mandate validate FILE --write-reading reading.json",
        }
      : {
          message: "No column of this name is known here.",
          help: meant(problem, "Correct its header, or remove the column."),
        },
  "row-length": (problem) => ({
    message: has(problem, "expected")
      ? `The row has ${value(problem, "cells")} cells; the headers are ${value(problem, "expected")}.`
      : "The row has not as many cells as there are headers.",
    help: "Look for a separator too many or too few; a cell with a comma in it needs quotation marks.",
  }),
  "not-whole": ({ place }) => ({
    message: "A vote is a whole number, with or without grouping (1,234 or 1 234).",
    help: correction(place),
  }),
  negative: ({ place }) => ({
    message: "A number of votes or voters is never below 0.",
    help: correction(place),
  }),
  "too-large": (problem) => ({
    message: has(problem, "sum")
      ? "Added up, these numbers pass 9,007,199,254,740,991: no election has so many votes."
      : "The number passes 9,007,199,254,740,991: no election has so many votes.",
    help: "Correct it.",
  }),
  "same-name": fixed(
    "Two of them have this name; their votes cannot be told apart.",
    "Rename one of the two.",
  ),
  "same-id": (problem) => ({
    message: has(problem, "groups")
      ? `It stands in two groups of ${value(problem, "groups")}: what was split or joined is one group.`
      : has(problem, "area")
        ? `There are two numbers for this in ${value(problem, "area")}.`
        : "Two of them have this id; they cannot be told apart.",
    help: "Keep one, or give the other an id of its own.",
  }),
  "no-votes": fixed(
    "Not one vote is in it.",
    "Check that the column of votes is the right one and is filled.",
  ),
  "missing-area": (problem) => ({
    message: "No area has this id.",
    help: meant(problem, "Correct the id, or add the area."),
  }),
  "missing-list": (problem) => ({
    message: "No list has this id.",
    help: meant(problem, "Correct the id, or add the list."),
  }),
  cycle: (problem) =>
    has(problem, "names")
      ? {
          message: `This leads back to itself: ${list(problem, "names").join(" → ")}.`,
          help: "Let one of them ask something of its own.",
        }
      : {
          message: "This area lies inside itself.",
          help: "Correct the parent of one of the areas on the way.",
        },
  schema: (problem) => ({
    message: `Expected here: ${expected(problem)}.`,
    help:
      problem.place.path === undefined
        ? "Correct the cell."
        : meant(problem, "Correct it; data/README.md shows the form."),
  }),
  "unknown-id": (problem) => ({
    message: `Nothing of this id is known${has(problem, "kind") ? ` among the ${value(problem, "kind")}` : ""}.`,
    help: meant(problem, value(problem, "kind") === "laws" ? "mandate laws" : "Correct the id."),
  }),
  ambiguous: (problem) => ({
    message: has(problem, "readings")
      ? `This can be read in more ways than one: ${value(problem, "readings")}.`
      : "This can be read in more ways than one.",
    help: has(problem, "help") ? value(problem, "help") : "Say which is meant, by clearer headers.",
  }),
  choose: (problem) => ({
    message:
      problem.found === ""
        ? `The file holds several: ${some(problem, "known")}.`
        : `This is none of them, or more than one: ${some(problem, "known")}.`,
    help: has(problem, "nearest")
      ? `Did you mean ${value(problem, "option")} "${value(problem, "nearest")}"?`
      : `Say which is meant with ${value(problem, "option")}.`,
  }),
  "no-choice": (problem) => ({
    message: `The input holds no ${problem.values.kind === "level" ? "levels" : `several ${value(problem, "kind")}s`} to choose from.`,
    help: "Leave the option out; mandate validate tells how the input is read.",
  }),
  "no-table": fixed(
    "The input is no table, and its format says itself what its numbers are.",
    "Leave the option out.",
  ),
  "missing-sheet": (problem) => ({
    message: "The file has no sheet of this name.",
    help: meant(problem, "Look at the names of its sheets."),
  }),
  "moved-column": (problem) => ({
    message: `By the reading this column stands at ${value(problem, "column")}.`,
    help: "Check that the file is laid out as before; then correct the reading.",
  }),
  repeated: (problem) => ({
    message: `The same number stands in row ${value(problem, "row")} too, and is ${value(problem, "known")} there.`,
    help: "Find out which is right.",
  }),
  "lost-letters": fixed(
    "Letters of this name were lost before the file came here.",
    "Correct the name, or fetch the file again from its publisher.",
  ),
  footnote: fixed(
    "This cell has a mark of a footnote; without a number beside it, it is not known.",
    "Look up the footnote.",
  ),
  "nearly-whole": fixed(
    "This is a whole number but for an error of rounding, and is taken for it.",
    "Fetch the file again from its publisher, if you can.",
  ),

  "sum-lists": (problem) => ({
    message: `The lists and against all must add up to the valid votes${known(problem)}.`,
    help: "Compare with the protocol. Nothing is repaired here.",
  }),
  "lists-unknown": (problem) => ({
    message: `The lists with a number make up ${value(problem, "sum")} of these votes; those with an empty cell are not known.`,
    help: "Give the number, or a dash where a list did not stand. Compare with the protocol.",
  }),
  "same-totals": (problem) => ({
    message: `It has the same totals as ${value(problem, "name")}: is it one area under two names?`,
    help: "If it is, write its name in one way; it was counted twice.",
  }),
  "sum-areas": (problem) => ({
    message: `The areas inside do not add up to the number of the whole${known(problem)}.`,
    help: "Compare with the protocols. Nothing is repaired here.",
  }),
  "sum-totals": (problem) => ({
    message: `Valid and invalid ballots must add up to the ballots cast${known(problem)}.`,
    help: "Compare with the protocol. Nothing is repaired here.",
  }),
  turnout: (problem) => ({
    message: has(problem, "to")
      ? `More ballots than the ${value(problem, "to")} voters on the list. Read as it stands.`
      : "More ballots than voters on the list. Read as it stands.",
    help: "Compare with the protocol: voters may have been added on the day.",
  }),
  order: (problem) => ({
    message: has(problem, "larger")
      ? `${value(problem, "smaller")} (${value(problem, "from")}) is above ${value(problem, "larger")} (${value(problem, "to")}); it cannot be.`
      : "Party votes, valid votes, ballots cast and voters must each be no more than the next.",
    help: "Compare with the protocol. Nothing is repaired here.",
  }),
  passed: (problem) => ({
    message: "Announced to have passed, or to have failed; the votes decide otherwise.",
    help: has(problem, "law")
      ? `Check the votes, the announcement, and whether the law is ${value(problem, "law")}.`
      : "Check the votes, the announcement and the law. The votes are followed.",
  }),
  official: (problem) => ({
    message: has(problem, "official")
      ? `Announced were ${value(problem, "official")} seats; the law gives ${value(problem, "seats")}.`
      : "The seats announced are not those that the law gives.",
    help: "Check the votes, the announcement and the law.",
  }),

  "share-range": (problem) => ({
    message: "A threshold is a share from 0% to 100%.",
    help: has(problem, "try") ? value(problem, "try") : 'Write it as "7%" or "1/20".',
  }),
  "unknown-word": (problem) => ({
    message: "A law document has no such word here.",
    help: meant(problem, "Remove it; data/README.md lists the words."),
  }),
  "unknown-name": (problem) => ({
    message: "The law has nothing of this name.",
    help: meant(problem, "Correct the name, or add what it stands for."),
  }),
  "unknown-step": (problem) =>
    value(problem, "reason") === "later"
      ? {
          message: "The step comes later: its seats are not given yet.",
          help: "Use a step before this one, or put them in the order in which the law takes them.",
        }
      : {
          message: "The law has no step of this name.",
          help: meant(problem, "Correct the name."),
        },
  "needs-list": fixed(
    "This figure is one of a list, and no list is meant here.",
    'Add it up over the lists, as { "total": "votes" }, or take a figure of the area such as party.',
  ),
  extends: (problem) =>
    value(problem, "reason") === "cycle"
      ? { message: "The law extends itself.", help: "Let one of the chain stand on its own." }
      : { message: "The law that it extends is not known.", help: "mandate laws" },
  "change-path": (problem) => ({
    message: "The law has no such path.",
    help: has(problem, "nearest")
      ? `Did you mean ${value(problem, "nearest")}?`
      : "mandate laws show ID",
  }),
  "no-threshold": (problem) => ({
    message: has(problem, "scope")
      ? `The law asks for no share ${value(problem, "scope")}: there is nothing to replace.`
      : "The law asks for no such share: there is nothing to replace.",
    help: "Choose another law with --law, or change a path with --set PATH=VALUE.",
  }),
  "many-thresholds": (problem) => ({
    message: `The law has several such shares${has(problem, "paths") ? `: ${value(problem, "paths")}` : ""}.`,
    help: "Say which one with --set PATH=VALUE.",
  }),
  "many-tops": (p) => ({
    message: `The document holds several contests (${value(p, "areas")}), and a law is applied to one at a time.`,
    help: "Give the document of one of them, or one with the area that contains them all.",
  }),
  "votes-not-ballots": (p) => ({
    message: `A voter has several votes here, so ${value(p, "base")} counts ballots and no votes: a share of it means nothing.`,
    help: "Take a share of party votes (--of party), or a law that does.",
  }),
  "no-house": (problem) => ({
    message: `The law${has(problem, "law") ? ` ${value(problem, "law")}` : ""} takes the number of seats from the election, and the data has none.`,
    help: 'Add "seats" to the first area, or choose a law with a number.',
  }),

  "same-list": (problem) => ({
    message: has(problem, "alone")
      ? "A merger takes two lists or more."
      : "The list is named twice: nothing can go from a list to itself.",
    help: "Name another list.",
  }),
  "no-party": fixed(
    "Against all, and a sum of lists that are not named, cannot stand with others.",
    "Merge lists that stood.",
  ),
  "not-standing": (problem) => ({
    message: has(problem, "areas")
      ? `The list does not stand in ${some(problem, "areas")}, where votes would go to it.`
      : "The list does not stand there.",
    help: "Merge the two lists instead, or name an area in which it stands.",
  }),
  "direct-seats": fixed(
    "Candidates of the list won seats directly, and nobody knows who else would have won them.",
    "Move votes of the list instead; seats won directly then stay as they were.",
  ),
  "too-many-votes": (problem) => ({
    message: tooMany(problem),
    help: has(problem, "notStanding")
      ? `${value(problem, "notStanding")} does not stand everywhere, so that not all ${value(problem, "all")} votes can go to it.`
      : "Take fewer.",
  }),
  "votes-not-known": fixed(
    "The votes of the list are not known there, so that none can be added or taken away.",
    "Name an area in which they are known.",
  ),
  "votes-share": fixed("A share of votes is one from 0% to 100%.", 'Write it as "5%" or "1/20".'),
  "split-shares": fixed(
    "A list is split into two or more whose shares add up to 100%.",
    'Write the shares as "60%" and "40%", or "2/3" and "1/3".',
  ),
  "ballots-not-votes": fixed(
    "A voter has several votes here, so that nobody knows how many ballots these votes are.",
    "Move votes from one list to another: the ballots stay as they are then.",
  ),
  "no-proportion": fixed(
    "The list has no votes there, so that more cannot be shared out as it has them.",
    "Name one of the areas inside.",
  ),
  "which-area": (problem) => ({
    message: `The document holds ${value(problem, "areas")} contests: it is not said in which.`,
    help: "Name the area, or give a share of the votes in place of a number.",
  }),
  "too-few-areas": (problem) => ({
    message: `Only ${value(problem, "there")} such areas have the figure.`,
    help: "Take fewer, or another level or figure.",
  }),
  "nothing-left": fixed("Nothing would be left of the election.", "Keep one area at least."),
  "replace-parts": fixed(
    "The area is the sum of areas inside it, which would contradict another count of it.",
    "Replace the counts of the areas inside.",
  ),
  "other-election": (problem) => ({
    message: `The scenario was written for this election, and is applied to ${value(problem, "election")}.`,
    help: "Check that its lists and areas are the same.",
  }),
  "not-possible": (problem) => ({
    message: notPossible(problem),
    help: "Suppose fewer votes, or change what they would contradict as well.",
  }),

  usage: (problem) => ({
    message: has(problem, "message") ? value(problem, "message") : "The command cannot be read.",
    help: has(problem, "try") ? value(problem, "try") : "mandate --help",
  }),
  "unknown-command": (problem) => ({
    message: "There is no such command, file or built-in election.",
    help: has(problem, "nearest") ? `mandate ${value(problem, "nearest")}` : "mandate --help",
  }),
  "unknown-option": (problem) => ({
    message: `${has(problem, "command") ? `mandate ${value(problem, "command")}` : "This command"} has no such option.`,
    help: has(problem, "nearest")
      ? `Did you mean ${value(problem, "nearest")}?`
      : `mandate ${value(problem, "command")} --help`.replace("  ", " "),
  }),
  "option-value": (problem) => ({
    message: has(problem, "expected")
      ? `Expected: ${value(problem, "expected")}.`
      : "This option needs a value.",
    help: has(problem, "nearest")
      ? `Did you mean ${value(problem, "nearest")}?`
      : has(problem, "try")
        ? value(problem, "try")
        : "mandate --help",
  }),
  "no-such-input": (problem) => ({
    message: "There is no such file, folder or built-in election.",
    help: has(problem, "nearest") ? `Did you mean ${value(problem, "nearest")}?` : "mandate data",
  }),
  piped: (problem) => ({
    message: "Something is piped in, and no input is named; it was not read.",
    help: `mandate ${has(problem, "command") ? value(problem, "command") : "analyze"} -`,
  }),
  "base-missing": (problem) => ({
    message: `The data do not give the size of this base${has(problem, "base") ? ` (${value(problem, "base")})` : ""}, and it is never guessed.`,
    help: "Supply what is missing, as --assume cast=1990753, or take another base.",
  }),
  "assume-form": (problem) => ({
    message: has(problem, "reason")
      ? value(problem, "reason")
      : "An assumption is [AREA.]TOTAL=N, =A..B or =P%; totals are registered, cast, valid, invalid, blank.",
    help: has(problem, "nearest")
      ? `Did you mean ${value(problem, "nearest")}?`
      : "As --assume invalid=1.5% or --assume talas.cast=61000..62000",
  }),
  "assume-conflict": (problem) => ({
    message: has(problem, "total")
      ? `The data have the ${value(problem, "total")} of ${value(problem, "area")}: ${span(problem)}.`
      : "The data have this total already, or it does not fit the others.",
    help: "Assume only what is not known; to change the data, change its file.",
  }),
  "lots-unused": fixed(
    "No tie asks for this lot: nothing was drawn by it.",
    "Compare its step and area with those of the open lot that the outcome prints.",
  ),
  "lots-form": (problem) => ({
    message: has(problem, "among")
      ? `The lot does not fit: ${value(problem, "seats")} to be drawn among ${joined(list(problem, "among"))}.`
      : 'A file of lots is { "mandate": "lots/1", "lots": [ … ] }, each lot with step, area, among, seats and drawn.',
    help: "Take the template that the open outcome prints.",
  }),
  "no-chart": (problem) => ({
    message: has(problem, "reason")
      ? value(problem, "reason")
      : "This chart cannot be drawn from these data.",
    help: has(problem, "known") ? `Charts: ${value(problem, "known")}.` : "mandate chart --help",
  }),
  "no-figure": (problem) => ({
    message: "No area of this level has a figure of this name.",
    help: meant(problem, has(problem, "known") ? `There are: ${some(problem, "known")}.` : ""),
  }),
  "no-knob": (problem) =>
    value(problem, "knob") === "seats"
      ? {
          message: "The law does not say the number of seats itself: the data do.",
          help: "Choose a law with a number of seats.",
        }
      : value(problem, "knob") === "loss"
        ? {
            message:
              "A merger's loss is swept where one merger of two lists is supposed, and nothing else.",
            help: "mandate scenario kg-2020 --merge ata-meken+respublika --sweep loss",
          }
        : {
            message:
              "The law has no step of this name that shares seats by divisors 1, 2, 3 … or 1, 3, 5 ….",
            help: meant(problem, "mandate laws show LAW names its steps."),
          },
  write: (problem) => ({
    message: `It cannot be written${has(problem, "reason") ? `: ${value(problem, "reason")}` : ""}. Nothing was left behind.`,
    help: has(problem, "help")
      ? value(problem, "help")
      : "Choose another place, or make room there.",
  }),
  "frame-column": (problem) => ({
    message: `The frame has no column ${has(problem, "column") ? `"${value(problem, "column")}"` : "that is needed"}, or it is of another kind.`,
    help: meant(problem, "Rename the column, or make it anew."),
  }),
  "frame-empty": fixed("The frame has no rows.", "Check the filter that made it."),
};

function list({ values }: Problem, key: string): string[] {
  const found = values[key];
  return (Array.isArray(found) ? found : found === undefined ? [] : [String(found)]).map(visible);
}
