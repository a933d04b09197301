import type { Base, Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** Pictures of areas. `level`: undefined where areas are of several levels, or of one that is not named. */
export const regions = {
  noLeader: (all: number, level?: Level) =>
    `No list leads alone in any of the ${spelled(all)} ${word(level, 2)}.`,
  leadsInAll: (name: string, all: number, level?: Level) =>
    `${name} leads in ${all === 1 ? `the only ${word(level, 1)}` : `all ${spelled(all)} ${word(level, all)}`}.`,
  leadsInSome: (name: string, areas: number, all: number, level?: Level) =>
    `${leads(name, areas, level)} of ${spelled(all)}.`,
  leadsAndMany: (name: string, areas: number, others: number, level?: Level) =>
    `${leads(name, areas, level)}; ${spelled(others)} other lists lead elsewhere.`,
  leadAll: (
    name: string,
    areas: number,
    others: readonly { readonly name: string; readonly areas: number }[],
    level?: Level,
  ) =>
    `${leads(name, areas, level)}, ${joined(others.map((one) => `${one.name} in ${spelled(one.areas)}`))}.`,
  leaderTiles: (of: Base) =>
    `Strongest list, its share of ${terms.baseName[of]} and its lead in votes. Tiles show place, not size.`,
  leaderMap: (of: Base) =>
    `Strongest list, its share of ${terms.baseName[of]} and its lead in votes. The map shows land, not voters.`,
  leaderGrid: (of: Base) =>
    `Share of ${terms.baseName[of]}, by area. Framed: the strongest list. The largest lists only.`,
  lead: (votes: number) => `lead ${terms.votes(votes)}`,
  leadShort: (votes: number) => `lead ${whole(votes)}`,
  /** two lists are level */
  level: "level",

  strongest: (name: string, area: string, share: string, of: Base) =>
    `${name} is strongest in ${area}: ${share} of ${terms.baseName[of]}.`,
  notKnown: (name: string) => `The votes of ${name} by area are not known.`,
  below: (name: string, line: string, of: Base) =>
    `${name} has less than ${line} of ${terms.baseName[of]} in every area that is known.`,
  reachesAll: (name: string, line: string, of: Base, all: number) =>
    `${reaches(name, line, of)} in all ${spelled(all)} areas.`,
  reachesIn: (name: string, line: string, of: Base, areas: readonly string[]) =>
    `${reaches(name, line, of)} in ${joined(areas)}.`,
  reachesSome: (name: string, line: string, of: Base, areas: number, all: number) =>
    `${reaches(name, line, of)} in ${spelled(areas)} of ${spelled(all)} areas.`,
  share: (name: string, of: Base) => `${name}, share of ${terms.baseName[of]} by area`,
  frame: (line: string) => `Heavy frame: ${line} or more; the rule itself is for the whole`,
  tiles: "Tiles show place, not size",
  map: "The map shows land, not voters",
  /** who made them, or the name of their file */
  borders: (source: string) => `Borders: ${source}`,
  /** an area without a shape */
  offMap: (name: string) => `${name} (not on the map)`,

  none: "The data have no areas inside the whole.",
  noShares: "The data give no base that is known in every area.",
};

const word = (level: Level | undefined, n: number): string =>
  (level === undefined ? terms.areaName : terms.levelName[level])[n === 1 ? 0 : 1];

const leads = (name: string, areas: number, level: Level | undefined): string =>
  `${name} leads in ${spelled(areas)} ${word(level, areas)}`;

const reaches = (name: string, line: string, of: Base): string =>
  `${name} has ${line} of ${terms.baseName[of]} or more`;
