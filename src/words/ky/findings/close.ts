import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
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
  uncounted: (stations, of) =>
    `Бул эсепке кирбеген участкалар: ${whole(stations)}, баары ${whole(of)}.`,
  lackingThere: (name, votes, each) =>
    `${name}: жетпеген ${terms.votes(votes)} ушул участкалардын ар бирине ${whole(each)} добуштан ашпайт.`,
  nextByRemainder: (name) => `Мандат бербеген калдыктардын эң чоңу: ${name}.`,
  nextByQuotient: (name) => `Мандатка кезектеги кийинки: ${name}.`,
  ofStep: (step, next, last) =>
    last === undefined
      ? `Кадам ${step}: ${small(next)}`
      : `Кадам ${step}, акыркы мандат: ${last}; ${small(next)}`,
};

const atLeast = (certain: boolean): string => (certain ? "" : "кеминде ");
