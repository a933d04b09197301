import type { Need } from "../../../results/outcome.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { counted, plural, prose } from "../prose.ts";
import { LISTS, terms } from "../terms.ts";

const TOTAL: Readonly<Record<Need["total"], string>> = {
  ...terms.baseName,
  votes: "голоса",
  direct: "мандаты, выигранные напрямую",
  seats: "мандаты",
  adjustmentSeats: "выравнивающие мандаты",
  listSeats: "мандаты по спискам",
  nationalSeats: "общенациональные мандаты",
  constituencySeats: "одномандатные округа",
  population: "население",
  "constituency votes": "голоса в одномандатных округах",
  "candidate votes": "голоса за кандидатов",
  wards: "избирательные районы",
};

export const about: Language["cli"]["about"] = {
  election: (title, seats, law, changed) =>
    `${title}. ${house(seats)}, закон ${law}${changed ? " с изменениями" : ""}.`,
  oneElection: (title, seats, law) => `${title}. ${house(seats)}, закон ${law}.`,
  openPoints: (points) =>
    `НЕ РЕШЕНО  ${counted(points, ["вопрос", "вопроса", "вопросов"])}: см. mandate analyze.`,
  assumed: (text) => `Допущение: ${text}`,
  supposed: (text) => `Предположение: ${text}`,
  supposedHead: "Предположение",
  lot: (text) => `Жребий: ${text}`,
  moreLots: (lots) => `Ещё ${counted(lots, ["жребий", "жребия", "жребиев"])}: см. --json.`,
  moreOpen: (points) =>
    `Ещё ${counted(points, ["нерешённый вопрос", "нерешённых вопроса", "нерешённых вопросов"])}: все есть в --json.`,
  tooLittleKnown: (lists) => `${whole(lists)} ${plural(lists, LISTS)}: данных недостаточно.`,
  openIn: (areas) => `не решено: ${prose.joined(areas)}`,
  notKnown: (totals) => `неизвестно: ${prose.joined(totals)}`,
  totalOf: (total, area) => `${TOTAL[total]} (${area})`,
  guessed: (command) => `Столбцы угаданы; подробнее: ${command}`,
};

const house = (seats: number | null): string =>
  seats === null ? "По этому закону мандатов нет" : terms.seats(seats);
