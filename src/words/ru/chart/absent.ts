import type { Language } from "../../language.ts";

export const absent: Language["chart"]["absent"] = {
  notKnown: "неизвестно",
  notDecided: "не решено",
  apart: "Это несколько отдельных выборов, не связанных друг с другом.",
  noLists: "Списков нет: мандаты распределяются между территориями.",
  noSeats: "В законе, как он здесь записан, мандаты не распределяются.",
  tooTall: (size) => `На рисунке ${size} такая высокая диаграмма не читается.`,
};
