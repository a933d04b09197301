import type { Base, Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { PLACE } from "../law/places.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

export const regions: Language["chart"]["regions"] = {
  noLeader: (all, level) => `${some(all, level)}: бир да тизме эч жерде жалгыз алдыда эмес.`,
  leadsInAll: (name, all, level) =>
    all === 1
      ? `${name} алдыда, ${word(level)} бирөө гана.`
      : `${name} бардык жерде алдыда: ${some(all, level)}.`,
  leadsInSome: (name, areas, all, level) =>
    `${some(all, level)}: ${name} ${whole(areas)} жерде алдыда.`,
  leadsAndMany: (name, areas, others, level) =>
    `${leads(name, areas, level)}; калгандарында дагы ${terms.lists(others)} алдыда.`,
  leadAll: (name, areas, others, level) =>
    `${leads(name, areas, level)}, ${prose.joined(others.map((one) => `${one.name}: ${whole(one.areas)}`))}.`,
  leaderTiles: (of) =>
    `Эң күчтүү тизме, анын ${BASE[of].ofMany} ичиндеги үлүшү жана канча добуш алдыда экени. Плиткалар көлөмдү эмес, орунду көрсөтөт.`,
  leaderMap: (of) =>
    `Эң күчтүү тизме, анын ${BASE[of].ofMany} ичиндеги үлүшү жана канча добуш алдыда экени. Карта шайлоочулардын санын эмес, жердин аянтын көрсөтөт.`,
  leaderGrid: (of) =>
    `Аймактар боюнча ${inBase(of)}. Алкакта: эң күчтүү тизме. Эң чоң тизмелер гана.`,
  lead: (votes) => `${terms.votes(votes)} алдыда`,
  leadShort: (votes) => `+${whole(votes)}`,
  level: "тең",

  strongest: (name, area, share, of) =>
    `${name}: эң жакшы жыйынтыгы — ${area}, ${BASE[of].ofMany} ${share}.`,
  notKnown: (name) => `${name}: аймактар боюнча добуштары белгисиз.`,
  below: (name, line, of) =>
    `${name}: белгилүү болгон ар бир аймакта ${BASE[of].ofMany} ичинен үлүшү ${line} чегине жетпейт.`,
  reachesAll: (name, line, of, all) => `${reaches(name, line, of)}: бардык ${terms.areas(all)}.`,
  reachesIn: (name, line, of, areas) => `${reaches(name, line, of)}: ${prose.joined(areas)}.`,
  reachesSome: (name, line, of, areas, all) =>
    `${reaches(name, line, of)}: ${whole(all)} аймактан ${whole(areas)}.`,
  share: (name, of) => `${name}: аймактар боюнча ${inBase(of)}`,
  frame: (line) => `Калың алкак: ${line} же көбүрөөк; эреженин өзү жалпы жыйынтык үчүн`,
  tiles: "Плиткалар көлөмдү эмес, орунду көрсөтөт",
  map: "Карта шайлоочулардын санын эмес, жердин аянтын көрсөтөт",
  borders: (source) => `Чек аралар: ${source}`,
  offMap: (name) => `${name} (картада жок)`,

  none: "Маалыматта бүтүндүн ичинде аймактар жок.",
  noShares: "Ар бир аймакта белгилүү болгон негиз жок.",
};

const word = (level: Level | undefined): string =>
  (level === undefined ? terms.areaName : terms.levelName[level])[0];

const leads = (name: string, areas: number, level: Level | undefined): string =>
  `${name} ${whole(areas)} ${PLACE[level ?? "area"].inOne} алдыда`;
const some = (n: number, level: Level | undefined): string => `${whole(n)} ${word(level)}`;

const inBase = (of: Base): string => `${BASE[of].ofMany} ичиндеги үлүш`;

const reaches = (name: string, line: string, of: Base): string =>
  `${name}: ${BASE[of].ofMany} ${line} же көбүрөөк үлүшү`;
