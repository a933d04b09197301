import type { Language } from "../../language.ts";
import { prose } from "../prose.ts";
import { LEVEL, terms } from "../terms.ts";

export const gaps: Language["findings"]["gaps"] = {
  untold: {
    direct: "В данных не сказано о мандатах, выигранных напрямую; ни один не учтён.",
    adjustmentSeats: "В данных не сказано о выравнивающих мандатах территорий; ни один не учтён.",
  },
  absent: (level, steps) =>
    `В данных нет ${LEVEL[level].ofMany}: ${
      steps.length === 1 ? "шаг" : "шаги"
    } ${prose.joined(steps)} ничего не ${steps.length === 1 ? "дал" : "дали"}.`,
  empty: (seats) =>
    `Вакантно: ${terms.seats(seats)}; получить ${seats === 1 ? "его" : "их"} не может ни один список.`,
};
