import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";

export const laws: Language["findings"]["laws"] = {
  seated: (groups) =>
    `Канча тизме мандат алат: ${groups
      .map(({ lists, laws }) => `${prose.joined(laws)} боюнча ${whole(lists)}`)
      .join(", ")}.`,
  turned: (name, law, others) =>
    `${name}: ${law} боюнча мандаты жок, ${prose.joined(others)} боюнча бар.`,
  notDecidedUnder: (laws) => `${prose.joined(laws)} боюнча чечилбейт.`,
  noneForLists: "Бул мыйзамдардын бири да бул добуштар менен тизмелерге мандат бербейт.",

  stops: {
    notApplied: (why) => `колдонулган жок. ${why}`,
    failed: "шайлоо өткөн жок деп эсептелет.",
    noSeatStep: "анда мандат бөлүштүрүүчү кадам жок.",
    noListSeats: "ал тизмелерге мандат бербейт.",
    undecided: (names, more) =>
      `маалымат чечпейт: ${
        more > 0 ? `${names.join(", ")} жана дагы ${whole(more)} тизме` : prose.joined(names)
      }.`,
    morePoints: (points) => `Дагы чечиле элек маселелер: ${whole(points)}.`,
  },

  caption: "Ошол эле добуштар ар кандай мыйзамдар боюнча",
  list: "Тизме",
  house: "Палатадагы мандат",
  pass: "Өткөн тизмелер",
  line: "Босого",
  base: "эмнеден",
  open: "Чечилбегени",
  passes: "өтөт",
  notApplied: "колдонулган эмес",
  without: (lists) => `Бул мыйзамдардын бири боюнча да мандаты жок дагы ${whole(lists)} тизме бар.`,
  actual: (id) => `Шайлоо ${id} мыйзамы боюнча өткөн.`,
};
