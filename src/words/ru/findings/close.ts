import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { small } from "../../text.ts";
import { counted, countedOf } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

export const close: Language["findings"]["close"] = {
  stands: (name, share, base, away, certain) => {
    const of = share === undefined ? "" : `, ${share}% ${BASE[base][1]}`;
    return `${name}${of}: ${toLine(away, certain)}.`;
  },
  tightest: (name, area, votes, certain) =>
    `Наименьший запас на отдельной территории: ${name}, ${area}; ${
      certain ? "на" : "по меньшей мере на"
    } ${terms.votes(votes)} больше, чем там требует закон.`,
  uncounted: (stations, of) =>
    `В этот подсчёт не вошли ${counted(stations, ["участок", "участка", "участков"])} из ${whole(of)}.`,
  lackingThere: (name, votes, each) =>
    `${name}: недостающие ${terms.votes(votes)} — это не больше ${whole(each)} на каждый из них.`,
  nextByRemainder: (name) => `Наибольший из остатков, не давших мандата: ${name}.`,
  nextByQuotient: (name) => `Следующий в очереди на мандат: ${name}.`,
  ofStep: (step, next, last) =>
    last === undefined
      ? `Шаг ${step}: ${small(next)}`
      : `Шаг ${step}, последний мандат: ${last}; ${small(next)}`,
};

const ofVotes = (votes: number): string => countedOf(votes, "голоса", "голосов");

function toLine(away: number, certain: boolean): string {
  if (away === 0 && certain) return "порог пройден без единого лишнего голоса";
  const votes = Math.abs(away);
  const least = certain ? "" : "не менее ";
  return away < 0
    ? `до порога не хватило ${least}${ofVotes(votes)}`
    : `порог пройден с запасом ${certain ? `в ${terms.votes(votes)}` : `${least}${ofVotes(votes)}`}`;
}
