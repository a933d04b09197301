import type { Base, Election, Level } from "../results/results.ts";
import { isStatusStated, NOT_STATED } from "../results/status.ts";

/** The bases of a share, in words. */
export const baseName: Readonly<Record<Base, string>> = {
  registered: "registered voters",
  cast: "ballots cast",
  valid: "valid votes",
  party: "party votes",
};

/** What belongs to each base. */
export const baseMeaning: Readonly<Record<Base, string>> = {
  registered: "all voters on the list",
  cast: "all ballots, invalid too",
  valid: "cast without invalid ballots",
  party: "votes for lists only",
};

/** One area of a level and several, inside a sentence. */
export const levelName: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  nation: ["nation", "nations"],
  abroad: ["group of stations abroad", "groups of stations abroad"],
  canton: ["canton", "cantons"],
  region: ["region", "regions"],
  state: ["state", "states"],
  province: ["province", "provinces"],
  district: ["district", "districts"],
  municipality: ["municipality", "municipalities"],
  parish: ["parish", "parishes"],
  constituency: ["constituency", "constituencies"],
  station: ["polling station", "polling stations"],
};

/** What the reader must know before any number: "annulled", "preliminary"; none for a final result. */
export function statusWords(election: Election): readonly string[] {
  return [
    ...(election.annulled ? ["annulled"] : []),
    ...(election.status === "final"
      ? []
      : [isStatusStated(election) ? election.status : NOT_STATED]),
  ];
}
