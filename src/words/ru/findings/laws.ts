import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { plural, prose } from "../prose.ts";
import { LISTS } from "../terms.ts";

export const laws: Language["findings"]["laws"] = {
  seated: (groups) =>
    `Сколько списков получают мандаты: ${groups
      .map(({ lists, laws }) => `${whole(lists)} по ${prose.joined(laws)}`)
      .join(", ")}.`,
  turned: (name, law, others) =>
    `${name}: без мандатов по ${law}, с мандатами по ${prose.joined(others)}.`,
  notDecidedUnder: (laws) => `Не решено по ${prose.joined(laws)}.`,
  noneForLists: "Ни один из этих законов не даёт спискам мандатов при этих голосах.",

  stops: {
    notApplied: (why) => `не применён. ${why}`,
    failed: "выборы не состоялись.",
    noSeatStep: "в нём нет шага, распределяющего мандаты.",
    noListSeats: "он не даёт мандатов спискам.",
    undecided: (names, more) =>
      `данные не решают: ${
        more > 0
          ? `${names.join(", ")} и ещё ${whole(more)} ${plural(more, LISTS)}`
          : prose.joined(names)
      }.`,
    morePoints: (points) => `Не решено ещё вопросов: ${whole(points)}.`,
  },

  caption: "Те же голоса по разным законам",
  list: "Список",
  house: "Мандатов в палате",
  pass: "Проходит списков",
  line: "Порог",
  base: "от чего",
  open: "Не решено",
  passes: "проходит",
  notApplied: "не применён",
  without: (lists) =>
    `Без мандата по всем этим законам — ещё ${whole(lists)} ${plural(lists, LISTS)}.`,
  actual: (id) => `Выборы проходили по закону ${id}.`,
};
