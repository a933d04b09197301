import type { Problem, ProblemCode } from "../results/problem.ts";

/** What a run ends with: the only place where these numbers stand. */
export const EXIT = {
  done: 0,
  /** the input or the law cannot be read or is ambiguous, or a file cannot be written */
  input: 1,
  /** wrong usage: a command, an option or its value */
  usage: 2,
  /** the outcome is open: a lot, an undecided list, or no rule in the law as known */
  open: 3,
  /** validate or verify could read everything and found a disagreement */
  disagreement: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Whether it is about how mandate was called, and not about what it was given to read or to write. */
export const isUsage = ({ code, place }: Problem): boolean =>
  USAGE.has(code) || (place.source?.startsWith("--") === true && !INPUT.has(code));

const USAGE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "usage",
  "unknown-command",
  "unknown-option",
  "option-value",
  "piped",
]);

/** Found in what files say, whichever option named the file. */
const INPUT: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["lots-form", "no-chart"]);
