import type { Part } from "../../parts.ts";

const part: Readonly<Record<Part, string>> = {
  election: "id, title and status of the election",
  date: "date of the election",
  country: "country, body and year of the election, its annulment",
  law: "the law it was held under",
  sources: "sources",
  notes: "notes",
  totals: "totals (registered, cast, valid, invalid, blank)",
  bounds: "bounds of totals that are not known exactly",
  areas: "areas inside the whole",
  tree: "levels of areas and what lies in what",
  kinds: "kinds of lists (coalition, against all, other)",
  unknown: "votes that are not known, told from lists that did not stand",
  sums: "votes of areas that are the sum of others",
  second: "votes of constituencies",
  idle: "lists that stood nowhere",
  empty: "areas without votes",
  ids: "ids of lists",
  areaIds: "ids of areas",
  names:
    "names as they are written, where they begin or end with blanks, hold control characters or look like a missing value",
  short: "short names of lists",
  languages: "names in other languages",
  listing: "colours, members and connections of lists",
  seats: "seats of areas",
  counts: "how many stations are counted",
  direct: "seats won directly",
  candidates: "candidates and their votes",
  connections: "connections of lists in areas",
  winners: "first-placed candidates of constituencies",
  figures: "population and other figures of areas",
  places: "places of areas on a map of tiles",
  official: "official seats of the whole",
  officialAreas: "official seats of areas",
  officialRest: "seats that are known in part or expected, lots, lists announced to have passed",
  votesPerBallot: "how many votes a ballot has",
  further: "further keys of the document",
};

/** What another format cannot hold, and what stands in one of two elections alone. */
export const convert = {
  notHeld: (format: string, parts: readonly string[]) =>
    `Not held by ${format}: ${parts.join("; ")}.`,
  part,
  /** names of lists, or of regions, of this election and of the last one that have no match */
  notMatched: (
    what: "lists" | "regions",
    now: readonly string[],
    then: readonly string[],
    last: string,
  ) => {
    const parts = [
      ...(now.length > 0 ? [`${what} of this election alone: ${now.join(", ")}`] : []),
      ...(then.length > 0 ? [`${what} of ${last} alone: ${then.join(", ")}`] : []),
    ];
    return `Not matched by id: ${parts.join("; ")}.`;
  },
  noParliament: "parliament.csv is left out: the official seats of the whole are not known.",
};
