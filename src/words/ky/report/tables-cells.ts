import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const cells: Language["report"]["cells"] = {
  notKnown: "белгисиз",
  in: "өтөт",
  out: "өтпөйт",
  undecided: "чечиле элек",
  theLaw: "мыйзам",
  orMore: (sign, votes) => `кеминде ${sign}${whole(votes)}`,
  base: {
    registered: "катталган",
    cast: "берилген",
    valid: "жарактуу",
    party: "тизмелер",
  },
  percent: {
    registered: "% катталган",
    cast: "% берилген",
    valid: "% жарактуу",
    party: "% тизмелер",
  },
  list: "Тизме",
  lists: "Тизме",
  area: "Аймак",
  seats: "Мандат",
  votes: "Добуш",
  toLine: "Босогого",
  seatsInOrder: "Мандаттар добуш тартибинде",
  remark: "Эскертүү",
};
