import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { AREA, type AreaForms, BASE, LEVEL } from "../terms.ts";
import { cells } from "./tables-cells.ts";

export const areaTables: Language["report"]["areaTables"] = {
  area: (level) => capital(formsOf(level).one),
  areas: (level) => capital(formsOf(level).many),
  lists: "Списки с мандатами",
  others: "Другие",
  all: "Всего",
  caption: (level) => `Мандаты: ${formsOf(level).many}`,
  elsewhere: (level) => `Вне этих территорий (${formsOf(level).many})`,
  open: (seats) => `не решено: ${whole(seats)}`,
  otherLists: (names) => `Другие: ${prose.joined(names)}.`,

  apportioned: (level) => `Сколько мандатов у каждой территории (${formsOf(level).one})`,
  population: "Население",

  strongest: "Первый список",
  lead: "Отрыв, голосов",
  base: (of) => capital(BASE[of][0]),
  share: (list, of) => `${list}, ${cells.percent[of]}`,
  shares: (of) => `Первый список и доли от ${BASE[of][1]} по территориям`,
};

const formsOf = (level: Level | undefined): AreaForms => (level ? LEVEL[level] : AREA);
