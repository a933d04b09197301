/** What results hold besides votes, names and ids, as a format that cannot hold it is told of. */
export const partWords = {
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
} as const;
export type Part = keyof typeof partWords;

/** "Not held by long CSV: sources; notes". */
export const notHeld = (format: string, parts: readonly Part[]): string =>
  `Not held by ${format}: ${parts.map((part) => partWords[part]).join("; ")}.`;
