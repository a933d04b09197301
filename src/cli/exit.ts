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
