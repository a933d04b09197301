import type { Language } from "../../language.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const gaps: Language["findings"]["gaps"] = {
  untold: {
    direct: "Маалыматта түз утулган мандаттар айтылган эмес; бири да эсепке алынган жок.",
    adjustmentSeats:
      "Маалыматта аймактардын теңдөөчү мандаттары айтылган эмес; бири да эсепке алынган жок.",
  },
  absent: (level, steps) =>
    `Маалыматта ${terms.levelName[level][1]} жок: ${prose.joined(steps)} ${
      steps.length === 1 ? "кадамы" : "кадамдары"
    } эч нерсе берген жок.`,
  empty: (seats) => `${terms.seats(seats)} бош калат: эч бир тизме ала албайт.`,
};
