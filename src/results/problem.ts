/**
 * What is wrong, as data. The sentences live in words/ by code; a script reads the code.
 * Every code stands in this list once, so that the compiler asks words/ for its sentences.
 */
export type ProblemCode =
  // files and tables
  | "unreadable"
  | "empty"
  | "encoding"
  | "not-json"
  | "unknown-format"
  | "no-header"
  | "missing-column"
  | "unknown-column"
  | "row-length"
  | "not-whole"
  | "negative"
  | "too-large"
  | "same-name"
  | "same-id"
  | "no-votes"
  | "missing-area"
  | "missing-list"
  | "cycle"
  | "schema"
  | "unknown-id"
  | "ambiguous"
  | "choose"
  | "no-choice"
  | "no-table"
  | "missing-sheet"
  | "moved-column"
  | "repeated"
  | "lost-letters"
  | "footnote"
  | "nearly-whole"
  // disagreements that are reported and never repaired
  | "sum-lists"
  | "lists-unknown"
  | "same-totals"
  | "sum-areas"
  | "sum-totals"
  | "turnout"
  | "order"
  | "passed"
  | "official"
  // law
  | "share-range"
  | "unknown-word"
  | "unknown-name"
  | "unknown-step"
  | "needs-list"
  | "extends"
  | "change-path"
  | "no-threshold"
  | "many-thresholds"
  | "no-house"
  | "many-tops"
  | "votes-not-ballots"
  // a supposition that cannot be
  | "same-list"
  | "no-party"
  | "not-standing"
  | "direct-seats"
  | "too-many-votes"
  | "votes-not-known"
  | "votes-share"
  | "split-shares"
  | "ballots-not-votes"
  | "no-proportion"
  | "which-area"
  | "too-few-areas"
  | "nothing-left"
  | "replace-parts"
  | "not-possible"
  | "other-election"
  // what was asked
  | "usage"
  | "unknown-command"
  | "unknown-option"
  | "option-value"
  | "no-such-input"
  | "piped"
  | "base-missing"
  | "assume-form"
  | "assume-conflict"
  | "lots-form"
  | "lots-unused"
  | "no-chart"
  | "faint"
  | "few-shapes"
  | "no-shape"
  | "no-figure"
  | "no-knob"
  | "write"
  | "frame-column"
  | "frame-empty";

/** Why a command cannot be followed as it stands (`usage`): the compiler asks words/ for a sentence of each. */
export type UsageReason =
  | "inputs"
  | "twice"
  | "one-at-a-time"
  | "all-bases"
  | "all-shares"
  | "watch-file"
  | "keep-apart"
  | "keep-watching"
  | "of-elections"
  | "of-one-election"
  | "second-election"
  | "one-law-or-own"
  | "read-once"
  | "data-set"
  | "no-law"
  | "results"
  | "format"
  | "holds-one"
  | "format-place"
  | "page-file"
  | "report-folder"
  | "votes"
  | "method"
  | "seats"
  | "nothing"
  | "no-method"
  | "several-methods"
  | "which-law"
  | "one-law-shown"
  | "no-laws-there"
  | "together-and-apart";

/** Where it is. All parts are optional; those that are known are shown in this order. */
export interface Place {
  /** a file, a folder, "standard input", a flag (--share), a built-in id */
  readonly source?: string;
  readonly sheet?: string;
  /** counted from 1, as a spreadsheet counts */
  readonly row?: number;
  /** letter of the column, counted as a spreadsheet counts */
  readonly column?: string;
  /** the header of that column, as found */
  readonly header?: string;
  /** inside a JSON document: "steps/0/method" */
  readonly path?: string;
  readonly area?: string;
  readonly list?: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly place: Place;
  /** the text found, as it stands; shown quoted, cut and escaped */
  readonly found: string;
  /** what the sentence needs beside the place and the text found */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export const error = (
  code: ProblemCode,
  place: Place,
  found = "",
  values: Problem["values"] = {},
): Problem => ({ code, severity: "error", place, found, values });

export const warning = (
  code: ProblemCode,
  place: Place,
  found = "",
  values: Problem["values"] = {},
): Problem => ({ code, severity: "warning", place, found, values });

/** Wrong usage: why, and a command to try instead. */
export const misuse = (
  source: string,
  why: UsageReason,
  attempt: string,
  found = "",
  values: Problem["values"] = {},
): Problem => error("usage", { source }, found, { why, ...values, try: attempt });

/** Raised where a promise is broken below the loaders; carries every problem that is known. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super(problems.map((p) => p.code).join(", "));
    this.name = "ProblemError";
    this.problems = problems;
  }
}
