import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";

export const cells: Language["report"]["cells"] = {
  notKnown: "неизвестно",
  in: "проходит",
  out: "не проходит",
  undecided: "не решено",
  theLaw: "закон",
  orMore: (sign, votes) => `от ${sign}${whole(votes)}`,
  base: {
    registered: "избиратели",
    cast: "поданные",
    valid: "действительные",
    party: "за списки",
  },
  percent: {
    registered: "% избирателей",
    cast: "% поданных",
    valid: "% действит.",
    party: "% за списки",
  },
  list: "Список",
  lists: "Списки",
  area: "Территория",
  seats: "Мандаты",
  votes: "Голоса",
  toLine: "До порога",
  seatsInOrder: "Мандаты в порядке голосов",
  remark: "Примечание",
};
