import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const seats: Language["findings"]["seats"] = {
  range: (certain, atMost) =>
    atMost - certain === 1
      ? `${whole(certain)} или ${whole(atMost)}`
      : `${whole(certain)}–${whole(atMost)}`,
  failed: "выборы не состоялись",
  noHouse: "закон не распределяет мандатов",
  noRule: "в известном тексте закона нет правила",
  notDecided: "не решено",
  noList: "ни один список не проходит",
};
