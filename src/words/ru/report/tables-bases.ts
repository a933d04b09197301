import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";

export const basesTable: Language["report"]["basesTable"] = {
  ofList: (name, votes, share) =>
    `${name}, ${votes === null ? "голоса неизвестны" : terms.votes(votes)}: порог ${share} от каждой базы`,
  caption: (share) => `Порог ${share} от каждой базы`,
  share: "доля",
  base: "База",
  size: "Размер",
  needed: (share) => `${share} — это`,
  percent: "% базы",
  inCapitals: "ПРОХОДИТ",
  out: "нет",
  isLaw: (base) => `${base} (закон)`,
  seats: (names) => `Мандаты в порядке голосов: ${names.join(", ")}.`,

  thresholds: "Те же голоса при других порогах",
  threshold: "Порог",
  percentOf: "База",
};
