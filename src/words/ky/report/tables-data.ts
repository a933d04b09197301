import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";

type Words = Language["report"]["dataTables"];

const TOTAL: Readonly<Record<Parameters<Words["total"]>[0], string>> = {
  registered: "Катталган",
  cast: "Берилген",
  valid: "Жарактуу",
  invalid: "Жараксыз",
  blank: "Толтурулбаган",
};

export const dataTables: Words = {
  votes: "Аймактар жана тизмелер боюнча добуштар",
  contest: "Бюллетень",
  list: "тизме",
  constituency: terms.levelName.constituency[0],

  areas: "Аймактар жана алардын жыйынтыктары",
  name: "Аталышы",
  levelHead: "Деңгээли",
  level: (level) => terms.levelName[level][0],
  inside: "Ичинде",
  population: "Калкы",
  total: (total) => TOTAL[total],
  atLeast: (total) => `${TOTAL[total]}, кеминде`,
  atMost: (total) => `${TOTAL[total]}, көп дегенде`,

  sources: "Булактар",
  source: "Булак",
  date: "Күнү",
  usedFor: "Эмне үчүн",
  address: "Дареги",
};
