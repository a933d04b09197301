import { expected } from "./expected.ts";
import { files, unreadable, unwritable } from "./files.ts";
import { found, frame, place } from "./frame.ts";
import { laws } from "./laws.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { noChart, questions } from "./questions.ts";
import { suppositions } from "./suppositions.ts";
import { choices, clearer, meanings, tables } from "./tables.ts";
import { usage } from "./usage.ts";

/** Sentences by code of the problem, sorted by what they are about, and what frames them. */
export const problems = {
  frame,
  place,
  found,
  expected,
  unreadable,
  unwritable,
  choices,
  meanings,
  clearer,
  noChart,
  files,
  tables,
  names,
  numbers,
  laws,
  suppositions,
  questions,
  usage,
};
