import type { Language } from "../../language.ts";
import { prose } from "../prose.ts";
import { LEVEL, terms } from "../terms.ts";

export const gaps: Language["findings"]["gaps"] = {
  untold: {
    direct: "В данных нет мандатов, выигранных напрямую; они не учтены.",
    adjustmentSeats: "В данных нет выравнивающих мандатов территорий; они не учтены.",
  },
  absent: (level, steps) =>
    `В данных нет ${LEVEL[level].ofMany}: ${
      steps.length === 1 ? "шаг" : "шаги"
    } ${prose.joined(steps)} ничего не ${steps.length === 1 ? "дал" : "дали"}.`,
  empty: (seats) =>
    `Без владельца: ${terms.seats(seats)}; взять ${seats === 1 ? "его" : "их"} не может ни один список.`,
};
