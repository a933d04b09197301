import type { Base, Level, Status } from "../../results/results.ts";
import { counted } from "./prose.ts";

const baseName: Readonly<Record<Base, string>> = {
  registered: "registered voters",
  cast: "ballots cast",
  valid: "valid votes",
  party: "party votes",
};

const baseMeaning: Readonly<Record<Base, string>> = {
  registered: "all voters on the list",
  cast: "all ballots, invalid too",
  valid: "cast without invalid ballots",
  party: "votes for lists only",
};

const levelName: Readonly<Record<Level, readonly [one: string, many: string]>> = {
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

const status: Readonly<Record<Status | "annulled" | "not-stated", string>> = {
  annulled: "annulled",
  preliminary: "preliminary",
  final: "final",
  simulated: "simulated",
  constructed: "constructed",
  "not-stated": "status not stated",
};

/** The terms of the field, and what is counted with its number. */
export const terms = {
  /** the bases of a share */
  baseName,
  /** what belongs to each base */
  baseMeaning,
  /** one area of a level and several */
  levelName,
  status,
  votes: (n: number): string => counted(n, "vote"),
  seats: (n: number): string => counted(n, "seat"),
  lists: (n: number): string => counted(n, "list"),
  parties: (n: number): string => counted(n, "party", "parties"),
  areas: (n: number): string => counted(n, "area"),
  /** so many areas of one level: "9 regions" */
  areasOf: (n: number, level: Level): string => counted(n, ...levelName[level]),
  /** of several areas of different levels, or of none that is named */
  areaName: ["area", "areas"] as readonly [one: string, many: string],
};
