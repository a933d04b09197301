import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";
import { cells } from "./tables-cells.ts";

export const areaTables: Language["report"]["areaTables"] = {
  area: (level) => capital(one(level)),
  areas: (level) => capital(many(level)),
  lists: "Мандат алган тизмелер",
  others: "Башкалар",
  all: "Баары",
  caption: (level) => `Мандаттар: ${many(level)}`,
  elsewhere: (level) => `Булардан тышкары (${many(level)})`,
  open: (seats) => `чечиле элек: ${whole(seats)}`,
  otherLists: (names) => `Башкалар: ${prose.joined(names)}.`,

  apportioned: (level) => `Ар биринин мандаттары (${many(level)})`,
  population: "Калк",

  strongest: "Биринчи тизме",
  lead: "Айырма, добуш",
  base: (of) => capital(terms.baseName[of]),
  share: (list, of) => `${list}, ${cells.percent[of]}`,
  shares: (of) => `Аймактар боюнча биринчи тизме жана үлүштөр (${terms.baseName[of]})`,
};

const one = (level: Level | undefined): string =>
  level ? terms.levelName[level][0] : terms.areaName[0];

const many = (level: Level | undefined): string =>
  level ? terms.levelName[level][1] : terms.areaName[1];
