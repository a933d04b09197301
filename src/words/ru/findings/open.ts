import type { OpenPlace } from "../../en/findings/open.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { article as lawArticle } from "../law/article.ts";
import { countedOf, prose } from "../prose.ts";
import { BASE, LEVEL, terms } from "../terms.ts";

type Words = Language["findings"]["open"];
type Missing = Parameters<Words["listWithout"]>[1];

const POINTS: Readonly<Record<Parameters<Words["noRule"]>[0], string>> = {
  tie: "что делать, если списки равны",
  unassigned: "кому достаются мандаты, которые не может взять ни один список",
  beyond: "кому достаются мандаты сверх наибольшего числа для одного списка",
  set: "что будет, если пройдут только эти списки",
  infeasible: "что делать, если мандаты списков и территорий не удаётся согласовать",
};

const NEEDS: Readonly<Record<Missing[number]["total"], string>> = {
  votes: "голоса",
  direct: "мандаты, выигранные напрямую",
  ...terms.baseName,
  seats: "мандаты",
  adjustmentSeats: "выравнивающие мандаты",
  listSeats: "мандаты по спискам",
  nationalSeats: "мандаты, которые делятся выше входящих сюда территорий",
  constituencySeats: LEVEL.constituency.many,
  population: "население",
  "constituency votes": `голоса в ${LEVEL.constituency.inMany}`,
  "candidate votes": "голоса за кандидатов",
  wards: "избирательные районы",
};

export const open: Words = {
  status: { lot: "НУЖЕН ЖРЕБИЙ", "no-rule": "НЕТ ПРАВИЛА", undecided: "НЕ РЕШЕНО" },
  lot: (seats, place, among, article, certain) => {
    const sure = certain
      ? ` Определено: ${whole(certain.seats)} из ${countedOf(certain.house, "мандата", "мандатов")}.`
      : "";
    return `${before(place)}${terms.seats(seats)}${of(place)}: между собой равны ${prose.joined(among)}${by(article)}.${sure}`;
  },
  noRule: (point, place, names, seats, article) => {
    const who = names.length > 0 ? `: ${prose.joined(names)}` : "";
    const many = seats === undefined ? "" : `; ${terms.seats(seats)}`;
    return `${before(place)}В известном тексте закона не сказано, ${POINTS[point]}${of(place)}${who}${many}${by(article)}.`;
  },
  step: (step, place, names, missing) => {
    const about = names.length > 0 ? `: ${prose.joined(names)}` : "";
    const without = missing.length > 0 ? `; нет данных: ${needed(missing)}` : "";
    return `${before(place)}Не решён шаг ${step}${of(place)}${about}${without}.`;
  },
  list: (name, tips, also) =>
    `${name}: ${tips}${also.length > 0 ? `; не решено и здесь: ${prose.joined(also)}` : ""}.`,
  listInArea: (name, tips, area) => `${name}, ${area}: ${tips}.`,
  listInAreas: (name, areas) => `${name}: не решено здесь: ${prose.joined(areas)}.`,
  listWithout: (name, missing) =>
    missing.length > 0
      ? `${name}: не решено, нет данных: ${needed(missing)}.`
      : `${name}: не решено.`,
  breakEven: {
    votes: (from) => `проходит, если получит не менее ${countedOf(from, "голоса", "голосов")}`,
    unknown: "не решено: неизвестны ни голоса, ни база",
    base: (upTo, base) => `не проходит, если ${BASE[base][1]} было больше ${whole(upTo)}`,
    invalid: (ballots) =>
      `не проходит, если недействительных бюллетеней было больше ${whole(ballots)}`,
  },
};

/** The area stands before the sentence: its name may hold brackets and stops of its own. */
const before = ({ area }: OpenPlace): string => (area === undefined ? "" : `${area}. `);

const of = ({ list }: OpenPlace): string =>
  list === undefined ? "" : ` из мандатов списка «${list}»`;

const by = (article: string | undefined): string =>
  article === undefined ? "" : lawArticle.bracketed(article);

const needed = (missing: Missing): string =>
  prose.joined(missing.map(({ total, area }) => `${NEEDS[total]} (${area})`));
