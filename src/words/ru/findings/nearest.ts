import type { Language } from "../../language.ts";
import { countedOf } from "../prose.ts";

export const nearest: Language["findings"]["nearest"] = {
  step: (step) => `Шаг ${step}`,
  list: (place, rival, votes, holder) =>
    `${place}, ${rival}: до мандата не хватило ${countedOf(votes, "голоса", "голосов")}; его получает ${holder}.`,
  area: (rival, people, holder) =>
    `${rival}: до мандата не хватило ${countedOf(people, "жителя", "жителей")}; его получает ${holder}.`,
};
