import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const mergeLoss: Language["findings"]["mergeLoss"] = {
  hold: (names, apart, together) =>
    `${prose.joined(names)}: өз-өзүнчө ${apart === 0 ? "бир да мандат жок" : terms.seats(apart)}, чогуу ${whole(together)}.`,
  nothing: "Бардык шайлоочулар артынан барса да, биригүү эч нерсе бербейт.",
  always: (votes, name) =>
    `«${name}» тизмесинин ${whole(votes)} шайлоочусунун бири да артынан барбаса дагы, биригүү пайдалуу.`,
  while: (fewer, votes, name, share, lostTo) =>
    `«${name}» тизмесинин ${whole(votes)} шайлоочусунун ичинен ${
      lostTo === undefined ? "добуш бербегендердин" : `«${lostTo}» үчүн добуш бергендердин`
    } саны бул чектен аз болсо, биригүү пайдалуу: ${whole(fewer)} (${share}).`,
};
