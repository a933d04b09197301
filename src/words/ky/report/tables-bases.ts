import type { Language } from "../../language.ts";
import { terms } from "../terms.ts";

export const basesTable: Language["report"]["basesTable"] = {
  ofList: (name, votes, share) =>
    `${name}, ${votes === null ? "добуштары белгисиз" : terms.votes(votes)}: ар бир негиздин ${share} босогосу`,
  caption: (share) => `Ар бир негиздин ${share} босогосу`,
  share: "үлүш",
  base: "Негиз",
  size: "Көлөмү",
  needed: (share) => `${share} — бул`,
  percent: "негиздин %",
  inCapitals: "ӨТӨТ",
  out: "өтпөйт",
  isLaw: (base) => `${base} (мыйзам)`,
  seats: (names) => `Мандаттар добуш тартибинде: ${names.join(", ")}.`,

  thresholds: "Ошол эле добуштар башка босогодо",
  threshold: "Босого",
  percentOf: "Негиз",
};
