import type { Language } from "../../language.ts";
import { LEVEL } from "../terms.ts";

type Words = Language["report"]["dataTables"];

const TOTAL: Readonly<Record<Parameters<Words["total"]>[0], string>> = {
  registered: "Избиратели",
  cast: "Поданные",
  valid: "Действительные",
  invalid: "Недействительные",
  blank: "Незаполненные",
};

export const dataTables: Words = {
  votes: "Голоса по территориям и спискам",
  contest: "Бюллетень",
  list: "список",
  constituency: LEVEL.constituency.one,

  areas: "Территории и их итоги",
  name: "Название",
  levelHead: "Уровень",
  level: (level) => LEVEL[level].one,
  inside: "Внутри",
  population: "Население",
  total: (total) => TOTAL[total],
  atLeast: (total) => `${TOTAL[total]}, не менее`,
  atMost: (total) => `${TOTAL[total]}, не более`,

  sources: "Источники",
  source: "Источник",
  date: "Дата",
  usedFor: "Для чего",
  address: "Адрес",
};
