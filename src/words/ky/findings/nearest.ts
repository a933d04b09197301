import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { terms } from "../terms.ts";

export const nearest: Language["findings"]["nearest"] = {
  step: (step) => `Кадам ${step}`,
  list: (place, rival, votes, holder) =>
    `${place}, ${rival}: мандатка ${terms.votes(votes)} жетпей калды; аны ${holder} алат.`,
  area: (rival, people, holder) =>
    `${rival}: мандатка ${whole(people)} тургун жетпей калды; аны ${holder} алат.`,
};
