import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { counted, type Plural, plural, prose } from "../prose.ts";
import { AREA, BASE, LEVEL, LISTS, terms } from "../terms.ts";

export const regions: Language["chart"]["regions"] = {
  noLeader: (all, level) =>
    `Ни один список не лидирует единолично ни на одной из территорий: ${counted(all, forms(level).counted)}.`,
  leadsInAll: (name, all, level) =>
    all === 1
      ? `${name} лидирует на единственной территории (${forms(level).one}).`
      : `${name} лидирует везде: ${counted(all, forms(level).counted)}.`,
  leadsInSome: (name, areas, all, level) => `${leads(name, areas, level)} из ${whole(all)}.`,
  leadsAndMany: (name, areas, others, level) =>
    `${leads(name, areas, level)}; в остальных ${plural(others, ["лидирует", "лидируют", "лидируют"])} ещё ${counted(others, LISTS)}.`,
  leadAll: (name, areas, others, level) =>
    `${leads(name, areas, level)}, ${prose.joined(others.map((one) => `${one.name} — ${forms(level).at} ${whole(one.areas)}`))}.`,
  leaderTiles: (of) =>
    `Сильнейший список, его доля от ${BASE[of][1]} и перевес в голосах. Плитки показывают место, а не размер.`,
  leaderMap: (of) =>
    `Сильнейший список, его доля от ${BASE[of][1]} и перевес в голосах. Карта показывает площадь, а не число избирателей.`,
  leaderGrid: (of) =>
    `Доля от ${BASE[of][1]} по территориям. В рамке: сильнейший список. Только крупнейшие списки.`,
  lead: (votes) => `перевес ${terms.votes(votes)}`,
  leadShort: (votes) => `+${whole(votes)}`,
  level: "поровну",

  strongest: (name, area, share, of) =>
    `${name}: лучший результат — ${area}, ${share} от ${BASE[of][1]}.`,
  notKnown: (name) => `${name}: голоса по территориям неизвестны.`,
  below: (name, line, of) =>
    `${name}: меньше ${line} от ${BASE[of][1]} на каждой территории, где это известно.`,
  reachesAll: (name, line, of, all) =>
    `${reaches(name, line, of)} на всех территориях: ${whole(all)}.`,
  reachesIn: (name, line, of, areas) => `${reaches(name, line, of)}: ${prose.joined(areas)}.`,
  reachesSome: (name, line, of, areas, all) =>
    `${reaches(name, line, of)} на ${whole(areas)} из ${whole(all)} территорий.`,
  share: (name, of) => `${name}: доля от ${BASE[of][1]} по территориям`,
  frame: (line) => `В жирной рамке: ${line} и больше; само правило касается общего итога`,
  tiles: "Плитки показывают место, а не размер",
  map: "Карта показывает площадь, а не число избирателей",
  borders: (source) => `Границы: ${source}`,
  offMap: (name) => `${name} (нет на карте)`,

  none: "В данных нет территорий внутри целого.",
  noShares: "Ни одна база не известна на каждой территории.",
};

const forms = (level: Level | undefined) => (level === undefined ? AREA : LEVEL[level]);

const leads = (name: string, areas: number, level: Level | undefined): string => {
  const { at, inOne, inMany } = forms(level);
  const of: Plural = [inOne, inMany, inMany];
  return `${name} лидирует ${at} ${whole(areas)} ${plural(areas, of)}`;
};

const reaches = (name: string, line: string, of: keyof typeof BASE): string =>
  `${name}: ${line} от ${BASE[of][1]} и больше`;
