import type { Language } from "../../language.ts";
import { small } from "../../text.ts";
import { BASE, terms } from "../terms.ts";

export const close: Language["findings"]["close"] = {
  stands: (name, share, base, away, certain) => {
    const of = share === undefined ? "" : `, ${BASE[base].ofMany} ${share}%`;
    const votes = `${atLeast(certain)}${terms.votes(Math.abs(away))}`;
    return `${name}${of}: ${
      away < 0 ? `босогого ${votes} жетпей калды` : `босогодон ${votes} ашык`
    }.`;
  },
  tightest: (name, area, votes, certain) =>
    `Айрым аймактардагы эң аз айырма: ${name}, ${area}; ал жерде мыйзам талап кылгандан ${atLeast(certain)}${terms.votes(votes)} көп.`,
  nextByRemainder: (name) => `Мандат бербеген калдыктардын эң чоңу: ${name}.`,
  nextByQuotient: (name) => `Мандатка кезектеги кийинки: ${name}.`,
  ofStep: (step, next, last) =>
    `Кадам ${step}: ${last === undefined ? next : `акыркы мандат: ${last}; ${small(next)}`}`,
};

const atLeast = (certain: boolean): string => (certain ? "" : "кеминде ");
