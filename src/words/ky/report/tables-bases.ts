import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";

export const basesTable: Language["report"]["basesTable"] = {
  ofList: (name, votes, share) =>
    `${name}, ${votes === null ? "добуштары белгисиз" : terms.votes(votes)}: ар бир базанын ${share} босогосу`,
  caption: (share) => `Ар бир базанын ${share} босогосу`,
  share: "үлүш",
  base: "База",
  size: "Көлөмү",
  needed: (share) => `${share} — бул`,
  percent: "базанын %",
  inCapitals: "ӨТӨТ",
  out: "өтпөйт",
  isLaw: (base) => `${base} (мыйзам)`,
  seats: (names) => `Мандаттар добуш тартибинде: ${names.join(", ")}.`,

  thresholds: "Ошол эле добуштар башка босогодо",
  threshold: "Босого",
  percentOf: "% эмненин",
};
