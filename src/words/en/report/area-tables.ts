import type { Base, Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";
import { cells } from "./tables-cells.ts";

/** The words of tables of areas: seats in them, seats for them, shares in them. */
export const areaTables = {
  area: (level: Level | undefined) => capital(nameOf(level)),
  areas: (level: Level) => capital(terms.levelName[level][1]),
  lists: "Lists with seats",
  others: "Others",
  all: "All",
  caption: (level: Level | undefined) => `Seats by ${nameOf(level)}`,
  elsewhere: (level: Level | undefined) => `In no ${nameOf(level)}`,
  open: (seats: number) => `${whole(seats)} open`,
  otherLists: (names: readonly string[]) => `Others: ${joined(names)}.`,

  apportioned: (level: Level) => `Seats of each ${nameOf(level)}`,
  population: "Population",

  strongest: "Strongest",
  lead: "Lead, votes",
  base: (of: Base) => capital(terms.baseName[of]),
  share: (list: string, of: Base) => `${list}, ${cells.percent[of]}`,
  shares: (of: Base) => `Strongest list and shares of ${terms.baseName[of]} by area`,
};

const nameOf = (level: Level | undefined): string =>
  level ? terms.levelName[level][0] : terms.areaName[0];
