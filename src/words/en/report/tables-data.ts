import type { Level, Total } from "../../../results/results.ts";

const TOTAL: Readonly<Record<Total, string>> = {
  registered: "Registered",
  cast: "Cast",
  valid: "Valid",
  invalid: "Invalid",
  blank: "Blank",
};

/** The words of tables of what was entered: votes, areas, sources. */
export const dataTables = {
  votes: "Votes by area and list",
  /** which of two ballots */
  contest: "Ballot",
  list: "list",
  constituency: "constituency",

  areas: "Areas and their totals",
  name: "Name",
  levelHead: "Level",
  level: (level: Level): string => level,
  inside: "Inside",
  population: "Population",
  total: (total: Total) => TOTAL[total],
  atLeast: (total: Total) => `${TOTAL[total]}, at least`,
  atMost: (total: Total) => `${TOTAL[total]}, at most`,

  sources: "Sources",
  source: "Source",
  date: "Date",
  usedFor: "Used for",
  address: "Address",
};
