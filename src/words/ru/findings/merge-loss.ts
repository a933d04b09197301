import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { countedOf, prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const mergeLoss: Language["findings"]["mergeLoss"] = {
  hold: (names, apart, together) =>
    `${prose.joined(names)}: порознь ${apart === 0 ? "ни одного мандата" : terms.seats(apart)}, вместе ${whole(together)}.`,
  nothing: "Объединение ничего не даёт, даже если за ним пойдут все избиратели.",
  always: (votes, name) =>
    `Объединение выгодно, даже если не пойдёт никто из избирателей списка «${name}» (${whole(votes)}).`,
  while: (fewer, votes, name, share, lostTo) =>
    `Объединение выгодно, пока из ${countedOf(votes, "избирателя", "избирателей")} списка «${name}» число ${
      lostTo === undefined ? "не голосующих" : `голосующих за «${lostTo}»`
    } меньше ${whole(fewer)} (${share}).`,
};
