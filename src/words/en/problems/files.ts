import type { ProblemWords, Sentences } from "../../problem-values.ts";

/** Files, and what is written. */
export const files = {
  unreadable: (p) =>
    p.pick<ProblemWords>(unreadable, "reason") ?? {
      message: "This cannot be read.",
      help: "Check that it is a whole file and try again.",
    },
  empty: () => ({
    message: "There is nothing in it.",
    help: "Check that it was saved; a table needs a row of headers and rows of votes.",
  }),
  encoding: () => ({
    message: "The text is not in UTF-8: its letters cannot be told for certain.",
    help: 'Save it anew as UTF-8 (in a spreadsheet: "CSV UTF-8").',
  }),
  "not-json": () => ({
    message: "This is not JSON.",
    help: "Look for a missing comma, quotation mark or bracket.",
  }),
  "unknown-format": (p) => ({
    message: "This is in no format that mandate reads.",
    help: p.has("reads")
      ? "It reads CSV and other text tables, xlsx, results documents in JSON."
      : "It reads tables (CSV, xlsx, xls, ods, HTML), results in XML and JSON, and data packages.",
  }),
  write: (p) => ({
    message: `It cannot be written${p.has("reason") ? `: ${p.pick(unwritable, "reason") ?? p.value("reason")}` : ""}. Nothing was left behind.`,
    help: "Choose another place, or make room there.",
  }),
} satisfies Sentences;

/** Why a file cannot be read. */
export const unreadable = {
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
  map: {
    message: "A map is at most 20 MB large and has at most 1,000,000 positions.",
    help: "Simplify its borders in a program for maps first.",
  },
};

/** Why a file cannot be written; any other reason is the code of the machine. */
export const unwritable = {
  denied: "no leave to write there",
  "read only": "the disk can only be read",
  full: "the disk is full",
  "in a file": "a part of the path is a file",
  folder: "there is a folder of this name",
  "long name": "the name is too long",
  "no folder": "there is no such folder",
};
